import type { PartyTopics } from '../messages.ts';
import { createServiceWords } from '../service-words.ts';
import { grammar, inCountry } from '../../text/spanish/grammar.ts';
import { endSentence, linkAddress, onOneLine, words } from '../../text/inline.ts';

const { list, channels, quote, after } = grammar;

const serviceInWords = createServiceWords(list, 'con');
const degrees = { material: 'importantes', substantial: 'sustanciales' } as const;
const degree = { material: 'importante', substantial: 'sustancial' } as const;

export const partyMessages: PartyTopics = {
  identity: {
    weMeans: (name, legalName, description, country) => {
      const who = legalName === null || legalName === name ? name : `${legalName} (${quote(name)})`;
      const what = description === null ? '' : `, ${description}`;
      const where = country === null ? '' : `, con sede ${inCountry(country)}`;
      return endSentence(`En esta política, ${quote('nosotros')} se refiere a ${who}${what}${where}`);
    },
    controller: (service) =>
      `Somos responsables del tratamiento de los datos personales que tratamos en relación con ${service}.`,
    website: (url) => words`Nuestro sitio web es ${linkAddress(url)}.`,
    jointControllers: (names, activity) =>
      words`Para ${quote(activity)} somos corresponsables del tratamiento con ${list(names)}.`,
    address: (text) => endSentence(`Nuestra dirección postal es ${onOneLine(text)}`),
    registered: (number) => `Nuestro número de registro es ${number}.`,
    privacyContact: (reach) => words`Para cualquier cuestión de privacidad, ${reach}.`,
    missingName: 'nombre del responsable del tratamiento',
    missingRole: 'si somos responsables del tratamiento',
    missingContact: 'datos de contacto del responsable del tratamiento',
    missingJointControllers: (activity) => `corresponsables de ${quote(activity)}`,
  },
  scope: {
    covers: (services) =>
      words`Esta política abarca ${services.length > 1 ? 'los siguientes servicios' : 'el siguiente servicio'}: ${list(services.map(serviceInWords))}.`,
    coversOne: (service, audience) => {
      const people =
        audience.length === 0 || service.description === null ? '' : words` Destinatarios: ${list(audience)}.`;
      return words`Esta política abarca el siguiente servicio: ${serviceInWords(service)}.${people}`;
    },
    helps: (service, who, uses) => {
      const people = {
        businesses: 'a las empresas',
        consumers: 'a las personas',
        both: 'a las personas y a las empresas',
        none: 'a sus usuarios',
      };
      return words`El servicio${service === null ? '' : ` ${quote(service)}`} sirve ${people[who ?? 'none']} para ${list(uses)}.`;
    },
    appliesTo: (audience) => words`La política se dirige ${after('a', list(audience))}.`,
    concerns: (people) => words`La política se refiere a los datos ${after('de', list(people))}.`,
    acknowledged: (service) => `Al utilizar ${service}, usted declara conocer esta política.`,
    agreed: (service) => `Al utilizar ${service}, usted acepta las prácticas que describe esta política.`,
    missingServices: 'qué abarca esta política',
  },
  changes: {
    pageUpdated: (kind, isConditional) => {
      if (isConditional)
        return kind === null
          ? 'Podemos modificar esta política.'
          : `Podemos actualizar esta página cuando haya cambios ${degrees[kind]}.`;
      return kind === null
        ? 'Actualizamos esta página cada vez que algo cambia.'
        : `Actualizamos esta página cuando hay cambios ${degrees[kind]}.`;
    },
    toldOfUpdate: (kind, isConditional, by) =>
      words`${isConditional ? 'Podemos informarle' : 'Le informamos'} ${channels(by)} ${kind === null ? 'de los cambios de esta política' : `de los cambios ${degrees[kind]}`}.`,
    lastUpdatedDate: (kind) =>
      `La fecha de última actualización que figura arriba es la del cambio${kind === null ? '' : ` ${degree[kind]}`} más reciente.`,
    latestVersion: (address) =>
      address === null
        ? 'La versión más reciente está siempre en esta página.'
        : `La versión más reciente está siempre en ${address}.`,
    published: (address) => `Esta política está publicada en ${address}.`,
    notice: ({ degree: kind, isConditional, toCustomers, channels: by, period, periodKind, examples }) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const least = periodKind === 'upTo' || periodKind === 'within' ? '' : 'al menos ';
      const when = period === null ? '' : `, ${least}${grammar.period(period)} antes de que surtan efecto`;
      const named = examples.length === 0 ? '' : words` (por ejemplo, ${list(examples, 'or')})`;
      const tell = toCustomers
        ? `${isConditional ? 'Podemos informar' : 'Informamos'} a nuestros clientes`
        : isConditional
          ? 'Podemos informarle'
          : 'Le informamos';
      return words`${tell}${how} de los cambios${kind === null ? '' : ` ${degrees[kind]}`}${named}${when}.`;
    },
  },
  governingLaw: { governedBy: (laws) => words`Esta política se rige por el siguiente derecho: ${list(laws)}.` },
  contact: {
    questions: (reach) => words`Si tiene preguntas sobre esta política o sobre sus datos, ${reach}.`,
    questionsTo: (addresses, by) =>
      words`Si tiene preguntas sobre esta política o sobre sus datos, ${grammar.reachAt(addresses, by)}.`,
    dataProtectionOfficer: (reach) =>
      words`Puede dirigirse directamente a nuestro delegado de protección de datos: ${reach}.`,
    noDataProtectionOfficer: 'No hemos designado un delegado de protección de datos.',
    euRepresentative: (reach) => words`Para dirigirse a nuestro representante en la Unión Europea, ${reach}.`,
    ukRepresentative: (reach) => words`Para dirigirse a nuestro representante en el Reino Unido, ${reach}.`,
    noEuRepresentative: 'No hemos designado un representante en la Unión Europea.',
    noUkRepresentative: 'No hemos designado un representante en el Reino Unido.',
    answeredPersonally: (without) => {
      const names = { ticketSystem: 'sistema de tiques', formLetters: 'cartas tipo' };
      const tail =
        without.length === 0
          ? ''
          : words`, sin ${list(
              without.map((item) => names[item]),
              'or',
            )}`;
      return words`Respondemos personalmente a cada solicitud sobre privacidad${tail}.`;
    },
    missingContact: 'contacto para preguntas sobre esta política',
    missingDataProtectionOfficer: 'delegado de protección de datos',
    missingEuRepresentative: 'representante en la Unión Europea',
    missingUkRepresentative: 'representante en el Reino Unido',
  },
};
