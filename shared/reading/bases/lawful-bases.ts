// Lawful bases of Art. 6: by their letter, or in words where the text is about bases.
import { allMatches } from '../text/all-matches.ts';
import { hasTopic, spanOf } from '../document/passages.ts';
import type { ReadableDocument, Sentence } from '../document/passages.ts';
import type { ReadLawfulBasis } from '../policy-reading.ts';
import { wordPattern } from '../text/word-pattern.ts';

type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** Ways of writing Art. 6(1) and a letter; the letters are the first group. */
const letters: readonly RegExp[] = [
  /\b6\s?\(\s?1\s?\)\s?(?:\(|lit\.?\s?|letter\s|point\s?\(?)?\s?([a-f])\b\)?/giu,
  /\b6\.1(?:\.|,)?\s?\(?(?:lit\.?\s?|letra\s|letter\s|point\s|let\.\s?)?["']?([a-f])\b["']?\)?/giu,
  wordPattern(
    /\b6,?\s(?:Abs(?:atz|\.)?|para(?:graph|\.)?|§|apartado|apdo\.?|paragraphe|al(?:inéa|\.)?)\s?1,?\s?(?:(?:UAbs\.?|Unterabs(?:atz|\.)?)\s?1,?\s?)?(?:S(?:atz|\.)?\s?1,?\s?)?(?:lit\.?|Buchst(?:abe|\.)?|letter|point|points|letra|let\.?|a\)|sous)\s?["']?\(?([a-f])\b\)?["']?/giu,
  ),
  /\b6\s?\(\s?1\s?\)\s?(?:S(?:atz|\.)?\s?1\s?)?(?:lit\.?|Buchst\.?)\s?([a-f])\b/giu,
  // "Art. 6 Abs. 1 b DSGVO"
  /\b6,?\s(?:Abs(?:atz|\.)?|para\.?)\s?1\s?\(?([a-f])\b\)?(?=\s?(?:DS-?GVO|GDPR|EU-|[,;.)]|$))/giu,
  // "Art. 6 I b", as lawyers write it
  /\b6\s(?:Abs\.?\s)?I\s(?:(?:S\.?\s?)?1\s)?(?:lit\.?\s?)?([a-f])\b/gu,
  /\b6[-–]1[-.\s]?\(?([a-f])\b/giu,
  /\b(?:letra|lit\.|letter|point)\s([a-f])\)?,?\s(?:del|of|des|de l'|von)\s?(?:art\p{L}*\.?)\s?6(?:[.(]1\)?)?/giu,
];

/** Names of the bases, in the four languages. */
const words: Readonly<Record<Letter, RegExp>> = {
  a: /\b(?:(?:explicit |opt-in |your )?consent|opted[- ]in|(?:your|an?) opt-in|your (?:permission|agreement)|einwilligung\p{L}*|(?:ihre|deine|eure)r? zustimmung|consentement|votre accord|consentimiento)\b/iu,
  b: wordPattern(
    /\b(?:contract(?:ual)?(?: performance| necessity| obligations?)?|(?:performance|fulfilment) of (?:an?|the|our|your) \p{L}*\s?(?:contract|agreement)|(?:to )?(?:perform|fulfil|carry out|enter into) (?:an?|the|our|your|this) (?:\p{L}+ ){0,2}(?:contract|agreement)|necessary (?:for|to perform) (?:the |a |our )?(?:contract|agreement)|vertrag(?:s|es|serfüllung)?\p{L}*|erfüllung (?:eines|des|unseres) \p{L}*vertrag\p{L}*|exécution[^.]{0,20}contrat|mesures précontractuelles|vorvertragliche\p{L}* maßnahmen|medidas precontractuales|pre-?contractual (?:steps|measures)|contrat|exécution (?:du service|de (?:la|votre) commande|des conditions)|ejecución (?:de un|del|de nuestro|de) contrato\p{L}*|relación contractual|contrato)\b/iu,
  ),
  c: wordPattern(
    /\b(?:legal (?:obligations?|dut(?:y|ies)|requirements?|compliance)|(?:legally|law|statute) (?:obliged|required|requires|obliges)(?: us)?|required by law|the law says so|statutory (?:dut(?:y|ies)|obligations?|requirements?)|the law (?:requires|obliges|demands|tells|makes)|(?:comply|complying) with (?:the |our |tax |applicable )*laws?|compliance with (?:a |the |our )?(?:legal|law)|rechtliche\p{L}* (?:verpflichtung\p{L}*|pflicht\p{L}*)|gesetzlich (?:dazu )?verpflichtet|gesetz(?:e|geber)?\b[^.;,]{0,30}\b(?:verpflichtet|verpflichten|vorschreibt|vorschreiben|verlangt|verlangen)|gesetzliche\p{L}* vorgabe\p{L}*|müssen wir (?:\p{L}+ ){0,3}(?:nach|laut|gemäß|aufgrund) (?:dem |der |des )?(?:\p{L}*(?:gesetz\p{L}*|ordnung|recht)|HGB|AO)|gesetzliche\p{L}* (?:verpflichtung\p{L}*|pflicht\p{L}*|aufbewahrungspflicht\p{L}*)|obligations? légales?|obligation\p{L}* légal\p{L}*|la loi nous (?:oblige|impose)|obligaci(?:ón|ones) (?:legal|fiscal|tributaria|contable)(?:e?s)?|obligations? (?:fiscales?|comptables?)|tax (?:obligations?|duties)|steuerliche\p{L}* pflicht\p{L}*|la ley (?:nos )?(?:lo |la )?(?:obliga|exige|impone))\b/iu,
  ),
  d: wordPattern(
    /\b(?:vital interests?|lebenswichtige\p{L}* interesse\p{L}*|intérêts? vitaux|intereses? vitales?)\b/iu,
  ),
  e: wordPattern(
    /(?<!substantial |important |erhebliche[ns]? |wichtige[ns]? )\b(?:public (?:task|interest)|öffentliche\p{L}* (?:interesse\p{L}*|aufgabe\p{L}*)|mission d'intérêt publi(?:c|que)|intérêt public|(?:misión|interés) (?:en )?(?:de )?(?:interés )?público)\b/iu,
  ),
  f: wordPattern(
    /\b(?:legitimate (?:business )?interests?|berechtigte\p{L}* interesse\p{L}*|intérêts? légitimes?|inter[eé]s(?:es)? legítimos?)\b/iu,
  ),
};

const isLetter = (text: string): text is Letter => Object.hasOwn(words, text);

/** Sentences that say on what processing rests. */
const basisWords = wordPattern(
  /\b(?:legal bas[ie]s|lawful bas[ie]s|legal grounds?|lawful grounds?|on the basis of|based (?:up)?on|rely on|relies on|relying on|rechtsgrundlage\p{L}*|auf (?:der )?grundlage|gestützt auf|beruht auf|bases? (?:légales?|juridiques?)|fond[ée]+e?s? sur|repose\p{L}* sur|bases? (?:legal(?:es)?|jurídicas?|de legitimación)|legitimación|bas[ie]s?(?=\s?:)|basad\p{L}+ en|se basa en|rests? (?:up)?on|sur la base d\p{L}*|stützen (?:wir )?(?:uns )?auf|verarbeitung (?:\p{L}+ )?erfolgt (?:zur|aufgrund|auf|nach|gemäß|wegen)|is our legal ground)\b/iu,
);
const plainBasisWords = wordPattern(
  /^(?:(?!\b(?:object|withdraw|widersp\p{L}*|right)\b).){0,80}\b(?:legal bas[ie]s|lawful bas[ie]s|rechtsgrundlage\p{L}*|bases? (?:légales?|juridiques?|legal(?:es)?|jurídicas?))\b/iu,
);
const basisColumn = wordPattern(/^bases?$|\b(?:bas[ie]s|grounds?|rechtsgrundlagen?|bases? \p{L}+|legitimación)\b/iu);

export function readLawfulBases(document: ReadableDocument): ReadLawfulBasis[] {
  const found = new Map<Letter, ReadLawfulBasis>();
  const add = (
    letter: Letter,
    sentence: Sentence,
    match: { readonly index: number; readonly 0: string },
    confidence: ReadLawfulBasis['confidence'],
  ): void => {
    const known = found.get(letter);
    if (known !== undefined && (known.confidence === 'high' || confidence !== 'high')) return;
    found.set(letter, {
      article: `6(1)(${letter})`,
      span: spanOf(sentence, match.index, match.index + match[0].length),
      confidence,
    });
  };
  for (const sentence of document.sentences) {
    if (sentence.text.length < 4 || isHypothetical(sentence.text)) continue;
    for (const pattern of sentence.text.includes('6') ? letters : []) {
      for (const match of allMatches(sentence.text, pattern)) {
        const letter = (match[1] ?? '').toLowerCase();
        if (!isLetter(letter)) continue;
        add(letter, sentence, match, 'high');
        for (const further of furtherLetters(sentence.text, match.index + match[0].length))
          add(further.letter, sentence, further.match, 'high');
      }
    }
    for (const claim of claimsIn(sentence)) add(claim.letter, sentence, claim.match, 'medium');
    for (const { letter, match } of basesInBrackets(sentence)) add(letter, sentence, match, 'medium');
    if (!isAboutBases(sentence)) continue;
    for (const letter of Object.keys(words).filter(isLetter)) {
      const match = words[letter].exec(sentence.text) ?? inBasisCell(sentence, letter);
      if (match !== null && isNamedAsBasis(sentence, match, letter)) add(letter, sentence, match, 'medium');
    }
  }
  for (const passage of document.passages) {
    if (passage.kind !== 'heading' || !hasTopic(passage, 'bases')) continue;
    for (const letter of Object.keys(words).filter(isLetter)) {
      const match = words[letter].exec(passage.text.text);
      const bare = passage.text.text.replace(/^[\d.)\sa-f]{0,6}\s/u, '');
      if (match === null || match[0].length < bare.length * 0.6 || found.has(letter)) continue;
      const span = passage.text.spanOf(match.index, match.index + match[0].length);
      found.set(letter, { article: `6(1)(${letter})`, span, confidence: 'medium' });
    }
  }
  return [...found.values()].toSorted((one, other) => one.article.localeCompare(other.article));
}

/** What only a column of bases says so shortly: "The law", "Our interest in a safe service". */
const cellWords: Readonly<Partial<Record<Letter, RegExp>>> = {
  a: wordPattern(/^(?:you (?:agreed|consented|opted in|said yes)|permission|opt-in|zustimmung|accord)\b/iu),
  c: wordPattern(/^(?:the |tax |das |la )?(?:law|gesetz|steuerrecht|loi|ley)\b/iu),
  f: wordPattern(/^(?:our|unser|notre|nuestro) (?:\p{L}+ )?(?:interests?|interesse|intérêt|interés)\b/iu),
};

const inBasisCell = ({ passage, text }: Sentence, letter: Letter): RegExpExecArray | null =>
  passage.kind === 'cell' ? (cellWords[letter]?.exec(text) ?? null) : null;

type FoundBasis = { readonly letter: Letter; readonly match: { readonly index: number; readonly 0: string } };

/** "Art. 6 Abs. 1 b) (contract), c) (bookkeeping) und f)": letters that go on behind the first, up to another article. */
function furtherLetters(text: string, from: number): FoundBasis[] {
  const rest = text.slice(from, from + 300);
  const another = /\b(?:art|§)/i.exec(rest)?.index ?? rest.length;
  return allMatches(rest.slice(0, another), furtherLetter).flatMap((match) => {
    const letter = (match[1] ?? match[2] ?? '').toLowerCase();
    return isLetter(letter) ? [{ letter, match: { index: from + match.index, 0: match[0] } }] : [];
  });
}

const furtherLetter = wordPattern(
  /\b(?:lit\.?|Buchst(?:abe|\.)?|letra|letter|point|let\.)\s?\(?([a-f])(?![\p{L}\d])\)?|(?:,|\/|\b(?:und|and|et|y|ou|or|oder|sowie))\s?\(?([a-f])(?:\)|(?=\s?(?:,|\/|und\s|and\s|et\s|y\s|DS-?GVO|GDPR|RGPD)))/giu,
);

/** Sentences that claim a basis of their own, wherever they stand. */
const claims: Readonly<Partial<Record<Letter, RegExp>>> = {
  a: /\b(?:because|as|since) you (?:have |'ve )?(?:agreed|consented|opted in|said yes|asked for it|given us (?:your )?(?:permission|consent))\b|\bweil (?:sie|du) (?:\p{L}+ ){0,4}(?:zugestimmt|eingewilligt)\b|\b(?:parce que|car) vous (?:l'avez |y avez |avez )(?:accepté|consenti|donné votre accord)\b|\bporque (?:nos )?(?:has|ha) (?:aceptado|consentido|dado (?:tu|su) (?:permiso|consentimiento))\b|\byour consent is the (?:legal )?basis\b|\bwe ask (?:for )?your (?:explicit )?consent\b|\b(?:publish|process|veröffentlichen|verarbeiten|publions|traitons|publicamos|tratamos)\b[^.;]{0,40}\b(?:only with|nur mit|uniquement avec|solo con) (?:your |ihrer |deiner |votre |tu |su )?(?:explicit |ausdrücklicher )?(?:consent|einwilligung|consentement|consentimiento)\b|\bonly (?:to|for) (?:those|people|users|customers|readers|subscribers|anyone|everyone) (?:who|that) (?:have |has )?(?:opted in|consented|agreed|asked for it)\b/iu,
  b: /\b(?:need(?:ed)?|necessary|required|in order|process(?:ed)?)\b[^.;]{0,60}\b(?:(?:to )?(?:perform|carry out|fulfil) (?:our |the |your |a )?contract|for (?:the|our|your) contract)\b|\b(?:tratamos|traitons|verarbeiten)\b[^.;]{0,60}\b(?:para ejecutar (?:el|nuestro) contrato|pour exécuter (?:le|notre) contrat|zur erfüllung (?:des|unseres) vertrag\p{L}*)/iu,
  c: /\bprocessing (?:is )?(?:necessary|required|needed) to comply with (?:our |an? |the )?legal obligations?\b|\b(?:because|since|as|where) (?:the |tax |\p{L}+ )?law (?:obliges?|requires?|compels?|tells) us\b|\b(?:tax|company|employment|commercial|accounting) (?:law|code)s? (?:obliges?|requires?|compels?) us\b|\bweil (?:uns )?(?:das|ein) gesetz\b[^.;]{0,30}\b(?:verpflichtet|vorschreibt|verlangt)\b|\b(?:parce que|car) la loi (?:nous )?(?:l'|y |nous y )?(?:oblige|impose|exige)\b|\bporque la ley (?:nos )?(?:lo |la )?(?:obliga|exige|impone)\b/iu,
  e: /\bnecessary for (?:the performance of )?an? (?:public )?task (?:\p{L}+ ){0,3}in the public interest\b/iu,
  f: /\b(?:we have an?|we rely on our|is our|haben (?:daran |hieran )?ein|avons un|tenemos un)\s(?:legitimate interests?|berechtigtes interesse|intérêt légitime|interés legítimo)\b|\b(?:(?:it|that|this)'s|is|are|lies?|serves?|constitutes?) (?:(?:with)?(?:in|to) )?our legitimate (?:business )?interests?\b|\b(?:liegt|liegen|ist) in unserem berechtigten interesse\b|\b(?:relève\p{L}*|répond\p{L}*) (?:de|à) notre intérêt légitime|\b(?:responde\p{L}*|obedece\p{L}*) a nuestro interés legítimo/iu,
};
const claimPatterns = Object.entries(claims).flatMap(([letter, claim]) =>
  isLetter(letter) ? [{ letter, claim: wordPattern(claim) }] : [],
);

function claimsIn({ passage, text }: Sentence): FoundBasis[] {
  if (hasTopic(passage, 'rights', 'transfers', 'cookies')) return [];
  return claimPatterns.flatMap(({ letter, claim }) => {
    const match = claim.exec(text);
    return match === null || /\b(?:if|unless|wenn|sofern|sauf|salvo)\b/iu.test(text.slice(0, match.index))
      ? []
      : [{ letter, match }];
  });
}

/** Plans are no facts: "if that ever changes, we will ask for your consent". */
const isHypothetical = (text: string): boolean =>
  /\b(?:if (?:that|this) (?:ever )?changes|in (?:the )?future,? we (?:may|might)|before enabling it)\b/i.test(text);

/** Words that name a basis wherever purposes are told. To comply with the law is a purpose as well, and no such word. */
const plainBases = wordPattern(
  /\b(?:legitimate interests?|performance of (?:an?|the|our|your) (?:\p{L}+ )?(?:contract|agreement)|berechtigte\p{L}* interesse\p{L}*|vertragserfüllung|intérêts? légitimes?|exécution (?:du|d'un) contrat|interés legítimo|ejecución (?:del|de un) contrato)\b/iu,
);

/** "to prevent fraud (legitimate interest)": a bracket that says little else, where purposes are told. */
function basesInBrackets({ passage, text }: Sentence): { letter: Letter; match: { index: number; 0: string } }[] {
  if (!hasTopic(passage, 'purposes', 'collection', 'bases')) return [];
  return allMatches(text, /\(([^()]{6,70})\)/g).flatMap((bracket) =>
    Object.keys(words)
      .filter(isLetter)
      .flatMap((letter) => {
        const content = bracket[1] ?? '';
        const match = words[letter].exec(content);
        const isAll = match !== null && match.index <= 8 && match[0].length >= content.length * 0.6;
        return isAll ? [{ letter, match: { index: bracket.index + 1 + match.index, 0: match[0] } }] : [];
      }),
  );
}

function isAboutBases({ passage, text }: Sentence): boolean {
  if (passage.kind === 'cell') return basisColumn.test(passage.column.trim());
  if (hasTopic(passage, 'bases')) return true;
  if (hasTopic(passage, 'purposes') && plainBases.test(text)) return true;
  if (hasTopic(passage, 'rights', 'children', 'transfers', 'california', 'retention'))
    return (
      plainBasisWords.test(text) ||
      (passage.label !== null && plainBasisWords.test(passage.text.text.slice(0, passage.label.end)))
    );
  return basisWords.test(text) || (passage.kind === 'item' && basisWords.test(passage.leadIn));
}

/** Rights and conditions name the same words: "withdraw your consent", "terms of the contract". */
function isNamedAsBasis({ passage, text }: Sentence, match: RegExpExecArray, letter: Letter): boolean {
  if (passage.kind === 'cell') return true;
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  // Standard contractual clauses are a safeguard, not a basis.
  if (letter === 'b' && /^\s?clauses/i.test(text.slice(match.index + match[0].length))) return false;
  if (
    letter === 'a' &&
    !/\b(?:have|has) obtained (?:your |their )?$/i.test(before) &&
    /\b(?:withdraw\p{L}*|revoke|without|obtain\p{L}*|widerruf\p{L}*|ohne|retirer|sans|retirar|revocar|sin)\b[^.;:]{0,30}$/iu.test(
      before,
    )
  )
    return false;
  if (letter === 'a' && whereverConsent.test(text)) return false;
  if (/\b(?:rather than|not|never|kein\p{L}*|nicht|no)\s(?:\p{L}+\s){0,2}$/iu.test(before)) return false;
  return true;
}

/** "Where we process data based on consent, you may withdraw it": a right, whether or not there is such processing. */
const whereverConsent = wordPattern(
  /^(?:where|if|when|to the extent|soweit|sofern|wenn|falls|lorsque|si|cuando|en la medida)\b[^.;]{0,120}\b(?:withdraw|revoke|widerruf\p{L}*|retirer|retirar|revocar)\b/iu,
);
