// Transfers to third countries: which mechanism the text relies on, and for where.
import { allMatches } from '../text/all-matches.ts';
import { hasTopic, spanOf } from '../document/passages.ts';
import type { ReadableDocument, Sentence } from '../document/passages.ts';
import type { MechanismName, ReadTransfer } from '../policy-reading.ts';
import { findCountries } from '../text/countries.ts';
import type { Range } from '../text/mapped-text.ts';
import type { FoundCountry } from '../text/countries.ts';
import { wordPattern } from '../text/word-pattern.ts';

type MechanismWords = { readonly name: MechanismName; readonly words: RegExp };

const mechanisms: readonly MechanismWords[] = [
  {
    name: 'uk-idta',
    words: /\b(?:IDTAs?|(?:UK )?International Data Transfer Agreement)\b/iu,
  },
  {
    name: 'uk-addendum',
    words:
      /\b(?:UK (?:Addendum|International Data Transfer Addendum|Transfer Addendum|Extension to the (?:EU )?Standard)|(?:UK |International )?Data Transfer Addendum|UK (?:GDPR )?Addendum)\b/iu,
  },
  {
    name: 'scc',
    words:
      /\b(?:standard(?:ised)? (?:contractual|contract|data protection) clauses?|SCCs?|model (?:contract(?:ual)? )?clauses|contractual clauses (?:approved|adopted)|(?:EU )?standard clauses|Standard(?:datenschutz|vertrags)klauseln?|SDK der|EU-Standardvertrags\p{L}*|clauses contractuelles(?: types?)?|CCT|cl[aá]usulas (?:contractuales )?(?:tipo|estándar|modelo)|CCE|cláusulas contractuales (?:tipo|estándar))\b/iu,
  },
  {
    name: 'dpf',
    words:
      /\b(?:(?:EU[-–\s./]*U\.?S\.?[-–\s]*)?Data Privacy Framework|(?:EU[-–\s./]*U\.?S\.?|Swiss[-–\s]U\.?S\.?)[-–\s]*(?:DPF|Data Privacy)|DPF|TADPF|(?:UK[-–]US )?data bridge|EU-US-Datenschutzrahmen\p{L}*|Datenschutzrahmen(?: EU-USA?)?|Angemessenheitsbeschluss EU-USA?|cadre de protection des données(?: UE[-–]\s?(?:États-Unis|US))?|Marco de (?:adecuación|privacidad|protección)[^.]{0,30}?(?:UE|EE\.? ?UU)|Marco de Privacidad de Datos|Marco de Protección de Datos)\b/iu,
  },
  {
    name: 'adequacy',
    words:
      /\b(?:(?:enjoys?|has|have|with|benefits? from|granted) (?:an? |EU |UK )*adequacy|adequacy (?:decisions?|regulations?|finding|determination|status)|adequate (?:level of )?(?:data )?protection|deemed adequate|found (?:to be )?adequate|(?:an )?adequate countr\w+|adequate by the|(?:regard|consider|recogni[sz]e|treat)(?:s|ed)? as adequate|found to (?:protect|provide|offer|ensure)[^.;]{0,40} adequate(?:ly)?|protect(?:s|ing)? (?:personal )?data adequately|sicherer? Drittst\p{L}+|Angemessenheitsbeschl\p{L}*|angemessene\p{L}* (?:Daten)?[Ss]chutzniveau\p{L}*|décisions? d['’]adéquation|niveau de protection adéquat|(?:decisi(?:ón|ones)|mecanismos?) de adecuación|nivel (?:adecuado de protección|de protección adecuado))\b/iu,
  },
  {
    name: 'bcr',
    words:
      /\b(?:binding corporate rules|BCRs?|verbindliche\p{L}* interne\p{L}* (?:Datenschutz)?[Vv]orschriften|règles d['’]entreprise contraignantes|normas corporativas vinculantes)\b/iu,
  },
  {
    name: 'other',
    words: /\b(?:Art(?:icle|\.|ikel|ículo)? ?49\b|derogations?|Privacy Shield)\b/iu,
  },
].map(({ name, words }): MechanismWords => ({ name: asName(name), words: wordPattern(words) }));

function asName(name: string): MechanismName {
  const known = (['scc', 'dpf', 'adequacy', 'uk-idta', 'uk-addendum', 'bcr', 'consent', 'other'] as const).find(
    (one) => one === name,
  );
  return known ?? 'other';
}

const consentWords = wordPattern(
  /\b(?:(?:you|your|with|by|on the basis of|based on)\b.{0,40}\bconsent\w*\b.{0,80}\b(?:transfer\w*|process\w* (?:in|outside))|consent\w* to (?:the |this |such |any )?(?:\w+ ){0,3}?transfers?|transfer\w*\b.{0,80}\b(?:with|on the basis of|based on) (?:your )?(?:explicit )?consent|einwilligung\p{L}*.{0,60}(?:übermittlung|drittland|übertrag)\p{L}*|(?:übermitt|übertrag)\p{L}*.{0,80}\bmit (?:ihrer|deiner) (?:ausdrücklichen )?einwilligung|consentement.{0,60}transfert|transf[eé]r\p{L}*.{0,80}\b(?:avec votre consentement|con (?:tu|su) consentimiento)\b|consentimiento.{0,60}transferencia)\b/iu,
);

/** A mechanism that is not relied on: denied, gone, or explained in general. */
const denied = wordPattern(
  /\b(?:(?:do|does|is|are|was|were|has|have) (?:not|no longer|never)|n't|invalid\p{L}*|struck down|annulled|no adequacy|without (?:an |any )?(?:adequacy|adequate)|lack(?:s|ing)? (?:an )?adequa\w+|not (?:been )?(?:deemed|recogni[sz]ed|subject to|covered)|may not|might not|kein\p{L}*|nicht|ohne|aucune?|pas de|ne (?:\p{L}+ ){0,3}pas|absence|sin|no (?:existe|cuenta|hay|ofrece)\p{L}*)\b/iu,
);

const transferWords = wordPattern(
  /\b(?:transfer\p{L}*|outside (?:of )?(?:the )?(?:EU|EEA|UK|European|your country|Canada)|cross-border|third countr\w+|(?:stored|processed|located|hosted) in the (?:US|United States)|drittl[aä]nd\p{L}*|drittstaat\p{L}*|übermitt\p{L}*|übertrag\p{L}*|transfert\p{L}*|transférées?|hors (?:de )?l['’](?:UE|Union|EEE|Espace)|pays tiers|transferencias?|transferid\p{L}+|terceros países|países terceros|fuera de(?:l| la) (?:UE|EEE|Unión|Espacio))\b/iu,
);

export function readTransfers(document: ReadableDocument): ReadTransfer[] {
  const found: ReadTransfer[] = [];
  const sentences = document.sentences;
  for (const sentence of sentences) {
    for (const { name, words } of mechanisms) {
      const match = words.exec(sentence.text);
      if (match === null || isDenied(sentence.text, match.index, name) || isOutOfPlace(sentence, name)) continue;
      // The framework is with the United States alone.
      for (const destination of name === 'dpf' ? ['US'] : destinationsOf(sentence, name, match.index))
        found.push({
          destination,
          mechanism: name,
          span: spanOf(sentence, match.index, match.index + match[0].length),
          confidence: hasTopic(sentence.passage, 'transfers') || transferWords.test(sentence.text) ? 'high' : 'medium',
        });
    }
    const consent = consentWords.exec(sentence.text);
    if (
      consent !== null &&
      transferWords.test(sentence.text) &&
      !denied.test(sentence.text) &&
      !hasTopic(sentence.passage, 'sharing', 'changes')
    )
      found.push({
        destination: destinationsOf(sentence, 'consent', consent.index)[0] ?? null,
        mechanism: 'consent',
        span: spanOf(sentence, consent.index, consent.index + consent[0].length),
        confidence: 'medium',
      });
  }
  const merged = mergeMechanisms(found);
  return merged.length > 0 ? merged : transfersWithoutMechanism(sentences);
}

function isDenied(text: string, at: number, name: MechanismName): boolean {
  const clause = text.slice(Math.max(0, at - 70), at);
  const near = clause.slice(
    Math.max(
      clause.lastIndexOf(';'),
      clause.lastIndexOf(', we '),
      clause.lastIndexOf(', wir '),
      clause.lastIndexOf(', so '),
      clause.lastIndexOf(', but '),
      clause.lastIndexOf(', daher '),
      clause.lastIndexOf(', donc '),
      0,
    ),
  );
  // "The UK Addendum to the standard contractual clauses" is the addendum.
  if (name === 'scc' && /\baddendum (?:to|zu|à|a)\b[^.;]{0,24}$/iu.test(near)) return true;
  if (
    name === 'adequacy' &&
    /\b(?:no|any|(?:without|lacks?|lacking|ohne|sans|sin)(?: an?| eine[nm]?| une| una)?|kein\p{L}*|aucune?|ninguna)\s$/iu.test(
      near,
    )
  )
    return true;
  if (name === 'adequacy' && (notGiven.test(near) || (clauses.test(text) && ensured.test(near)))) return true;
  if (hypothetical.test(near)) return true;
  if (
    denied.test(near.replaceAll(withoutDecision, '')) &&
    !/\b(?:where|if|when|sofern|wenn|lorsque|si|cuando)\b/iu.test(near.slice(0, 20))
  )
    return true;
  const after = text.slice(at, at + 90);
  if (
    /^[^.;]{0,60}\b(?:has been invalidated|was invalidated|no longer (?:valid|relied)|is not relied)\b/i.test(after) ||
    isNotNeeded.test(after)
  )
    return true;
  // "In countries without an adequacy decision we use clauses" relies on the clauses alone.
  return (
    name === 'adequacy' &&
    /\b(?:in the absence of|where there is no|not (?:covered|subject)|that (?:do|does|have|has) not|in fehlen|fehlt|à défaut|en ausencia)\b/iu.test(
      text.slice(Math.max(0, at - 110), at),
    )
  );
}

/** "countries not providing an adequate level of protection" */
const notGiven = wordPattern(
  /\b(?:not (?:provid|offer|ensur|guarante|hav)\p{L}*|ne \p{L}+ pas|n['’]\p{L}+ pas|no (?:ofre|garanti|dispon|cuent)\p{L}*)\s(?:[\p{L}'’]+\s){0,3}$/iu,
);

/** "clauses that ensure an adequate level of protection": what they do is no decision on a country. */
const clauses = wordPattern(
  /\b(?:contractual (?:clauses|guarantees|safeguards|arrangements)|corporate rules|garanties (?:contractuelles|appropriées)|garantías (?:contractuales|adecuadas)|vertragliche\p{L}* garantien|standardvertragsklauseln?|standarddatenschutzklauseln?|clauses contractuelles|cláusulas (?:contractuales )?tipo)\b/iu,
);
const ensured = wordPattern(
  /\b(?:ensur\p{L}*|guarant\p{L}*|provid\p{L}*|offer\p{L}*|garanti\p{L}*|assur\p{L}*|asegur\p{L}*|gewährleist\p{L}*|sicherstell\p{L}*)\s(?:\p{L}+\s){0,3}$/iu,
);

/** Why another mechanism is needed: denies adequacy alone. */
const withoutDecision = wordPattern(
  /\b(?:without|ohne|sans|sin)\s(?:an? |eine[nm]? |une |una )?(?:adequacy (?:decisions?|regulations?)|angemessenheitsbeschl\p{L}*|décision d['’]adéquation|decisión de adecuación)/giu,
);

/** "Were this to change, we would use": a plan for another day. */
const hypothetical = wordPattern(
  /\b(?:would|würden?|müssten|conclurions|signerions|mettrions|utiliserions|firmaríamos|usaríamos)\b/iu,
);

/** "Standard contractual clauses are therefore not needed" */
const isNotNeeded = wordPattern(
  /^[^.;]{0,60}\b(?:where they exist|if any|falls vorhanden)\b|^[^.;]{0,60}\b(?:not|n't|nicht|pas|no|kein\p{L}*)\s(?:\p{L}+ ){0,2}(?:needed|required|necessary|apply|relevant|nötig|erforderlich|notwendig|nécessaires?|requises?|necesari[oa]s?|procede\p{L}*)\b/iu,
);

/** Legitimate "adequate protection" talk outside transfers is no decision. */
const isOutOfPlace = ({ passage, text }: Sentence, name: MechanismName): boolean =>
  (name === 'adequacy' &&
    /adequate (?:level of )?(?:data )?protection|deemed adequate/i.test(text) &&
    !/\b(?:commission|countr\w+|decision|kommission)\b/iu.test(text)) ||
  (name === 'other' && !hasTopic(passage, 'transfers') && !transferWords.test(text)) ||
  (name === 'other' && /Privacy Shield/i.test(text));

/** States of the European Economic Area: data that go there are not transferred in the law's sense. */
const eea = new Set(
  'EU EEA * AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** "Outside the United Kingdom" names where data leave, not where they go. */
const isLeft = wordPattern(
  /\b(?:outside(?: of)?|from|leave|leaving|außerhalb|aus|hors(?: de)?|depuis|fuera de|desde)\s(?:the |der |des |de |du |l'|la |el |los )?$/iu,
);

/**
 * Where the data go: the countries of the mechanism's own clause if it names any, else those of the sentence; there the one
 * behind "to" or "in", otherwise the last. Of countries that are listed together, all. One null where none is named.
 */
function destinationsOf({ text, passage }: Sentence, name: MechanismName, at: number): readonly (string | null)[] {
  // A British instrument is for data that leave Britain.
  const isBritish = name === 'uk-idta' || name === 'uk-addendum';
  const named = findCountries(text);
  const own = named.filter(
    ({ code, start }) =>
      !eea.has(code) && !(isBritish && code === 'GB') && !isLeft.test(text.slice(Math.max(0, start - 24), start)),
  );
  const clause = clauseAround(text, at);
  const inClause = own.filter(({ start }) => start >= clause.start && start < clause.end);
  const near = inClause.length > 0 ? inClause : own;
  const aimed = near.find(({ start }) =>
    /\b(?:to|in|into|for|nach|für|in den|in die|vers|aux|pour|en|a|para|hacia)\s(?:the |los |las |den |die |la |le |les |el )?$/iu.test(
      text.slice(Math.max(0, start - 14), start),
    ),
  );
  // "New Zealand has been found adequate": the subject of the clause
  const subject = name === 'adequacy' ? near.findLast(({ end }) => end <= at && at - end <= 12) : undefined;
  const best = subject ?? aimed ?? near.at(-1);
  if (best !== undefined) return listedWith(best, near, text).map(({ code }) => code);
  if (passage.kind === 'cell') return [null];
  const around = findCountries(`${passage.leadIn} ${passage.text.text.slice(0, 1500)}`).filter(
    ({ code }) => !eea.has(code) && code !== 'CH' && code !== 'GB',
  );
  return [around[0]?.code ?? null];
}

/** Up to the next semicolon, or to "for" another country. */
function clauseAround(text: string, at: number): Range {
  const ends = allMatches(text, clauseEnd).map(({ index }) => index);
  return { start: (ends.findLast((end) => end < at) ?? -1) + 1, end: ends.find((end) => end > at) ?? text.length };
}

const clauseEnd = /[;:]|,\s(?=(?:(?:and|und|et|y)\s)?(?:for|für|pour|para|while|whereas|während)\s)/giu;

/** "Japan, Canada and Israel": the countries that only a comma or "and" parts from each other. */
function listedWith(best: FoundCountry, countries: readonly FoundCountry[], text: string): readonly FoundCountry[] {
  const groups: FoundCountry[][] = [];
  for (const country of countries) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && between.test(text.slice(last.end, country.start)))
      group.push(country);
    else groups.push([country]);
  }
  return groups.find((group) => group.includes(best)) ?? [best];
}

const between = wordPattern(
  /^(?:,|,? ?(?:and|or|&|und|oder|sowie|et|ou|y|e|o|as well as)\b)?\s?(?:to |in |into |nach |die |den |der |the |le |la |les |l'|au |aux |en |el |los |a )*$/iu,
);

/** One entry a mechanism and destination; one without destination gives way to one that has it. */
function mergeMechanisms(found: readonly ReadTransfer[]): ReadTransfer[] {
  const kept: ReadTransfer[] = [];
  for (const transfer of found) {
    const same = kept.findIndex(
      ({ mechanism, destination }) =>
        mechanism === transfer.mechanism &&
        (destination === transfer.destination || destination === null || transfer.destination === null),
    );
    const other = kept[same];
    if (other === undefined) kept.push(transfer);
    else if (other.destination === null && transfer.destination !== null) kept[same] = transfer;
  }
  return kept;
}

/** Data that go to a named third country without a word on what the transfer rests on. */
function transfersWithoutMechanism(sentences: readonly Sentence[]): ReadTransfer[] {
  for (const sentence of sentences) {
    const { text } = sentence;
    if (!hasTopic(sentence.passage, 'transfers') || !transferWords.test(text) || denied.test(text)) continue;
    const country = findCountries(text).find(({ code }) => !eea.has(code));
    if (country === undefined) continue;
    return [
      { destination: country.code, mechanism: null, span: spanOf(sentence, 0, text.length), confidence: 'medium' },
    ];
  }
  return [];
}
