import type { PartyTopics } from '../messages.ts';
import { createServiceWords } from '../service-words.ts';
import { grammar, inCountry } from '../../text/french/grammar.ts';
import { endSentence, linkAddress, onOneLine, words } from '../../text/inline.ts';

const { list, channels, quote, after } = grammar;

const serviceInWords = createServiceWords(list, 'avec', ' ; ');
const degrees = { material: 'importantes', substantial: 'substantielles' } as const;

export const partyMessages: PartyTopics = {
  identity: {
    weMeans: (name, legalName, description, country) => {
      const who = legalName === null || legalName === name ? name : `${legalName} (${quote(name)})`;
      const what = description === null ? '' : `, ${description}`;
      const where = country === null ? '' : `, dont le siège est ${inCountry(country)}`;
      return endSentence(`Dans la présente politique, ${quote('nous')} désigne ${who}${what}${where}`);
    },
    controller: (service) =>
      `Nous sommes le responsable du traitement des données à caractère personnel que nous traitons dans le cadre de ${service}.`,
    website: (url) => words`Notre site web est ${linkAddress(url)}.`,
    jointControllers: (names, activity) =>
      words`Pour ${quote(activity)}, nous sommes responsables conjoints du traitement avec ${list(names)}.`,
    address: (text) => endSentence(`Notre adresse postale est la suivante : ${onOneLine(text)}`),
    registered: (number) => `Notre numéro d’immatriculation est le ${number}.`,
    privacyContact: (reach) => words`Pour toute question relative à la protection des données, ${reach}.`,
    missingName: 'nom du responsable du traitement',
    missingRole: 'si nous sommes le responsable du traitement',
    missingContact: 'coordonnées du responsable du traitement',
    missingJointControllers: (activity) => `responsables conjoints de ${quote(activity)}`,
  },
  scope: {
    covers: (services) =>
      words`La présente politique couvre ${services.length > 1 ? 'les services suivants' : 'le service suivant'} : ${list(services.map(serviceInWords))}.`,
    coversOne: (service, audience) => {
      const people = audience.length === 0 || service.description === null ? '' : words` Public : ${list(audience)}.`;
      return words`La présente politique couvre le service suivant : ${serviceInWords(service)}.${people}`;
    },
    helps: (service, who, uses) => {
      const people = {
        businesses: 'aux entreprises',
        consumers: 'aux particuliers',
        both: 'aux particuliers et aux entreprises',
        none: 'à ses utilisateurs',
      };
      return words`Le service${service === null ? '' : ` ${quote(service)}`} permet ${people[who ?? 'none']} ${list(uses.map((use) => after('de', use)))}.`;
    },
    appliesTo: (audience) => words`La politique s’adresse aux personnes suivantes : ${list(audience)}.`,
    concerns: (people) => words`La politique concerne les données ${after('de', list(people))}.`,
    acknowledged: (service) =>
      `En utilisant ${service}, vous reconnaissez avoir pris connaissance de la présente politique.`,
    agreed: (service) => `En utilisant ${service}, vous acceptez les pratiques décrites dans la présente politique.`,
    missingServices: 'ce que couvre cette politique',
  },
  changes: {
    pageUpdated: (degree, isConditional) => {
      if (isConditional)
        return degree === null
          ? 'Nous pouvons modifier cette politique.'
          : `Nous pouvons mettre à jour cette page en cas de modifications ${degrees[degree]}.`;
      return degree === null
        ? 'Nous mettons à jour cette page à chaque changement.'
        : `Nous mettons à jour cette page en cas de modifications ${degrees[degree]}.`;
    },
    toldOfUpdate: (degree, isConditional, by) =>
      words`Nous ${isConditional ? 'pouvons vous informer' : 'vous informons'} ${channels(by)} ${degree === null ? 'des modifications de cette politique' : `des modifications ${degrees[degree]}`}.`,
    lastUpdatedDate: (degree) =>
      `La date de dernière mise à jour indiquée ci-dessus est celle de la dernière modification${degree === null ? '' : ` ${degrees[degree].slice(0, -1)}`}.`,
    latestVersion: (address) =>
      address === null
        ? 'La version la plus récente se trouve toujours sur cette page.'
        : `La version la plus récente se trouve toujours à l’adresse ${address}.`,
    published: (address) => `La présente politique est publiée à l’adresse ${address}.`,
    notice: ({ degree, isConditional, toCustomers, channels: by, period, periodKind, examples }) => {
      const whom = toCustomers ? 'nos clients' : null;
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const least = periodKind === 'upTo' || periodKind === 'within' ? '' : 'au moins ';
      const when = period === null ? '' : `, ${least}${grammar.period(period)} avant leur entrée en vigueur`;
      const what = degree === null ? 'modifications' : `modifications ${degrees[degree]}`;
      const named = examples.length === 0 ? '' : words` (par exemple : ${list(examples, 'or')})`;
      const tell = isConditional
        ? whom === null
          ? 'pouvons vous informer'
          : `pouvons informer ${whom}`
        : whom === null
          ? 'vous informons'
          : `informons ${whom}`;
      return words`Nous ${tell}${how} des ${what}${named}${when}.`;
    },
  },
  governingLaw: { governedBy: (laws) => words`La présente politique est régie par le droit suivant : ${list(laws)}.` },
  contact: {
    questions: (reach) => words`Pour toute question sur la présente politique ou sur vos données, ${reach}.`,
    questionsTo: (addresses, by) =>
      words`Pour toute question sur la présente politique ou sur vos données, ${grammar.reachAt(addresses, by)}.`,
    dataProtectionOfficer: (reach) =>
      words`Vous pouvez joindre directement notre délégué à la protection des données : ${reach}.`,
    noDataProtectionOfficer: 'Nous n’avons pas désigné de délégué à la protection des données.',
    euRepresentative: (reach) => words`Pour joindre notre représentant dans l’Union européenne, ${reach}.`,
    ukRepresentative: (reach) => words`Pour joindre notre représentant au Royaume-Uni, ${reach}.`,
    noEuRepresentative: 'Nous n’avons pas désigné de représentant dans l’Union européenne.',
    noUkRepresentative: 'Nous n’avons pas désigné de représentant au Royaume-Uni.',
    answeredPersonally: (without) => {
      const names = { ticketSystem: 'système de tickets', formLetters: 'lettres types' };
      const tail =
        without.length === 0
          ? ''
          : words`, sans ${list(
              without.map((item) => names[item]),
              'or',
            )}`;
      return words`Nous répondons personnellement à chaque demande relative à la protection des données${tail}.`;
    },
    missingContact: 'contact pour les questions sur cette politique',
    missingDataProtectionOfficer: 'délégué à la protection des données',
    missingEuRepresentative: 'représentant dans l’Union européenne',
    missingUkRepresentative: 'représentant au Royaume-Uni',
  },
};
