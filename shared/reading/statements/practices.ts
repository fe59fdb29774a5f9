// What the organisation says that it does or never does: training models on people's data, advertising.
import { hasTopic, spanOf } from '../document/passages.ts';
import type { ReadableDocument, Sentence } from '../document/passages.ts';
import type { PracticeKind, ReadPractice } from '../policy-reading.ts';
import type { NameFinder } from '../vendors/name-finder.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { answeredQuestions } from './questions.ts';

type PracticeWords = {
  readonly kind: PracticeKind;
  readonly denied: readonly RegExp[];
  readonly affirmed: readonly RegExp[];
};

const not =
  "(?:n't|\\b(?:not|never|nobody|none|no one|neither|nor|kein\\p{L}*|nicht|niemals|nie|aucune?|jamais|pas|ni|no|nunca|jamás|ning\\p{L}+|tampoco))";
const train =
  '(?:train|training|fine-?tune|fine-?tuning|trainieren|trainings?|trainiert|anlernen|entraîner|entraînement|entraînons|entrenar|entrenamiento|entrenamos)';
const models =
  '(?:AI|A\\.I\\.|artificial intelligence|machine[- ]learning|ML|models?|LLMs?|algorithms?|KI(?:-\\p{L}+)?|modelle?n?|sprachmodelle?n?|künstliche\\p{L}* intelligenz|intelligence artificielle|modèles?|IA|inteligencias? artificial(?:es)?|modelos?)';
const gap = '[^.;:]{0,90}?';

const practices: readonly PracticeWords[] = [
  {
    kind: 'trainsModels',
    denied: [
      new RegExp(`${not}\\b${gap}\\b${train}\\b${gap}\\b${models}\\b`, 'iu'),
      new RegExp(`${not}\\b${gap}\\b${models}\\b${gap}\\b${train}\\b`, 'iu'),
      new RegExp(
        `${not}\\b${gap}\\b(?:build|develop|improve|entwickeln|verbessern|développer|améliorer|desarrollar|mejorar)\\b[^.;:]{0,40}?\\b(?:AI|artificial intelligence|machine[- ]learning|LLMs?|KI-modelle?n?|sprachmodelle?n?|modèles d'IA|modelos de IA)\\b`,
        'iu',
      ),
      /\b(?:excluded|kept out) (?:from|of)\b[^.;:]{0,30}\b(?:AI|model|machine[- ]learning) training\b/iu,
      // "Kundendaten werden nicht zum Trainieren von KI-Modellen verwendet" is covered above; here the negation stands behind.
      new RegExp(`\\b${train}\\b${gap}\\b${models}\\b${gap}\\b${not}\\b`, 'iu'),
      new RegExp(`\\b${train}\\b\\s(?:aucun|ning[uú]n)\\s${models}\\b`, 'iu'),
    ],
    affirmed: [
      /\b(?:help\p{L}*|serv\p{L}+|use[sd]?|dien\p{L}*|sirven)\b[^.;:]{0,40}\b(?:improve|améliorer|mejorar|verbesser\p{L}*)\b (?:our|nos|nuestros|unsere[rn]?) (?:\p{L}+ )?(?:AI[- ]models?|KI-modelle?n?|modèles d'(?:IA|intelligence artificielle)|modelos de (?:IA|inteligencia artificial))\b/iu,
      new RegExp(
        `\\b(?:we (?:may |also |will )*(?:use|process)|wir (?:nutzen|verwenden)|nous utilisons|utilizamos)\\b${gap}\\b${train}\\b${gap}\\b${models}\\b`,
        'iu',
      ),
    ],
  },
  {
    kind: 'usesAdvertisingNetworks',
    denied: [
      new RegExp(
        `${not}\\b${gap}\\b(?:advertising (?:networks?|partners?)|ad (?:networks?|tech)|werbenetzwerke?n?|(?:régies?|réseaux?) publicitaires?|red(?:es)? publicitarias?)\\b`,
        'iu',
      ),
      /\b(?:advertising networks?|ad networks?|werbenetzwerke?)\b[^.;:]{0,30}\b(?:are|is|sind|werden) (?:not|nicht)\b/iu,
    ],
    affirmed: [
      /\bwe (?:may |also |will )*(?:use|work with|share)\b[^.;:]{0,80}\b(?:advertising (?:networks?|partners?)|ad networks?)\b/iu,
      /\b(?:wir (?:nutzen|verwenden|arbeiten mit)|nous (?:utilisons|travaillons avec)|utilizamos|trabajamos con)\b[^.;:]{0,80}\b(?:werbenetzwerke?n?|régies? publicitaires?|redes? publicitarias?)\b/iu,
    ],
  },
  {
    kind: 'showsAdvertising',
    denied: [
      /^(?:ads|adverts|advertising|advertisements|werbung|publicité|publicidad)\s?(?::|–|—|-)\s?(?:none|no|keine|aucune|ninguna)\b/iu,
      /^aucune publicité (?:n'|dans|sur|ici)/iu,
      /^(?:there are )?no (?:third[- ]party )?(?:ads|advertisements|advertising)(?: (?:here|in the app|on our pages|at all))?[.!]?$/iu,
      /\b(?:show|shows|display|displays|serve|run|carry|carries|place|contain|contains|have|feature)s? (?:no|any|you)? ?(?:third[- ]party )?(?:ads|advertisements|advertising|adverts)\b(?! (?:(?:or|and) \p{L}+ )?(?:trackers?|cookies|pixels|networks?|technolog\p{L}+|identifiers?|ids|tools?|partners?|sdks?))/iu,
      /\b(?:are|is) no (?:ads|advertisements|advertising)\b(?! (?:(?:or|and) \p{L}+ )?(?:trackers?|cookies|pixels|networks?|technolog\p{L}+|identifiers?|ids|tools?|partners?|sdks?))/iu,
      /\b(?:keine werbung|werbung (?:schalten|zeigen|gibt)\b[^.;:]{0,20}\b(?:nicht|keine))\b/iu,
      /\b(?:affichons|diffusons|affiche|diffuse|contient|y a)\b[^.;:]{0,20}\b(?:aucune|pas de) publicité(?! (?:ciblée|personnalisée|comportementale))/iu,
      /\bno (?:mostramos|hay|incluimos|insertamos|contiene|lleva|tiene|muestra|ponemos)\b[^.;:]{0,20}\b(?:publicidad|anuncios)\b(?! (?:personalizad|dirigid|comportamental)\p{L}*)/iu,
    ],
    affirmed: [
      /\bwe (?:may |also |will )*(?:show|display|serve)\b[^.;:]{0,30}\b(?:ads|advertisements|advertising)\b/iu,
      /\bwe (?:may |also )*(?:let|allow)\b[^.;:]{0,50}\b(?:place|show|display|serve)\b[^.;:]{0,20}\b(?:ads|adverts|advertisements|advertising)\b/iu,
      /\b(?:accounts?|users|readers|players|plans?|version)\b[^.;:]{0,15}\b(?:see|sees|shows?|contains?|includes?)\b[^.;:]{0,20}\b(?:ads|adverts)\b/iu,
      /\b(?:ad-supported|(?:funded|financed|paid for|supported) by (?:ads|adverts|advertis\w+))\b/iu,
      /\bfinanzier\p{L}+\b[^.;:]{0,30}\b(?:durch|über|mit|aus) werb\p{L}+|\bfinancée?s? par la publicité|\bse financian? con (?:la )?publicidad\b/iu,
      /\b(?:this|the|our) (?:site|website|app) (?:may |can )?(?:show|display|serve)s?\b[^.;:]{0,20}\b(?:ads|adverts|advertisements|advertising)\b/iu,
      /\b(?:ce|le|notre) (?:site|service) (?:peut |pourra )?(?:affiche\p{L}*|diffuse\p{L}*) (?:de la|des) (?:publicités?|annonces)\b/iu,
      /\bwir zeigen\b[^.;:]{0,30}\bwerbung\b/iu,
      /\bnous affichons (?:de la|des) (?:publicité|annonces)/iu,
      /(?<!no )\bmostramos publicidad\b/iu,
    ],
  },
].map(({ kind, denied, affirmed }) => ({
  kind: asKind(kind),
  denied: denied.map((pattern) => wordPattern(pattern)),
  affirmed: affirmed.map((pattern) => wordPattern(pattern)),
}));

function asKind(kind: string): PracticeKind {
  return kind === 'trainsModels' || kind === 'usesAdvertisingNetworks' ? kind : 'showsAdvertising';
}

/** Words of showing that only deny with a negation beside them: "show no ads", "do not display any advertising". */
const needsNegation = wordPattern(new RegExp(`${not}\\b`, 'iu'));

/** Conditions and wishes are no statements. */
const hypothetical = wordPattern(
  /\b(?:if|unless|where you|opt(?:ed)?[- ]in|wenn|falls|sofern|si (?:vous|usted|tú)|with your consent|mit ihrer einwilligung|avec votre consentement|con tu consentimiento|object to|right to)\b/iu,
);

/** Questions that a "No." behind them answers. */
const questions: readonly { readonly kind: PracticeKind; readonly words: RegExp }[] = [
  {
    kind: 'trainsModels',
    words: wordPattern(new RegExp(`\\b${train}\\b[^?]*\\b${models}\\b|\\b${models}\\b[^?]*\\b${train}\\b`, 'iu')),
  },
  {
    kind: 'showsAdvertising',
    words: wordPattern(
      /\b(?:show|see|have|run|display|there)\b[^?]{0,30}\b(?:ads|adverts?|advertising)\b|\b(?:zeigt|gibt es|schalte[nt]|sehe)\b[^?]{0,30}\bwerbung\b|\b(?:affiche\p{L}*|y a-t-il|y a)\b[^?]{0,30}\bpublicité|\b(?:mostr\p{L}+|hay)\b[^?]{0,30}\b(?:publicidad|anuncios)\b/iu,
    ),
  },
];

/**
 * Practices that the text states or denies, each once. A practice that is both denied and stated is left out, and so is
 * what is said of a vendor rather than of the organisation.
 */
export function readPractices(document: ReadableDocument, names: NameFinder): ReadPractice[] {
  const { sentences } = document;
  const found = new Map<PracticeKind, ReadPractice>();
  const contradicted = new Set<PracticeKind>();
  for (const { question, answer, sentence } of answeredQuestions(document)) {
    const kind = questions.find(({ words }) => words.test(question))?.kind;
    if (kind !== undefined && !found.has(kind))
      found.set(kind, { kind, answer, span: spanOf(sentence, 0, sentence.text.length), confidence: 'medium' });
  }
  for (const sentence of sentences) {
    if (!worthLooking.test(sentence.text) || hypothetical.test(sentence.text)) continue;
    if (hasTopic(sentence.passage, 'bases') || sentence.passage.kind === 'cell') continue;
    for (const practice of practices) {
      const read = readPractice(sentence, practice, names);
      if (read === null) continue;
      const known = found.get(practice.kind);
      if (known === undefined) found.set(practice.kind, read);
      else if (known.answer !== read.answer) contradicted.add(practice.kind);
    }
  }
  return [...found.values()].filter(({ kind }) => !contradicted.has(kind));
}

const worthLooking =
  /train|am[eé]lior|improve|mejora|verbesser|tun(?:e|ing)|entra[iî]n|entren|anlern|\bads?\b|advert|werb|publici|anuncio/iu;

function readPractice(
  sentence: Sentence,
  { kind, denied, affirmed }: PracticeWords,
  names: NameFinder,
): ReadPractice | null {
  const { text } = sentence;
  const denial = denied.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? null;
  const isDenied = denial !== null && (kind !== 'showsAdvertising' || needsNegation.test(text));
  const match = isDenied ? denial : (affirmed.map((pattern) => pattern.exec(text)).find((one) => one !== null) ?? null);
  if (match === null || (!isDenied && needsNegation.test(text))) return null;
  if (isOfVendor(text, names)) return null;
  return {
    kind,
    answer: isDenied ? 'no' : 'yes',
    span: spanOf(sentence, 0, text.length),
    confidence: isDenied ? 'high' : 'medium',
  };
}

/** "Muster AI does not use your data to train its models": the sentence begins with a vendor, or speaks of its models. */
const isOfVendor = (text: string, names: NameFinder): boolean =>
  (!/^(?:we|wir|nous)\b/iu.test(text) && names.find(text).some(({ start }) => start <= 12)) ||
  wordPattern(
    /\b(?:its|their|seine[rn]?|ihre[rn]? eigenen|ses propres|sus propios) (?:own )?(?:AI )?(?:models?|modelle?n?|modèles|modelos)\b|^(?:the |our |these |this |der |unser |le |notre |el |nuestro )?(?:AI |KI-)?(?:providers?|vendors?|processors?|anbieter|prestataires?|proveedor(?:es)?)\b/iu,
  ).test(text);
