import type { PartyTopics } from '../messages.ts';
import { createServiceWords } from '../service-words.ts';
import { grammar, inCountry } from '../../text/german/grammar.ts';
import { capitalise, endSentence, linkAddress, onOneLine, words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const serviceInWords = createServiceWords(list, 'inbegriffen:');
const degrees = { material: 'wesentliche', substantial: 'erhebliche' } as const;

export const partyMessages: PartyTopics = {
  identity: {
    weMeans: (name, legalName, description, country) => {
      const who = legalName === null || legalName === name ? name : `${legalName} (${quote(name)})`;
      const what = description === null ? '' : `, ${description}`;
      const where = country === null ? '' : `, mit Sitz ${inCountry(country)}`;
      return endSentence(`In dieser Erklärung steht ${quote('wir')} für ${who}${what}${where}`);
    },
    controller: (service) =>
      `Wir sind Verantwortlicher für die personenbezogenen Daten, die wir über ${service} verarbeiten.`,
    website: (url) => words`Unsere Website ist ${linkAddress(url)}.`,
    jointControllers: (names, activity) =>
      words`Für ${quote(activity)} sind wir gemeinsam Verantwortliche mit ${list(names)}.`,
    address: (text) => endSentence(`Unsere Postanschrift lautet ${onOneLine(text)}`),
    registered: (number) => `Unsere Registernummer lautet ${number}.`,
    privacyContact: (reach) => words`In allen Fragen des Datenschutzes ${reach}.`,
    missingName: 'Name des Verantwortlichen',
    missingRole: 'ob wir Verantwortlicher sind',
    missingContact: 'Kontaktdaten des Verantwortlichen',
    missingJointControllers: (activity) => `gemeinsam Verantwortliche für ${quote(activity)}`,
  },
  scope: {
    covers: (services) =>
      words`Diese Erklärung gilt für ${services.length > 1 ? 'folgende Dienste' : 'folgenden Dienst'}: ${list(services.map(serviceInWords))}.`,
    coversOne: (service, audience) => {
      const people =
        audience.length === 0 || service.description === null ? '' : words` Zielgruppe: ${list(audience)}.`;
      return words`Diese Erklärung gilt für folgenden Dienst: ${serviceInWords(service)}.${people}`;
    },
    helps: (service, who, uses) => {
      const people = { businesses: 'Unternehmen', consumers: 'Menschen', both: 'Menschen und Unternehmen', none: null };
      const whom = people[who ?? 'none'];
      return words`${service === null ? 'Das Angebot' : `Der Dienst ${quote(service)}`} dient${whom === null ? '' : ` ${whom}`} zu folgenden Zwecken: ${list(uses)}.`;
    },
    appliesTo: (audience) => words`Die Erklärung richtet sich an folgende Gruppen: ${list(audience)}.`,
    concerns: (people) => words`Die Erklärung betrifft Daten über ${list(people)}.`,
    acknowledged: () => 'Mit der Nutzung unseres Angebots nehmen Sie diese Erklärung zur Kenntnis.',
    agreed: () =>
      'Mit der Nutzung unseres Angebots stimmen Sie der Datenverarbeitung zu, die in dieser Erklärung beschrieben ist.',
    missingServices: 'wofür diese Erklärung gilt',
  },
  changes: {
    pageUpdated: (degree, isConditional) => {
      if (isConditional)
        return degree === null
          ? 'Wir können diese Erklärung ändern.'
          : `Wir können diese Seite ändern, wenn es ${degrees[degree]} Änderungen gibt.`;
      return degree === null
        ? 'Wir aktualisieren diese Seite, sobald sich etwas ändert.'
        : `Wir aktualisieren diese Seite, sobald es ${degrees[degree]} Änderungen gibt.`;
    },
    toldOfUpdate: (degree, isConditional, by) =>
      words`Über ${degree === null ? 'Änderungen dieser Erklärung' : `${degrees[degree]} Änderungen`} ${isConditional ? 'können wir' : 'informieren wir'} Sie ${channels(by)}${isConditional ? ' informieren' : ''}.`,
    lastUpdatedDate: (degree) =>
      `Das oben unter ${quote('Zuletzt geändert')} angegebene Datum ist das der jüngsten ${degree === null ? '' : `${degrees[degree]}n `}Änderung.`,
    latestVersion: (address) =>
      address === null
        ? 'Die aktuelle Fassung steht stets auf dieser Seite.'
        : `Die aktuelle Fassung finden Sie stets unter ${address}.`,
    published: (address) => `Diese Erklärung ist unter ${address} veröffentlicht.`,
    notice: ({ degree, isConditional, toCustomers, channels: by, period, periodKind, examples }) => {
      const whom = toCustomers ? 'unsere Kunden' : 'Sie';
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const least = periodKind === 'upTo' || periodKind === 'within' ? '' : 'mindestens ';
      const when = period === null ? '' : ` ${least}${grammar.period(period)} vor ihrem Inkrafttreten`;
      const what = degree === null ? 'Änderungen' : `${degrees[degree]} Änderungen`;
      const named = examples.length === 0 ? '' : words` (zum Beispiel ${list(examples, 'or')})`;
      return isConditional
        ? words`Über ${what}${named} können wir ${whom}${how}${when} informieren.`
        : words`Über ${what}${named} informieren wir ${whom}${how}${when}.`;
    },
  },
  governingLaw: { governedBy: (laws) => words`Für diese Erklärung gilt folgendes Recht: ${list(laws)}.` },
  contact: {
    questions: (reach) => words`Bei Fragen zu dieser Erklärung oder zu Ihren Daten ${reach}.`,
    questionsTo: (addresses, by) =>
      words`Bei Fragen zu dieser Erklärung oder zu Ihren Daten ${grammar.reachAt(addresses, by)}.`,
    dataProtectionOfficer: (reach) =>
      words`So erreichen Sie die oder den Datenschutzbeauftragten unmittelbar: ${capitalise(reach)}.`,
    noDataProtectionOfficer: 'Wir haben keinen Datenschutzbeauftragten benannt.',
    euRepresentative: (reach) =>
      words`So erreichen Sie unseren Vertreter in der Europäischen Union: ${capitalise(reach)}.`,
    ukRepresentative: (reach) =>
      words`So erreichen Sie unseren Vertreter im Vereinigten Königreich: ${capitalise(reach)}.`,
    noEuRepresentative: 'Wir haben keinen Vertreter in der Europäischen Union benannt.',
    noUkRepresentative: 'Wir haben keinen Vertreter im Vereinigten Königreich benannt.',
    answeredPersonally: (without) => {
      const names = { ticketSystem: 'Ticketsystem', formLetters: 'Formschreiben' };
      const tail =
        without.length === 0
          ? ''
          : words`, ohne ${list(
              without.map((item) => names[item]),
              'or',
            )}`;
      return words`Wir beantworten jede Anfrage zum Datenschutz persönlich${tail}.`;
    },
    missingContact: 'Kontakt für Fragen zu dieser Erklärung',
    missingDataProtectionOfficer: 'Datenschutzbeauftragter',
    missingEuRepresentative: 'Vertreter in der Europäischen Union',
    missingUkRepresentative: 'Vertreter im Vereinigten Königreich',
  },
};
