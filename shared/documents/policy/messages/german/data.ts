import { createDataWords } from '../data-words.ts';
import type { DataTopics } from '../messages.ts';
import { germanCodes } from '../../../record/words/german/codes.ts';
import { grammar } from '../../text/german/grammar.ts';
import { joinPieces, withoutStop, words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const handlingWords = {
  deliveredTo: 'gehen an folgende Stelle',
  availableThrough: 'sind auf folgendem Weg verfügbar',
  notLinkedTo: 'werden mit Folgendem nicht verknüpft',
  usedOnlyTo: 'werden ausschließlich für folgenden Zweck verwendet',
  shownOnlyTo: 'sind nur für folgende Personen sichtbar',
  storedAs: 'werden in folgender Form gespeichert',
  handledBy: 'werden von folgender Stelle verarbeitet',
  receivedFrom: 'stammen aus folgender Quelle',
} as const;

const said = createDataWords({
  grammar,
  requirements: { required: 'erforderlich', optional: 'freiwillig' },
  protections: germanCodes.protections,
  lawfulBases: germanCodes.lawfulBases,
});

export const dataMessages: DataTopics = {
  data: {
    leadIn: 'Wir erheben folgende Daten:',
    leadInAbout: (people) => words`Über ${list(people)} erheben wir folgende Daten:`,
    ...said.data,
    usedTo: (purposes) => words`Wir verwenden sie für folgende Zwecke: ${list(purposes)}.`,
    handling: (element, handling) =>
      words`${element === null ? 'Diese Daten' : `Angaben zu ${quote(element)}`} ${joinPieces(
        handling.map(({ kind, text }) => `${handlingWords[kind]}: ${text}`),
        '; sie ',
      )}.`,
    specialCategories: (items) => words`Folgende dieser Daten sind gesetzlich besonders geschützt: ${list(items)}.`,
    noSpecialCategories:
      'Wir verarbeiten keine besonderen Kategorien personenbezogener Daten, etwa Daten über Gesundheit oder religiöse Überzeugungen.',
    missingCategories: 'welche personenbezogenen Daten wir erheben',
    missingElements: (name) => `woraus ${quote(name)} besteht`,
    missingRequirement: 'welche Daten bereitgestellt werden müssen und was ohne sie geschieht',
  },
  neverCollected: {
    collect: (items, scope) =>
      words`Folgende Daten erheben wir nie${scope === null ? '' : ` (${scope})`}: ${list(items)}.`,
    store: (items, scope) =>
      words`Folgende Daten speichern wir nie${scope === null ? '' : ` (${scope})`}: ${list(items)}.`,
    listed: (gap) => words`Es gibt Daten, die wir nie erheben: ${gap}.`,
    missingItems: 'welche Daten wir nie erheben',
    missingStored: 'welche Daten wir nie speichern',
  },
  sources: {
    from: (kind, categories, from) => {
      const data = list(categories);
      const note = from === null ? '' : ` (${from})`;
      switch (kind) {
        case 'dataSubject':
          return words`Von Ihnen selbst${note} erhalten wir folgende Daten: ${data}.`;
        case 'customer':
          return words`Von unseren Kunden${note} erhalten wir folgende Daten: ${data}.`;
        case 'automatic':
          return words`Bei der Nutzung unseres Angebots${note} erfassen wir automatisch folgende Daten: ${data}.`;
        case 'vendor':
          return words`Von unseren Dienstleistern${note} erhalten wir folgende Daten: ${data}.`;
        case 'thirdParty':
          return words`Von Dritten${note} erhalten wir folgende Daten: ${data}.`;
        case 'publicSource':
          return words`Aus öffentlichen Quellen${note} entnehmen wir folgende Daten: ${data}.`;
      }
    },
    missing: (name) => `woher ${quote(name)} stammt`,
    missingAll: 'woher die personenbezogenen Daten stammen',
  },
  customerData: {
    processor: (categories) =>
      words`Folgende Aufgaben erfüllen wir als Auftragsverarbeiter im Auftrag unserer Kunden: ${list(categories)}.`,
    activity: quote,
    leadIn: 'Unsere Kunden geben folgende Daten ein:',
    owned: (names) => words`Diese Daten gehören den Kunden, die sie eingeben: ${list(names)}.`,
    usedOnlyTo: (names, uses) =>
      words`Wir verarbeiten folgende Daten (ausschließlicher Zweck: ${list(uses)}): ${list(names)}.`,
    responsible: (party, duties) => {
      const parts = duties.map(({ items, condition }) =>
        condition === null ? list(items) : words`${list(items)} (${condition})`,
      );
      return words`Für Folgendes sind ${party ?? 'unsere Kunden'} verantwortlich: ${joinPieces(parts, '; ')}.`;
    },
  },
  purposes: {
    leadIn: 'Wir verwenden personenbezogene Daten für folgende Zwecke:',
    ...said.purposes,
    trainsModels: (isTrained, data, models) =>
      data.length === 0
        ? words`Wir verwenden personenbezogene Daten ${isTrained ? '' : 'nicht '}zum Training von Modellen des maschinellen Lernens${models === null ? '' : ` (${models})`}.`
        : words`Folgende Daten verwenden wir ${isTrained ? '' : 'nicht '}zum Training von Modellen des maschinellen Lernens${models === null ? '' : ` (${models})`}: ${list(data)}.`,
    missingPurpose: (activity) => `Zweck von ${quote(activity)}`,
    missingAll: 'wozu wir personenbezogene Daten verwenden',
  },
  lawfulBases: {
    leadIn: (law) => `Wir stützen die Verarbeitung auf folgende Rechtsgrundlagen der ${law}:`,
    ...said.lawfulBases,
    interests: (texts) =>
      words`Unser${texts.length > 1 ? 'e Interessen' : ' Interesse'}: ${list(texts.map(withoutStop))}.`,
    specialCategory: (condition, activity) =>
      `Für besondere Kategorien personenbezogener Daten in ${quote(activity)} stützen wir uns auf ${grammar.citeCondition(condition)} DSGVO (${germanCodes.specialCategoryConditions[condition]}).`,
    criminalData: (condition, activity) =>
      `Daten über strafrechtliche Verurteilungen und Straftaten in ${quote(activity)} verarbeiten wir auf dieser Grundlage: ${condition}.`,
    withdrawal: (isAtAnyTime, by, uses) =>
      words`Ihre Einwilligung können Sie${isAtAnyTime ? ' jederzeit' : ''}${by.length === 0 ? '' : words` ${channels(by)}`} widerrufen${uses.length === 0 ? '' : words`. Das betrifft Folgendes: ${list(uses)}`}.`,
    missingBasis: (purpose) => `Rechtsgrundlage für ${quote(purpose)}`,
    missingInterest: (purpose) => `berechtigtes Interesse an ${quote(purpose)}`,
    missingWithdrawal: 'wie die Einwilligung widerrufen werden kann',
    missingAll: 'Rechtsgrundlagen',
  },
  automatedDecisions: {
    none: 'Wir treffen keine Entscheidungen über Sie, die ausschließlich automatisiert zustande kommen.',
    ...said.automatedDecisions,
    leadIn: 'Folgende Entscheidungen treffen wir ausschließlich automatisiert:',
    missing: (activity) => `ob in ${quote(activity)} ausschließlich automatisiert entschieden wird`,
    missingLogic: (activity) =>
      `wie die automatisierten Entscheidungen in ${quote(activity)} zustande kommen und was sie für die Menschen bedeuten`,
    missingAll: 'ob ausschließlich automatisiert entschieden wird',
  },
};
