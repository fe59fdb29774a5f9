import type { VendorName } from '../message-values.ts';
import type { SharingTopics } from '../messages.ts';
import { grammar } from '../../text/german/grammar.ts';
import { capitalise, plainText, words } from '../../text/inline.ts';
import { areNamed, createSharingWords, isOne } from '../sharing-words.ts';
import { mechanismsInWords } from './mechanisms.ts';

const { list, quote } = grammar;

const { vendorInWords, named, short, subProcessors, cells, transferCells } = createSharingWords({
  list,
  providerSuchAs: 'ein Dienstleister wie',
  merchantSuchAs: 'ein Wiederverkäufer wie',
  merchant: 'Wiederverkäufer, „Merchant of Record“',
  using: 'mit',
  anonymisedData: 'anonymisierte Daten',
  only: 'ausschließlich',
  maybe: 'möglicherweise',
  anonymised: 'anonymisiert',
  never: 'nie:',
});

const ofVendor = ({ isNamed, shortName }: VendorName): string =>
  isNamed ? `von ${shortName}` : `vom Anbieter (${shortName})`;

export const sharingMessages: SharingTopics = {
  recipients: {
    sells: 'Wir verkaufen personenbezogene Daten.',
    doesNotSell: 'Wir verkaufen keine personenbezogenen Daten.',
    onlyWhatIsNeeded: (receivers) =>
      receivers === null
        ? 'Empfänger erhalten nur die Daten, die sie für ihre Aufgabe zwingend benötigen.'
        : words`Folgende Empfänger erhalten nur die Daten, die sie für ihre Aufgabe zwingend benötigen: ${receivers}.`,
    onlyListed: (scope, exceptions) => {
      const except = exceptions.length === 0 ? '' : words` Ausnahmen: ${list(exceptions)}.`;
      return scope === null
        ? words`Wir geben personenbezogene Daten nur an die hier genannten Empfänger weiter.${except}`
        : words`Wir geben personenbezogene Daten nur an folgende Empfänger weiter: ${scope}.${except}`;
    },
    nobody: 'Wir geben personenbezogene Daten an niemanden weiter.',
    leadIn: 'Dies sind die Empfänger:',
    headers: { who: 'Empfänger', purpose: 'Wofür', data: 'Welche Daten', place: 'Wo' },
    ...cells,
    boundBy: (terms) =>
      terms.length === 0
        ? 'Unsere Dienstleister sind durch Verträge mit uns gebunden.'
        : words`Unsere Dienstleister sind durch folgende Vereinbarungen gebunden: ${list(terms)}.`,
    disclosure: (grounds, exceptions) => {
      const further = grounds.length === 0 ? '' : words`, außerdem in folgenden Fällen: ${list(grounds)}`;
      const except = exceptions.length === 0 ? '' : words` Ausnahmen: ${list(exceptions)}.`;
      return words`Daten geben wir auch weiter, wenn das Gesetz es verlangt${further}.${except}`;
    },
    independent: (vendors) =>
      areNamed(vendors)
        ? words`${named(vendors)} ${isOne(vendors) ? 'entscheidet' : 'entscheiden'} als eigenständig ${isOne(vendors) ? 'Verantwortlicher' : 'Verantwortliche'} über die Verwendung der Daten.`
        : words`Über die Verwendung der Daten ${isOne(vendors) ? 'entscheidet' : 'entscheiden'} eigenständig, als ${isOne(vendors) ? 'eigener Verantwortlicher' : 'eigene Verantwortliche'}: ${list(vendors.map(vendorInWords))}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'verarbeitet' : 'verarbeiten'} Daten auch nach eigenen Bedingungen und eigenen Datenschutzhinweisen.`
        : words`Eigene Bedingungen und eigene Datenschutzhinweise gelten zusätzlich bei folgenden Anbietern: ${short(vendors)}.`,
    engages: (vendor, subs) =>
      words`${capitalise(vendor)} setzt ${subs.length === 1 ? 'folgenden weiteren' : 'folgende weitere'} Auftragsverarbeiter ein: ${subProcessors(subs)}.`,
    missingRecipients: (activity) => `wer Daten aus ${quote(activity)} erhält`,
    missingAll: 'wer personenbezogene Daten erhält',
    missingPurpose: (vendor) => `wofür ${quote(vendor)} eingesetzt wird`,
    missingData: (vendor) => `welche Daten ${quote(vendor)} erhält`,
    missingPlace: (vendor) => `wo ${quote(vendor)} Daten verarbeitet`,
  },
  payment: {
    handles: (vendors, purposes, isConditional, condition) => {
      const when = condition === null ? '' : ` (${condition})`;
      const tasks = purposes.length === 0 ? ['Zahlungen'] : purposes;
      const verb = isConditional ? (isOne(vendors) ? 'kann' : 'können') : isOne(vendors) ? 'übernimmt' : 'übernehmen';
      return words`${named(vendors, isConditional ? 'or' : 'and')} ${verb} folgende Aufgaben${isConditional ? ' übernehmen' : ''}${when}: ${list(tasks)}.`;
    },
    givenDirectly: (vendor, items) =>
      words`Folgende Angaben machen Sie unmittelbar auf den Seiten ${ofVendor(vendor)}: ${list(items)}. Diese Angaben erreichen unsere Server nie.`,
    received: (vendor, items, isAll) =>
      words`V${ofVendor(vendor).slice(1)} erhalten wir ${isAll ? 'nur ' : ''}folgende Angaben: ${list(items)}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'verarbeitet' : 'verarbeiten'} Zahlungsdaten nach eigenen Bedingungen und eigenen Datenschutzhinweisen.`
        : words`Für die Verarbeitung von Zahlungsdaten gelten eigene Bedingungen und eigene Datenschutzhinweise bei folgenden Anbietern: ${short(vendors)}.`,
  },
  hosting: {
    hosts: (vendor, address, services, products, places) => {
      const who = words`${capitalise(vendorInWords(vendor))}${address === null ? '' : ` (${address})`}`;
      const what =
        services.length === 0
          ? 'unser Angebot'
          : words`${services.length > 1 ? 'folgende Dienste' : 'folgenden Dienst'}: ${list(services)}`;
      const on = products.length === 0 ? '' : words` Eingesetzte Produkte: ${list(products)}.`;
      const where = places.length === 0 ? '' : words` Standort: ${list(places)}.`;
      return words`${who} hostet ${what}.${on}${where}`;
    },
    runsIn: (service, places, isConditional) =>
      words`${isConditional ? 'Mögliche Standorte' : 'Standort'} des Hostings von ${quote(service)}: ${list(places)}.`,
    agreement: (vendor, title) => words`Die Zusagen ${ofVendor(vendor)} stehen in folgendem Dokument: ${title}.`,
  },
  transfers: {
    place: grammar.place,
    none: 'Wir übermitteln keine personenbezogenen Daten in Drittländer oder an internationale Organisationen.',
    destination: (places, description) => {
      if (description === null) return list(places);
      return places.length === 0 ? description : words`${description}, darunter ${list(places)}`;
    },
    mechanisms: mechanismsInWords,
    transfer: ({ exporter, importer, isConditional, data, people, destination, reliance }) => {
      const who = exporter ?? 'wir';
      const whose = people === null ? '' : ` folgender Personen: ${people}`;
      const what =
        data.length === 0
          ? words`personenbezogene Daten${whose}`
          : words`${list(data)}${people === null ? '' : ` (betroffene Personen: ${people})`}`;
      const verb = isConditional ? (exporter === null ? 'können' : 'kann') : null;
      const move = importer === null ? 'verarbeiten' : 'übermitteln';
      const moves = exporter === null ? move : importer === null ? 'verarbeitet' : 'übermittelt';
      const to = importer === null ? words` (${destination})` : words` an ${importer.name} (${destination})`;
      const said = words`${capitalise(who)} ${verb ?? moves} Daten${to}${verb === null ? '' : ` ${move}`}: ${what}.`;
      return reliance === null
        ? said
        : words`${said} ${reliance.isImporters && importer !== null ? `Grundlage auf Seiten des Empfängers (${importer.shortName})` : 'Grundlage'}: ${reliance.on}.`;
    },
    headers: { importer: 'Empfänger', destination: 'Wohin', data: 'Welche Daten', mechanism: 'Garantie' },
    leadIn: 'Wir übermitteln personenbezogene Daten an diese Empfänger:',
    ourselves: 'Wir selbst',
    dataCell: (data, people) =>
      words`${capitalise(data.length === 0 ? 'personenbezogene Daten' : list(data))}${people.length === 0 ? '' : words` (betroffene Personen: ${list(people)})`}`,
    ...transferCells,
    noneNeeded: 'Keine erforderlich',
    missingAny: 'ob personenbezogene Daten in andere Länder übermittelt werden',
    missingFor: (activity) => `ob ${quote(activity)} Daten in andere Länder übermittelt`,
    missingDestination: (importer) =>
      importer === null ? 'Ziel der Übermittlung' : `Ziel der Übermittlung an ${importer}`,
    missingMechanism: (to) =>
      to === null ? 'Garantie für die Übermittlung' : `Garantie für die Übermittlung an ${plainText(to)}`,
    copy: (reach) => words`Für eine Kopie dieser Garantien ${reach}.`,
    missingCopy: 'wie eine Kopie der Garantien zu erhalten ist',
  },
};
