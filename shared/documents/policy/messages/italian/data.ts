import { createDataWords } from '../data-words.ts';
import type { DataTopics } from '../messages.ts';
import { italianCodes } from '../../../record/words/italian/codes.ts';
import { grammar } from '../../text/italian/grammar.ts';
import { capitalise, joinPieces, lowerFirst, withoutStop, words } from '../../text/inline.ts';

const { list, channels, quote, after } = grammar;

const handlingWords = {
  deliveredTo: 'vengono trasmessi a',
  availableThrough: 'sono disponibili tramite',
  notLinkedTo: 'non vengono collegati a',
  usedOnlyTo: 'servono esclusivamente a',
  shownOnlyTo: 'sono visibili solo a',
  storedAs: 'vengono conservati come',
  handledBy: 'vengono trattati da',
  receivedFrom: 'provengono da',
} as const;

const said = createDataWords({
  grammar,
  requirements: { required: 'dato obbligatorio', optional: 'dato facoltativo' },
  categoryRequirements: { required: 'dati obbligatori', optional: 'dati facoltativi' },
  protections: {
    hashed: 'in forma di hash',
    encrypted: 'in forma cifrata',
    truncated: 'in forma troncata',
    anonymised: 'in forma anonimizzata',
    pseudonymised: 'in forma pseudonimizzata',
    tokenised: 'in forma di token',
  },
  lawfulBases: italianCodes.lawfulBases,
  lawCited: (law) => `del ${law}`,
});

export const dataMessages: DataTopics = {
  data: {
    leadIn: 'Raccogliamo i seguenti dati:',
    leadInAbout: (people) => words`Raccogliamo i seguenti dati relativi ${after('a', list(people))}:`,
    ...said.data,
    usedTo: (purposes) => words`Li utilizziamo per ${list(purposes)}.`,
    handling: (element, handling) =>
      words`${element === null ? 'Questi dati' : `I dati di tipo ${quote(element)}`} ${joinPieces(
        handling.map(({ kind, text }) => after(handlingWords[kind], text)),
        '; ',
      )}.`,
    specialCategories: (items) => words`La legge tutela in modo particolare alcuni di questi dati: ${list(items)}.`,
    noSpecialCategories:
      'Non trattiamo categorie particolari di dati personali, come dati relativi alla salute o alle convinzioni religiose.',
    missingCategories: 'quali dati personali raccogliamo',
    missingElements: (name) => `in che cosa consiste ${quote(name)}`,
    missingRequirement: 'quali dati devono essere forniti e che cosa accade in mancanza',
  },
  neverCollected: {
    collect: (items, scope) =>
      words`Non raccogliamo mai i seguenti dati${scope === null ? '' : ` (${scope})`}: ${list(items)}.`,
    store: (items, scope) =>
      words`Non conserviamo mai i seguenti dati${scope === null ? '' : ` (${scope})`}: ${list(items)}.`,
    listed: (gap) => words`Ci sono dati che non raccogliamo mai: ${gap}.`,
    missingItems: 'quali dati non raccogliamo mai',
    missingStored: 'quali dati non conserviamo mai',
  },
  sources: {
    from: (kind, categories, from, service) => {
      const data = list(categories.map(lowerFirst));
      const note = from === null ? '' : ` (${from})`;
      switch (kind) {
        case 'dataSubject':
          return words`Lei ci fornisce direttamente i seguenti dati${note}: ${data}.`;
        case 'customer':
          return words`I nostri clienti ci forniscono i seguenti dati${note}: ${data}.`;
        case 'automatic':
          return words`Quando utilizza ${service}${note}, registriamo automaticamente i seguenti dati: ${data}.`;
        case 'vendor':
          return words`Dai nostri fornitori${note} riceviamo i seguenti dati: ${data}.`;
        case 'thirdParty':
          return words`Da terzi${note} riceviamo i seguenti dati: ${data}.`;
        case 'publicSource':
          return words`Da fonti pubbliche${note} ricaviamo i seguenti dati: ${data}.`;
      }
    },
    missing: (name) => `da dove proviene ${quote(name)}`,
    missingAll: 'da dove provengono i dati personali',
  },
  customerData: {
    processor: (categories) =>
      words`Agiamo come responsabili del trattamento, per conto dei nostri clienti, nelle seguenti operazioni: ${list(categories)}.`,
    activity: quote,
    leadIn: 'I nostri clienti inseriscono i seguenti dati:',
    owned: (names) => words`Questi dati appartengono ai clienti che li inseriscono: ${list(names)}.`,
    usedOnlyTo: (names, uses) => words`Trattiamo i seguenti dati solo per ${list(uses)}: ${list(names)}.`,
    responsible: (party, duties) => {
      const parts = duties.map(({ items, condition }) =>
        condition === null ? list(items) : words`${list(items)} (${condition})`,
      );
      return words`${capitalise(party ?? 'i nostri clienti')} sono responsabili di quanto segue: ${joinPieces(parts, '; ')}.`;
    },
  },
  purposes: {
    leadIn: 'Utilizziamo i dati personali per:',
    ...said.purposes,
    trainsModels: (isTrained, data, models) => {
      const how = `per addestrare ${models ?? 'modelli di apprendimento automatico'}`;
      const we = isTrained ? 'Utilizziamo' : 'Non utilizziamo';
      return data.length === 0 ? `${we} dati personali ${how}.` : words`${we} i seguenti dati ${how}: ${list(data)}.`;
    },
    missingPurpose: (activity) => `finalità di ${quote(activity)}`,
    missingAll: 'perché utilizziamo i dati personali',
  },
  lawfulBases: {
    leadIn: (law) => `Ci fondiamo sulle seguenti basi giuridiche del ${law}:`,
    ...said.lawfulBases,
    interests: (texts) =>
      words`${texts.length > 1 ? 'I nostri interessi' : 'Il nostro interesse'}: ${list(texts.map(withoutStop))}.`,
    specialCategory: (condition, activity) =>
      `Per le categorie particolari di dati in ${quote(activity)} ci fondiamo sull’${grammar.citeCondition(condition)} del GDPR (${italianCodes.specialCategoryConditions[condition]}).`,
    criminalData: (condition, activity) =>
      `I dati relativi a condanne penali e reati in ${quote(activity)} sono trattati su questa base: ${condition}.`,
    withdrawal: (isAtAnyTime, by, uses) =>
      words`Può revocare il suo consenso${isAtAnyTime ? ' in qualsiasi momento' : ''}${by.length === 0 ? '' : words` ${channels(by)}`}${uses.length === 0 ? '' : words`. Ciò riguarda quanto segue: ${list(uses)}`}.`,
    missingBasis: (purpose) => `base giuridica di ${quote(purpose)}`,
    missingInterest: (purpose) => `legittimo interesse perseguito con ${quote(purpose)}`,
    missingWithdrawal: 'come si può revocare il consenso',
    missingAll: 'basi giuridiche',
  },
  automatedDecisions: {
    none: 'Non prendiamo nei suoi confronti decisioni basate unicamente su mezzi automatizzati.',
    ...said.automatedDecisions,
    leadIn: 'Prendiamo le seguenti decisioni unicamente con mezzi automatizzati:',
    missing: (activity) => `se in ${quote(activity)} si prendono decisioni unicamente automatizzate`,
    missingLogic: (activity) =>
      `come si prendono le decisioni automatizzate in ${quote(activity)} e che cosa comportano per le persone`,
    missingAll: 'se si prendono decisioni unicamente automatizzate',
  },
};
