import type { VendorName } from '../message-values.ts';
import type { SharingTopics } from '../messages.ts';
import { grammar } from '../../text/italian/grammar.ts';
import { capitalise, plainText, words } from '../../text/inline.ts';
import { areNamed, createSharingWords, isOne } from '../sharing-words.ts';
import { mechanismsInWords } from './mechanisms.ts';

const { list, quote, after } = grammar;

const { vendorInWords, named, short, subProcessors, cells, transferCells } = createSharingWords({
  list,
  providerSuchAs: 'un fornitore come',
  merchantSuchAs: 'un rivenditore ufficiale come',
  merchant: 'rivenditore ufficiale, «merchant of record»',
  using: 'con',
  anonymisedData: 'dati anonimi',
  only: 'esclusivamente',
  maybe: 'eventualmente',
  anonymised: 'in forma anonimizzata',
  never: 'mai:',
});

const ownTerms = (vendors: readonly VendorName[]): string =>
  isOne(vendors)
    ? 'alle proprie condizioni e alla propria informativa sulla privacy'
    : 'alle rispettive condizioni e informative sulla privacy';

export const sharingMessages: SharingTopics = {
  recipients: {
    sells: 'Vendiamo dati personali.',
    doesNotSell: 'Non vendiamo dati personali.',
    onlyWhatIsNeeded: (receivers) =>
      receivers === null
        ? 'I destinatari ricevono solo i dati strettamente necessari al loro compito.'
        : words`I seguenti destinatari ricevono solo i dati strettamente necessari al loro compito: ${receivers}.`,
    onlyListed: (scope, exceptions) => {
      const except = exceptions.length === 0 ? '' : words` Eccezioni: ${list(exceptions)}.`;
      return scope === null
        ? words`Comunichiamo dati personali solo ai destinatari qui indicati.${except}`
        : words`Comunichiamo dati personali solo ai seguenti destinatari: ${scope}.${except}`;
    },
    nobody: 'Non comunichiamo dati personali a nessuno.',
    leadIn: 'Questi sono i destinatari:',
    headers: { who: 'Destinatario', purpose: 'Per che cosa', data: 'Quali dati', place: 'Dove' },
    ...cells,
    boundBy: (terms) =>
      terms.length === 0
        ? 'I nostri fornitori sono vincolati da contratti con noi.'
        : words`I nostri fornitori sono vincolati ${after('da', list(terms))}.`,
    disclosure: (grounds, exceptions) => {
      const further = grounds.length === 0 ? '' : words`, e inoltre nei seguenti casi: ${list(grounds)}`;
      const except = exceptions.length === 0 ? '' : words` Eccezioni: ${list(exceptions)}.`;
      return words`Comunichiamo dati anche quando la legge lo richiede${further}.${except}`;
    },
    independent: (vendors) =>
      areNamed(vendors)
        ? words`${named(vendors)} ${isOne(vendors) ? 'decide' : 'decidono'} sull’uso dei dati in qualità di ${isOne(vendors) ? 'titolare autonomo' : 'titolari autonomi'} del trattamento.`
        : words`In qualità di titolari autonomi del trattamento, decidono sull’uso dei dati: ${list(vendors.map(vendorInWords))}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'tratta' : 'trattano'} i dati anche in base ${ownTerms(vendors)}.`
        : words`Condizioni e informativa sulla privacy proprie si applicano anche presso i seguenti fornitori: ${short(vendors)}.`,
    engages: (vendor, subs) =>
      words`${capitalise(vendor)} ricorre a ${subs.length === 1 ? 'un altro responsabile' : 'altri responsabili'} del trattamento: ${subProcessors(subs)}.`,
    missingRecipients: (activity) => `chi riceve dati da ${quote(activity)}`,
    missingAll: 'chi riceve dati personali',
    missingPurpose: (vendor) => `a che cosa serve ${quote(vendor)}`,
    missingData: (vendor) => `che cosa riceve ${quote(vendor)}`,
    missingPlace: (vendor) => `dove ${quote(vendor)} tratta i dati`,
  },
  payment: {
    handles: (vendors, purposes, isConditional, condition) => {
      const when = condition === null ? '' : ` (${condition})`;
      const verb = isConditional
        ? isOne(vendors)
          ? 'può gestire'
          : 'possono gestire'
        : isOne(vendors)
          ? 'gestisce'
          : 'gestiscono';
      return words`${named(vendors, isConditional ? 'or' : 'and')} ${verb} le seguenti operazioni${when}: ${list(purposes.length === 0 ? ['pagamenti'] : purposes)}.`;
    },
    givenDirectly: (vendor, items) =>
      words`Lei inserisce i seguenti dati direttamente nelle pagine ${vendor.isNamed ? after('di', vendor.shortName) : `del fornitore (${vendor.shortName})`}: ${list(items)}. Questi dati non raggiungono mai i nostri server.`,
    received: (vendor, items, isAll) =>
      words`Da${vendor.isNamed ? ` ${vendor.shortName}` : `l fornitore (${vendor.shortName})`} riceviamo ${isAll ? 'solo ' : ''}i seguenti dati: ${list(items)}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'tratta' : 'trattano'} i dati di pagamento in base ${ownTerms(vendors)}.`
        : words`Ai dati di pagamento si applicano condizioni e informativa sulla privacy proprie presso i seguenti fornitori: ${short(vendors)}.`,
  },
  hosting: {
    hosts: (vendor, address, services, products, places) => {
      const who = words`${capitalise(vendorInWords(vendor))}${address === null ? '' : ` (${address})`}`;
      const what =
        services.length === 0
          ? 'il nostro servizio'
          : words`${services.length > 1 ? 'i seguenti servizi' : 'il seguente servizio'}: ${list(services)}`;
      const on = products.length === 0 ? '' : words` Prodotti utilizzati: ${list(products)}.`;
      const where = places.length === 0 ? '' : words` Luogo: ${list(places)}.`;
      return words`${who} ospita ${what}.${on}${where}`;
    },
    runsIn: (service, places, isConditional) =>
      words`${isConditional ? 'Possibili luoghi' : 'Luogo'} di hosting di ${quote(service)}: ${list(places)}.`,
    agreement: (vendor, title) =>
      words`Gli impegni ${vendor.isNamed ? after('di', vendor.shortName) : `del fornitore (${vendor.shortName})`} sono contenuti nel seguente documento: ${title}.`,
  },
  transfers: {
    place: grammar.place,
    none: 'Non trasferiamo dati personali verso paesi terzi o organizzazioni internazionali.',
    destination: (places, description) => {
      if (description === null) return list(places);
      return places.length === 0 ? description : words`${description}, tra cui ${list(places)}`;
    },
    mechanisms: mechanismsInWords,
    transfer: ({ exporter, importer, isConditional, data, people, destination, reliance }) => {
      const what = data.length === 0 ? words`dati personali` : list(data);
      const whose = people === null ? '' : ` (interessati: ${people})`;
      const verbs =
        importer === null
          ? (['trattiamo', 'tratta', 'trattare'] as const)
          : (['trasferiamo', 'trasferisce', 'trasferire'] as const);
      const verb = isConditional
        ? `${exporter === null ? 'possiamo' : 'può'} ${verbs[2]}`
        : exporter === null
          ? verbs[0]
          : verbs[1];
      const to = importer === null ? words` (${destination})` : words` a ${importer.name} (${destination})`;
      const said = words`${capitalise(exporter === null ? verb : `${exporter} ${verb}`)} dati${to}: ${what}${whose}.`;
      if (reliance === null) return said;
      const ground =
        reliance.isImporters && importer !== null ? `Garanzia del destinatario (${importer.shortName})` : 'Garanzia';
      return words`${said} ${ground}: ${reliance.on}.`;
    },
    headers: { importer: 'Destinatario', destination: 'Verso', data: 'Quali dati', mechanism: 'Garanzia' },
    leadIn: 'Trasferiamo dati personali ai seguenti destinatari:',
    ourselves: 'Noi stessi',
    dataCell: (data, people) =>
      words`${capitalise(data.length === 0 ? 'dati personali' : list(data))}${people.length === 0 ? '' : words` (interessati: ${list(people)})`}`,
    ...transferCells,
    noneNeeded: 'Non necessaria',
    missingAny: 'se dati personali vengono trasferiti in altri paesi',
    missingFor: (activity) => `se ${quote(activity)} trasferisce dati in altri paesi`,
    missingDestination: (importer) =>
      importer === null ? 'destinazione del trasferimento' : `destinazione del trasferimento a ${importer}`,
    missingMechanism: (to) =>
      to === null ? 'garanzia per il trasferimento' : `garanzia per il trasferimento a ${plainText(to)}`,
    copy: (reach) => words`Per ottenere una copia di queste garanzie, ${reach}.`,
    missingCopy: 'come ottenere una copia delle garanzie',
  },
};
