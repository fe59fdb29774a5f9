import type { VendorName } from '../message-values.ts';
import type { SharingTopics } from '../messages.ts';
import { grammar } from '../../text/spanish/grammar.ts';
import { capitalise, plainText, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';
import { areNamed, createSharingWords, isOne } from '../sharing-words.ts';
import { mechanismsInWords } from './mechanisms.ts';

const { list, quote, after } = grammar;

const { vendorInWords, named, short, subProcessors, cells, transferCells } = createSharingWords({
  list,
  providerSuchAs: 'un proveedor como',
  merchantSuchAs: 'un comerciante registrado como',
  merchant: 'comerciante registrado, «merchant of record»',
  using: 'con',
  anonymisedData: 'datos anónimos',
  only: 'únicamente',
  maybe: 'en su caso',
  anonymised: 'en forma anonimizada',
  never: 'nunca:',
});

const ofVendor = ({ isNamed, shortName }: VendorName): Words =>
  isNamed ? after('de', shortName) : `del proveedor (${shortName})`;
const ownTerms = (vendors: readonly VendorName[]): string =>
  isOne(vendors)
    ? 'sus propias condiciones y su propia política de privacidad'
    : 'sus respectivas condiciones y políticas de privacidad';

export const sharingMessages: SharingTopics = {
  recipients: {
    sells: 'Vendemos datos personales.',
    doesNotSell: 'No vendemos datos personales.',
    onlyWhatIsNeeded: (receivers) =>
      receivers === null
        ? 'Los destinatarios reciben únicamente los datos estrictamente necesarios para su tarea.'
        : words`Los siguientes destinatarios reciben únicamente los datos estrictamente necesarios para su tarea: ${receivers}.`,
    onlyListed: (scope, exceptions) => {
      const except = exceptions.length === 0 ? '' : words` Excepciones: ${list(exceptions)}.`;
      return scope === null
        ? words`Comunicamos datos personales únicamente a los destinatarios que aquí se indican.${except}`
        : words`Comunicamos datos personales únicamente a los siguientes destinatarios: ${scope}.${except}`;
    },
    nobody: 'No comunicamos datos personales a nadie.',
    leadIn: 'Estos son los destinatarios:',
    headers: { who: 'Destinatario', purpose: 'Para qué', data: 'Qué datos', place: 'Dónde' },
    ...cells,
    boundBy: (terms) =>
      terms.length === 0
        ? 'Nuestros proveedores están vinculados por contratos con nosotros.'
        : words`Nuestros proveedores están vinculados por ${list(terms)}.`,
    disclosure: (grounds, exceptions) => {
      const further = grounds.length === 0 ? '' : words`, y además en los siguientes casos: ${list(grounds)}`;
      const except = exceptions.length === 0 ? '' : words` Excepciones: ${list(exceptions)}.`;
      return words`También comunicamos datos cuando la ley lo exige${further}.${except}`;
    },
    independent: (vendors) =>
      areNamed(vendors)
        ? words`${named(vendors)} ${isOne(vendors) ? 'decide' : 'deciden'} sobre el uso de los datos como ${isOne(vendors) ? 'responsable independiente del tratamiento' : 'responsables independientes del tratamiento'}.`
        : words`Como responsables independientes del tratamiento, deciden sobre el uso de los datos: ${list(vendors.map(vendorInWords))}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'trata' : 'tratan'} los datos también conforme a ${ownTerms(vendors)}.`
        : words`También se aplican condiciones y una política de privacidad propias de los siguientes proveedores: ${short(vendors)}.`,
    engages: (vendor, subs) =>
      words`${capitalise(vendor)} recurre a ${subs.length === 1 ? 'otro encargado' : 'otros encargados'}: ${subProcessors(subs)}.`,
    missingRecipients: (activity) => `quién recibe datos de ${quote(activity)}`,
    missingAll: 'quién recibe datos personales',
    missingPurpose: (vendor) => `para qué se utiliza ${quote(vendor)}`,
    missingData: (vendor) => `qué recibe ${quote(vendor)}`,
    missingPlace: (vendor) => `dónde trata los datos ${quote(vendor)}`,
  },
  payment: {
    handles: (vendors, purposes, isConditional, condition) => {
      const when = condition === null ? '' : ` (${condition})`;
      const verb = isConditional
        ? isOne(vendors)
          ? 'puede encargarse'
          : 'pueden encargarse'
        : isOne(vendors)
          ? 'se encarga'
          : 'se encargan';
      return words`${named(vendors, isConditional ? 'or' : 'and')} ${verb} de las siguientes operaciones${when}: ${list(purposes.length === 0 ? ['pagos'] : purposes)}.`;
    },
    givenDirectly: (vendor, items) =>
      words`Usted introduce los siguientes datos directamente en las páginas ${ofVendor(vendor)}: ${list(items)}. Estos datos nunca llegan a nuestros servidores.`,
    received: (vendor, items, isAll) =>
      words`${capitalise(ofVendor(vendor))} recibimos ${isAll ? 'únicamente ' : ''}los siguientes datos: ${list(items)}.`,
    ownTerms: (vendors) =>
      areNamed(vendors)
        ? words`${short(vendors)} ${isOne(vendors) ? 'trata' : 'tratan'} los datos de pago conforme a ${ownTerms(vendors)}.`
        : words`A los datos de pago se les aplican condiciones y una política de privacidad propias de los siguientes proveedores: ${short(vendors)}.`,
  },
  hosting: {
    hosts: (vendor, address, services, products, places) => {
      const who = words`${capitalise(vendorInWords(vendor))}${address === null ? '' : ` (${address})`}`;
      const what =
        services.length === 0
          ? 'nuestro servicio'
          : words`${services.length > 1 ? 'los siguientes servicios' : 'el siguiente servicio'}: ${list(services)}`;
      const on = products.length === 0 ? '' : words` Productos utilizados: ${list(products)}.`;
      const where = places.length === 0 ? '' : words` Ubicación: ${list(places)}.`;
      return words`${who} aloja ${what}.${on}${where}`;
    },
    runsIn: (service, places, isConditional) =>
      words`${isConditional ? 'Posibles ubicaciones' : 'Ubicación'} del alojamiento de ${quote(service)}: ${list(places)}.`,
    agreement: (vendor, title) =>
      words`Los compromisos ${ofVendor(vendor)} figuran en el siguiente documento: ${title}.`,
  },
  transfers: {
    place: grammar.place,
    none: 'No transferimos datos personales a terceros países ni a organizaciones internacionales.',
    destination: (places, description) => {
      if (description === null) return list(places);
      return places.length === 0 ? description : words`${description}, entre otros, ${list(places)}`;
    },
    mechanisms: mechanismsInWords,
    transfer: ({ exporter, importer, isConditional, data, people, destination, reliance }) => {
      const what = data.length === 0 ? words`datos personales` : list(data);
      const whose = people === null ? '' : ` (interesados: ${people})`;
      const verbs =
        importer === null
          ? (['tratamos', 'trata', 'tratar'] as const)
          : (['transferimos', 'transfiere', 'transferir'] as const);
      const verb = isConditional
        ? `${exporter === null ? 'podemos' : 'puede'} ${verbs[2]}`
        : exporter === null
          ? verbs[0]
          : verbs[1];
      const to = importer === null ? words` (${destination})` : words` a ${importer.name} (${destination})`;
      const said = words`${capitalise(exporter === null ? verb : `${exporter} ${verb}`)} datos${to}: ${what}${whose}.`;
      if (reliance === null) return said;
      const ground =
        reliance.isImporters && importer !== null ? `Garantía del destinatario (${importer.shortName})` : 'Garantía';
      return words`${said} ${ground}: ${reliance.on}.`;
    },
    headers: { importer: 'Destinatario', destination: 'Adónde', data: 'Qué datos', mechanism: 'Garantía' },
    leadIn: 'Transferimos datos personales a los siguientes destinatarios:',
    ourselves: 'Nosotros mismos',
    dataCell: (data, people) =>
      words`${capitalise(data.length === 0 ? 'datos personales' : list(data))}${people.length === 0 ? '' : words` (interesados: ${list(people)})`}`,
    ...transferCells,
    noneNeeded: 'No es necesaria',
    missingAny: 'si se transfieren datos personales a otros países',
    missingFor: (activity) => `si ${quote(activity)} transfiere datos a otros países`,
    missingDestination: (importer) =>
      importer === null ? 'destino de la transferencia' : `destino de la transferencia a ${importer}`,
    missingMechanism: (to) =>
      to === null ? 'garantía de la transferencia' : `garantía de la transferencia a ${plainText(to)}`,
    copy: (reach) => words`Para obtener una copia de estas garantías, ${reach}.`,
    missingCopy: 'cómo obtener una copia de las garantías',
  },
};
