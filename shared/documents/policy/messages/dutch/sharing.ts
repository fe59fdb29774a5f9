import type { VendorName } from '../message-values.ts';
import type { SharingTopics } from '../messages.ts';
import { grammar } from '../../text/dutch/grammar.ts';
import { capitalise, plainText, words } from '../../text/inline.ts';
import { areNamed, createSharingWords, isOne } from '../sharing-words.ts';
import { mechanismsInWords } from './mechanisms.ts';

const { list, quote } = grammar;

const { vendorInWords, named, short, subProcessors, cells, transferCells } = createSharingWords({
  list,
  providerSuchAs: 'een dienstverlener zoals',
  merchantSuchAs: 'een wederverkoper zoals',
  merchant: 'wederverkoper, ‘merchant of record’',
  using: 'met',
  anonymisedData: 'geanonimiseerde gegevens',
  only: 'uitsluitend',
  maybe: 'eventueel',
  anonymised: 'geanonimiseerd',
  never: 'nooit:',
});

const aVendor = ({ isNamed, shortName }: VendorName): string => (isNamed ? shortName : `de aanbieder (${shortName})`);

export const sharingMessages: SharingTopics = {
  recipients: {
    sells: 'Wij verkopen persoonsgegevens.',
    doesNotSell: 'Wij verkopen geen persoonsgegevens.',
    onlyWhatIsNeeded: (receivers) =>
      receivers === null
        ? 'Ontvangers krijgen alleen de gegevens die zij strikt nodig hebben voor hun taak.'
        : words`De volgende ontvangers krijgen alleen de gegevens die strikt nodig zijn voor hun taak: ${receivers}.`,
    onlyListed: (scope, exceptions) => {
      const except = exceptions.length === 0 ? '' : words` Uitzonderingen: ${list(exceptions)}.`;
      return scope === null
        ? words`Wij delen persoonsgegevens alleen met de hier genoemde ontvangers.${except}`
        : words`Wij delen persoonsgegevens alleen met de volgende ontvangers: ${scope}.${except}`;
    },
    nobody: 'Wij delen persoonsgegevens met niemand.',
    leadIn: 'Dit zijn de ontvangers:',
    headers: { who: 'Ontvanger', purpose: 'Waarvoor', data: 'Welke gegevens', place: 'Waar' },
    ...cells,
    boundBy: (terms) =>
      terms.length === 0
        ? 'Onze dienstverleners zijn gebonden door overeenkomsten met ons.'
        : words`Onze dienstverleners zijn gebonden door ${list(terms)}.`,
    disclosure: (grounds, exceptions) => {
      const further = grounds.length === 0 ? '' : words`, en verder in de volgende gevallen: ${list(grounds)}`;
      const except = exceptions.length === 0 ? '' : words` Uitzonderingen: ${list(exceptions)}.`;
      return words`Wij verstrekken ook gegevens wanneer de wet dat vereist${further}.${except}`;
    },
    independent: (vendors) =>
      areNamed(vendors)
        ? words`${named(vendors)} ${isOne(vendors) ? 'beslist' : 'beslissen'} als zelfstandig ${isOne(vendors) ? 'verwerkingsverantwoordelijke' : 'verwerkingsverantwoordelijken'} over het gebruik van de gegevens.`
        : words`Als zelfstandig verwerkingsverantwoordelijken beslissen over het gebruik van de gegevens: ${list(vendors.map(vendorInWords))}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'verwerkt' : 'verwerken'} gegevens ook volgens eigen voorwaarden en een eigen privacybeleid.`
        : words`Eigen voorwaarden en een eigen privacybeleid gelden ook bij de volgende aanbieders: ${short(vendors)}.`,
    engages: (vendor, subs) =>
      words`${capitalise(vendor)} schakelt ${subs.length === 1 ? 'de volgende andere verwerker' : 'de volgende andere verwerkers'} in: ${subProcessors(subs)}.`,
    missingRecipients: (activity) => `wie gegevens van ${quote(activity)} ontvangt`,
    missingAll: 'wie persoonsgegevens ontvangt',
    missingPurpose: (vendor) => `waarvoor ${quote(vendor)} wordt gebruikt`,
    missingData: (vendor) => `wat ${quote(vendor)} ontvangt`,
    missingPlace: (vendor) => `waar ${quote(vendor)} gegevens verwerkt`,
  },
  payment: {
    handles: (vendors, purposes, isConditional, condition) => {
      const when = condition === null ? '' : ` (${condition})`;
      const verb = isConditional ? (isOne(vendors) ? 'kan' : 'kunnen') : isOne(vendors) ? 'verzorgt' : 'verzorgen';
      return words`${named(vendors, isConditional ? 'or' : 'and')} ${verb} de volgende taken${isConditional ? ' verzorgen' : ''}${when}: ${list(purposes.length === 0 ? ['betalingen'] : purposes)}.`;
    },
    givenDirectly: (vendor, items) =>
      words`De volgende gegevens voert u rechtstreeks in op de pagina’s van ${aVendor(vendor)}: ${list(items)}. Deze gegevens bereiken onze servers nooit.`,
    received: (vendor, items, isAll) =>
      words`Van ${aVendor(vendor)} ontvangen wij ${isAll ? 'alleen ' : ''}de volgende gegevens: ${list(items)}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'verwerkt' : 'verwerken'} betaalgegevens volgens eigen voorwaarden en een eigen privacybeleid.`
        : words`Voor betaalgegevens gelden eigen voorwaarden en een eigen privacybeleid bij de volgende aanbieders: ${short(vendors)}.`,
  },
  hosting: {
    hosts: (vendor, address, services, products, places) => {
      const who = words`${capitalise(vendorInWords(vendor))}${address === null ? '' : ` (${address})`}`;
      const what =
        services.length === 0
          ? 'onze dienst'
          : words`de volgende ${services.length > 1 ? 'diensten' : 'dienst'}: ${list(services)}`;
      const on = products.length === 0 ? '' : words` Gebruikte producten: ${list(products)}.`;
      const where = places.length === 0 ? '' : words` Locatie: ${list(places)}.`;
      return words`${who} host ${what}.${on}${where}`;
    },
    runsIn: (service, places, isConditional) =>
      words`${isConditional ? 'Mogelijke hostinglocaties' : 'Hostinglocatie'} van ${quote(service)}: ${list(places)}.`,
    agreement: (vendor, title) =>
      words`De toezeggingen van ${aVendor(vendor)} staan in het volgende document: ${title}.`,
  },
  transfers: {
    place: grammar.place,
    none: 'Wij geven geen persoonsgegevens door aan derde landen of internationale organisaties.',
    destination: (places, description) => {
      if (description === null) return list(places);
      return places.length === 0 ? description : words`${description}, waaronder ${list(places)}`;
    },
    mechanisms: mechanismsInWords,
    transfer: ({ exporter, importer, isConditional, data, people, destination, reliance }) => {
      const what = data.length === 0 ? words`persoonsgegevens` : list(data);
      const whose = people === null ? '' : ` (betrokkenen: ${people})`;
      const isOwn = importer === null;
      const verb = isConditional
        ? exporter === null
          ? 'kunnen'
          : 'kan'
        : exporter === null
          ? isOwn
            ? 'verwerken'
            : 'geven'
          : isOwn
            ? 'verwerkt'
            : 'geeft';
      const to = isOwn ? words` (${destination})` : words` aan ${importer.name} (${destination})`;
      const end = isConditional ? (isOwn ? ' verwerken' : ' doorgeven') : isOwn ? '' : ' door';
      const said = words`${capitalise(exporter ?? 'wij')} ${verb} gegevens${end}${to}: ${what}${whose}.`;
      if (reliance === null) return said;
      const ground =
        reliance.isImporters && importer !== null ? `Waarborg van de ontvanger (${importer.shortName})` : 'Waarborg';
      return words`${said} ${ground}: ${reliance.on}.`;
    },
    headers: { importer: 'Ontvanger', destination: 'Waarheen', data: 'Welke gegevens', mechanism: 'Waarborg' },
    leadIn: 'Wij geven persoonsgegevens door aan de volgende ontvangers:',
    ourselves: 'Wijzelf',
    dataCell: (data, people) =>
      words`${capitalise(data.length === 0 ? 'persoonsgegevens' : list(data))}${people.length === 0 ? '' : words` (betrokkenen: ${list(people)})`}`,
    ...transferCells,
    noneNeeded: 'Niet nodig',
    missingAny: 'of persoonsgegevens aan andere landen worden doorgegeven',
    missingFor: (activity) => `of ${quote(activity)} gegevens aan andere landen doorgeeft`,
    missingDestination: (importer) =>
      importer === null ? 'bestemming van de doorgifte' : `bestemming van de doorgifte aan ${importer}`,
    missingMechanism: (to) =>
      to === null ? 'waarborg voor de doorgifte' : `waarborg voor de doorgifte aan ${plainText(to)}`,
    copy: (reach) => words`Voor een kopie van deze waarborgen: ${reach}.`,
    missingCopy: 'hoe een kopie van de waarborgen te krijgen is',
  },
};
