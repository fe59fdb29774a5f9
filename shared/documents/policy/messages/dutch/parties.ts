import type { PartyTopics } from '../messages.ts';
import { createServiceWords } from '../service-words.ts';
import { grammar, inCountry } from '../../text/dutch/grammar.ts';
import { capitalise, endSentence, linkAddress, onOneLine, words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const serviceInWords = createServiceWords(list, 'met');
const degrees = { material: 'belangrijke', substantial: 'wezenlijke' } as const;

export const partyMessages: PartyTopics = {
  identity: {
    weMeans: (name, legalName, description, country) => {
      const who = legalName === null || legalName === name ? name : `${legalName} (${quote(name)})`;
      const what = description === null ? '' : `, ${description}`;
      const where = country === null ? '' : `, gevestigd ${inCountry(country)}`;
      return endSentence(`In dit beleid staat ${quote('wij')} voor ${who}${what}${where}`);
    },
    controller: (service) =>
      `Wij zijn de verwerkingsverantwoordelijke voor de persoonsgegevens die wij via ${service} verwerken.`,
    website: (url) => words`Onze website is ${linkAddress(url)}.`,
    jointControllers: (names, activity) =>
      words`Voor ${quote(activity)} zijn wij gezamenlijk verwerkingsverantwoordelijk met ${list(names)}.`,
    address: (text) => endSentence(`Ons postadres is ${onOneLine(text)}`),
    registered: (number) => `Ons registratienummer is ${number}.`,
    privacyContact: (reach) => words`Hebt u een vraag over privacy? ${capitalise(reach)}.`,
    missingName: 'naam van de verwerkingsverantwoordelijke',
    missingRole: 'of wij de verwerkingsverantwoordelijke zijn',
    missingContact: 'contactgegevens van de verwerkingsverantwoordelijke',
    missingJointControllers: (activity) => `gezamenlijk verwerkingsverantwoordelijken van ${quote(activity)}`,
  },
  scope: {
    covers: (services) =>
      words`Dit beleid is van toepassing op de volgende ${services.length > 1 ? 'diensten' : 'dienst'}: ${list(services.map(serviceInWords))}.`,
    coversOne: (service, audience) => {
      const people = audience.length === 0 || service.description === null ? '' : words` Doelgroep: ${list(audience)}.`;
      return words`Dit beleid is van toepassing op de volgende dienst: ${serviceInWords(service)}.${people}`;
    },
    helps: (service, who, uses) => {
      const people = {
        businesses: 'bedrijven',
        consumers: 'mensen',
        both: 'mensen en bedrijven',
        none: 'gebruikers',
      };
      return words`Met de dienst${service === null ? '' : ` ${quote(service)}`} kunnen ${people[who ?? 'none']} ${list(uses)}.`;
    },
    appliesTo: (audience) => words`Het beleid is bestemd voor ${list(audience)}.`,
    concerns: (people) => words`Het beleid gaat over gegevens van ${list(people)}.`,
    acknowledged: (service) => `Door ${service} te gebruiken neemt u kennis van dit beleid.`,
    agreed: (service) => `Door ${service} te gebruiken stemt u in met de werkwijze die dit beleid beschrijft.`,
    missingServices: 'waarop dit beleid van toepassing is',
  },
  changes: {
    pageUpdated: (degree, isConditional) => {
      if (isConditional)
        return degree === null
          ? 'Wij kunnen dit beleid wijzigen.'
          : `Wij kunnen deze pagina bijwerken bij ${degrees[degree]} wijzigingen.`;
      return degree === null
        ? 'Wij werken deze pagina bij zodra er iets verandert.'
        : `Wij werken deze pagina bij zodra er ${degrees[degree]} wijzigingen zijn.`;
    },
    toldOfUpdate: (degree, isConditional, by) =>
      words`Over ${degree === null ? 'wijzigingen van dit beleid' : `${degrees[degree]} wijzigingen`} ${isConditional ? 'kunnen wij u' : 'informeren wij u'} ${channels(by)}${isConditional ? ' informeren' : ''}.`,
    lastUpdatedDate: (degree) =>
      `De datum hierboven bij ${quote('Laatst bijgewerkt')} is die van de meest recente ${degree === null ? '' : `${degrees[degree]} `}wijziging.`,
    latestVersion: (address) =>
      address === null
        ? 'De nieuwste versie staat altijd op deze pagina.'
        : `De nieuwste versie staat altijd op ${address}.`,
    published: (address) => `Dit beleid is gepubliceerd op ${address}.`,
    notice: ({ degree, isConditional, toCustomers, channels: by, period, periodKind, examples }) => {
      const whom = toCustomers ? 'onze klanten' : 'u';
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const least = periodKind === 'upTo' || periodKind === 'within' ? '' : 'ten minste ';
      const when = period === null ? '' : ` ${least}${grammar.period(period)} voordat ze ingaan`;
      const what = degree === null ? 'wijzigingen' : `${degrees[degree]} wijzigingen`;
      const named = examples.length === 0 ? '' : words` (bijvoorbeeld ${list(examples, 'or')})`;
      return isConditional
        ? words`Over ${what}${named} kunnen wij ${whom}${how} informeren${when}.`
        : words`Over ${what}${named} informeren wij ${whom}${how}${when}.`;
    },
  },
  governingLaw: { governedBy: (laws) => words`Op dit beleid is het volgende recht van toepassing: ${list(laws)}.` },
  contact: {
    questions: (reach) => words`Hebt u een vraag over dit beleid of over uw gegevens? ${capitalise(reach)}.`,
    questionsTo: (addresses, by) =>
      words`Hebt u een vraag over dit beleid of over uw gegevens? ${capitalise(grammar.reachAt(addresses, by))}.`,
    dataProtectionOfficer: (reach) =>
      words`U kunt onze functionaris voor gegevensbescherming rechtstreeks bereiken: ${reach}.`,
    noDataProtectionOfficer: 'Wij hebben geen functionaris voor gegevensbescherming aangewezen.',
    euRepresentative: (reach) => words`Onze vertegenwoordiger in de Europese Unie bereikt u zo: ${reach}.`,
    ukRepresentative: (reach) => words`Onze vertegenwoordiger in het Verenigd Koninkrijk bereikt u zo: ${reach}.`,
    noEuRepresentative: 'Wij hebben geen vertegenwoordiger in de Europese Unie aangewezen.',
    noUkRepresentative: 'Wij hebben geen vertegenwoordiger in het Verenigd Koninkrijk aangewezen.',
    answeredPersonally: (without) => {
      const names = { ticketSystem: 'ticketsysteem', formLetters: 'standaardbrieven' };
      const tail =
        without.length === 0
          ? ''
          : words`, zonder ${list(
              without.map((item) => names[item]),
              'or',
            )}`;
      return words`Wij beantwoorden elk privacyverzoek persoonlijk${tail}.`;
    },
    missingContact: 'contact voor vragen over dit beleid',
    missingDataProtectionOfficer: 'functionaris voor gegevensbescherming',
    missingEuRepresentative: 'vertegenwoordiger in de Europese Unie',
    missingUkRepresentative: 'vertegenwoordiger in het Verenigd Koninkrijk',
  },
};
