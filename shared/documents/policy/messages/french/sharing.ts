import type { VendorName } from '../message-values.ts';
import type { SharingTopics } from '../messages.ts';
import { grammar } from '../../text/french/grammar.ts';
import { capitalise, plainText, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';
import { areNamed, createSharingWords, isOne } from '../sharing-words.ts';
import { mechanismsInWords } from './mechanisms.ts';

const { list, quote, after } = grammar;

const { vendorInWords, named, short, subProcessors, cells, transferCells } = createSharingWords({
  list,
  semicolon: ' ; ',
  providerSuchAs: 'un prestataire tel que',
  merchantSuchAs: 'un marchand officiel tel que',
  merchant: 'marchand officiel, « merchant of record »',
  using: 'avec',
  anonymisedData: 'données anonymisées',
  only: 'uniquement',
  maybe: 'le cas échéant',
  anonymised: 'sous forme anonymisée',
  never: 'jamais :',
});

const ofVendor = ({ isNamed, shortName }: VendorName): Words =>
  isNamed ? after('de', shortName) : `du prestataire (${shortName})`;

export const sharingMessages: SharingTopics = {
  recipients: {
    sells: 'Nous vendons des données à caractère personnel.',
    doesNotSell: 'Nous ne vendons pas de données à caractère personnel.',
    onlyWhatIsNeeded: (receivers) =>
      receivers === null
        ? 'Les destinataires ne reçoivent que les données strictement nécessaires à leur mission.'
        : words`Les destinataires suivants ne reçoivent que les données strictement nécessaires à leur mission : ${receivers}.`,
    onlyListed: (scope, exceptions) => {
      const except = exceptions.length === 0 ? '' : words` Exceptions : ${list(exceptions)}.`;
      return scope === null
        ? words`Nous ne communiquons des données à caractère personnel qu’aux destinataires énumérés ici.${except}`
        : words`Nous ne communiquons des données à caractère personnel qu’aux destinataires suivants : ${scope}.${except}`;
    },
    nobody: 'Nous ne communiquons de données à caractère personnel à personne.',
    leadIn: 'Voici les destinataires :',
    headers: { who: 'Destinataire', purpose: 'Pour quoi', data: 'Quelles données', place: 'Où' },
    ...cells,
    boundBy: (terms) =>
      terms.length === 0
        ? 'Nos prestataires sont liés par des contrats conclus avec nous.'
        : words`Nos prestataires sont liés par les engagements suivants : ${list(terms)}.`,
    disclosure: (grounds, exceptions) => {
      const further = grounds.length === 0 ? '' : words`, ainsi que dans les cas suivants : ${list(grounds)}`;
      const except = exceptions.length === 0 ? '' : words` Exceptions : ${list(exceptions)}.`;
      return words`Nous communiquons également des données lorsque la loi l’exige${further}.${except}`;
    },
    independent: (vendors) =>
      areNamed(vendors)
        ? words`${named(vendors)} ${isOne(vendors) ? 'décide' : 'décident'} de manière indépendante de l’utilisation des données, en qualité de ${isOne(vendors) ? 'responsable du traitement distinct' : 'responsables du traitement distincts'}.`
        : words`En qualité de responsables du traitement distincts, décident de manière indépendante de l’utilisation des données : ${list(vendors.map(vendorInWords))}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'traite' : 'traitent'} aussi les données selon ${isOne(vendors) ? 'ses propres conditions et sa propre politique de confidentialité' : 'leurs propres conditions et politiques de confidentialité'}.`
        : words`Des conditions et une politique de confidentialité propres s’appliquent aussi chez les prestataires suivants : ${short(vendors)}.`,
    engages: (vendor, subs) =>
      words`${capitalise(vendor)} fait appel à ${subs.length === 1 ? 'un autre sous-traitant' : 'd’autres sous-traitants'} : ${subProcessors(subs)}.`,
    missingRecipients: (activity) => `qui reçoit les données de ${quote(activity)}`,
    missingAll: 'qui reçoit des données à caractère personnel',
    missingPurpose: (vendor) => `à quoi sert ${quote(vendor)}`,
    missingData: (vendor) => `ce que reçoit ${quote(vendor)}`,
    missingPlace: (vendor) => `où ${quote(vendor)} traite les données`,
  },
  payment: {
    handles: (vendors, purposes, isConditional, condition) => {
      const when = condition === null ? '' : ` (${condition})`;
      const verb = isConditional
        ? isOne(vendors)
          ? 'peut assurer'
          : 'peuvent assurer'
        : isOne(vendors)
          ? 'assure'
          : 'assurent';
      return words`${named(vendors, isConditional ? 'or' : 'and')} ${verb} les opérations suivantes${when} : ${list(purposes.length === 0 ? ['paiements'] : purposes)}.`;
    },
    givenDirectly: (vendor, items) =>
      words`Vous saisissez les informations suivantes directement sur les pages ${ofVendor(vendor)} : ${list(items)}. Ces informations ne parviennent jamais à nos serveurs.`,
    received: (vendor, items, isAll) =>
      words`Nous recevons ${ofVendor(vendor)} ${isAll ? 'uniquement ' : ''}les informations suivantes : ${list(items)}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'traite' : 'traitent'} les données de paiement selon ${isOne(vendors) ? 'ses propres conditions et sa propre politique de confidentialité' : 'leurs propres conditions et politiques de confidentialité'}.`
        : words`Pour les données de paiement, des conditions et une politique de confidentialité propres s’appliquent chez les prestataires suivants : ${short(vendors)}.`,
  },
  hosting: {
    hosts: (vendor, address, services, products, places) => {
      const who = words`${capitalise(vendorInWords(vendor))}${address === null ? '' : ` (${address})`}`;
      const what =
        services.length === 0
          ? 'notre service'
          : words`${services.length > 1 ? 'les services suivants' : 'le service suivant'} : ${list(services)}`;
      const on = products.length === 0 ? '' : words` Produits utilisés : ${list(products)}.`;
      const where = places.length === 0 ? '' : words` Lieu : ${list(places)}.`;
      return words`${who} héberge ${what}.${on}${where}`;
    },
    runsIn: (service, places, isConditional) =>
      words`${isConditional ? 'Lieux d’hébergement possibles' : 'Lieu d’hébergement'} de ${quote(service)} : ${list(places)}.`,
    agreement: (vendor, title) =>
      words`Les engagements ${ofVendor(vendor)} figurent dans le document suivant : ${title}.`,
  },
  transfers: {
    place: grammar.place,
    none: 'Nous ne transférons pas de données à caractère personnel vers des pays tiers ou à des organisations internationales.',
    destination: (places, description) => {
      if (description === null) return list(places);
      return places.length === 0 ? description : words`${description}, notamment ${list(places)}`;
    },
    mechanisms: mechanismsInWords,
    transfer: ({ exporter, importer, isConditional, data, people, destination, reliance }) => {
      const what = data.length === 0 ? words`données à caractère personnel` : list(data);
      const whose = people === null ? '' : ` (personnes concernées : ${people})`;
      const verbs =
        importer === null
          ? (['traitons', 'traite', 'traiter'] as const)
          : (['transférons', 'transfère', 'transférer'] as const);
      const verb = isConditional
        ? `${exporter === null ? 'pouvons' : 'peut'} ${verbs[2]}`
        : exporter === null
          ? verbs[0]
          : verbs[1];
      const to = importer === null ? words` (${destination})` : words` à ${importer.name} (${destination})`;
      const said = words`${capitalise(exporter ?? 'nous')} ${verb} des données${to} : ${what}${whose}.`;
      if (reliance === null) return said;
      const ground =
        reliance.isImporters && importer !== null ? `Garantie du destinataire (${importer.shortName})` : 'Garantie';
      return words`${said} ${ground} : ${reliance.on}.`;
    },
    headers: { importer: 'Destinataire', destination: 'Vers', data: 'Quelles données', mechanism: 'Garantie' },
    leadIn: 'Nous transférons des données à caractère personnel aux destinataires suivants :',
    ourselves: 'Nous-mêmes',
    dataCell: (data, people) =>
      words`${capitalise(data.length === 0 ? 'données à caractère personnel' : list(data))}${people.length === 0 ? '' : words` (personnes concernées : ${list(people)})`}`,
    ...transferCells,
    noneNeeded: 'Aucune n’est nécessaire',
    missingAny: 'si des données à caractère personnel sont transférées vers d’autres pays',
    missingFor: (activity) => `si ${quote(activity)} transfère des données vers d’autres pays`,
    missingDestination: (importer) =>
      importer === null ? 'destination du transfert' : `destination du transfert à ${importer}`,
    missingMechanism: (to) =>
      to === null ? 'garantie pour le transfert' : `garantie pour le transfert à ${plainText(to)}`,
    copy: (reach) => words`Pour obtenir une copie de ces garanties, ${reach}.`,
    missingCopy: 'comment obtenir une copie des garanties',
  },
};
