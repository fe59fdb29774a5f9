import type { RightCode } from '../../../../domain/codes.ts';
import type { RightsTopics } from '../messages.ts';
import { createRightsWords } from '../rights-words.ts';
import { grammar } from '../../text/dutch/grammar.ts';
import { capitalise, linkAddress, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const rightPhrases: Readonly<Record<RightCode, string>> = {
  access: 'inzage in de persoonsgegevens die wij over u bewaren',
  copy: 'een kopie van de persoonsgegevens die wij over u bewaren',
  rectification: 'rectificatie van onjuiste persoonsgegevens',
  erasure: 'wissing van uw persoonsgegevens',
  restriction: 'beperking van de verwerking van uw persoonsgegevens',
  portability: 'overdracht van uw persoonsgegevens in een gangbaar formaat',
  objection: 'bezwaar tegen de verwerking van uw persoonsgegevens',
  noAutomatedDecision: 'geen besluit dat uitsluitend geautomatiseerd tot stand komt',
  withdrawConsent: 'intrekking van een gegeven toestemming',
  complaint: 'een klacht bij een toezichthoudende autoriteit',
  know: 'informatie over welke persoonlijke informatie wij verzamelen',
  delete: 'verwijdering van uw persoonlijke informatie',
  correct: 'correctie van onjuiste persoonlijke informatie',
  optOut: 'afmelding voor de verkoop of het delen van uw persoonlijke informatie',
  limitSensitive: 'beperking van het gebruik van uw gevoelige persoonlijke informatie',
  nonDiscrimination: 'geen benadeling wegens het gebruik van deze rechten',
};

const said = createRightsWords({
  grammar,
  rights: rightPhrases,
  including: '; waaronder: ',
  except: '; behalve bijvoorbeeld: ',
  trackers: {
    kinds: {
      cookie: 'cookie',
      pixel: 'pixel',
      localStorage: 'item in de lokale opslag van de browser',
      script: 'script',
      sdk: 'softwarecomponent',
      other: 'tracker',
    },
    provider: 'aanbieder: ',
    consent: 'alleen met uw toestemming',
    purpose: 'Doel: ',
    lifetime: 'Bewaartermijn: ',
  },
});

type ResponseTime = { readonly period: string; readonly isAfterIdentityCheck: boolean };

function responseInWords({ period, isAfterIdentityCheck }: ResponseTime): string {
  return `binnen ${grammar.period(period)}${isAfterIdentityCheck ? ' na controle van uw identiteit' : ''}`;
}

const leadIns = {
  none: (noun: string) => `Wij gebruiken de volgende ${noun}:`,
  strictlyNecessary: (noun: string) => `De volgende ${noun} zijn strikt noodzakelijk:`,
  functional: (noun: string) => `Voor extra functies gebruiken wij de volgende ${noun}:`,
  analytics: (noun: string) => `Voor statistieken gebruiken wij de volgende ${noun}:`,
  advertising: (noun: string) => `Voor reclame gebruiken wij de volgende ${noun}:`,
  other: (noun: string) => `Voor andere doeleinden gebruiken wij de volgende ${noun}:`,
} as const;

const scoped = (noun: string, scope: string | null): string => (scope === null ? noun : `${noun} (${scope})`);
const isSeveral = (service: string): boolean => service.endsWith('diensten');

export const rightsMessages: RightsTopics = {
  rights: {
    sentence: (phrases, isConditional) => words`U hebt ${isConditional ? 'mogelijk ' : ''}recht op ${list(phrases)}.`,
    leadIn: (isConditional) => `U hebt ${isConditional ? 'mogelijk ' : ''}recht op:`,
    underLaws: (laws, isConditional) =>
      words`U hebt ${isConditional ? 'mogelijk ' : ''}rechten op grond van ${list(laws)}.`,
    underLaw: (law, name) => (law === 'other' ? `de toepasselijke wetgeving (${name})` : `de ${name}`),
    lawLeadIn: (law) => `Op grond van ${law} hebt u recht op:`,
    lawApplies: (laws, people) =>
      words`${capitalise(list(laws))} ${laws.length === 1 ? 'is' : 'zijn'} van toepassing op onze verwerking van persoonsgegevens${people === null ? '' : ` van ${people}`}.`,
    ...said.rights,
    atAnyTime: (items, isConditional) =>
      words`Op elk moment hebt u ${isConditional ? 'mogelijk ' : ''}recht op ${list(items.map((right) => rightPhrases[right]))}.`,
    exceptions: (items) => words`Er zijn uitzonderingen: ${list(items)}.`,
    exercise: ({ isForOneLaw, address, channels: by, subjectLine, isFromAddressOnFile }) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const way =
        address === null ? words`neemt u${how} contact met ons op` : words`schrijft u naar ${linkAddress(address)}`;
      const from = isFromAddressOnFile ? ' vanaf het e-mailadres dat bij ons bekend is' : '';
      const subject = subjectLine === null ? '' : ` (onderwerp: ${quote(subjectLine)})`;
      return words`Om ${isForOneLaw ? 'deze' : 'uw'} rechten uit te oefenen ${way}${from}${subject}.`;
    },
    exerciseBy: (reach) => words`Wilt u uw rechten uitoefenen? ${capitalise(reach)}.`,
    identityCheck: (isConditional, means) => {
      const by = means.length === 0 ? '' : words` (via ${list(means)})`;
      return isConditional
        ? words`Voordat wij een verzoek inwilligen, moeten wij mogelijk uw identiteit controleren${by}.`
        : words`Voordat wij een verzoek inwilligen, controleren wij uw identiteit${by}.`;
    },
    responses: (times) => {
      const general = times.find(({ law }) => law === null);
      const perLaw = times
        .filter(({ law }) => law !== null)
        .map((time) => `op grond van ${time.law ?? ''} ${responseInWords(time)}`);
      const start = general === undefined ? '' : words` ${responseInWords(general)}`;
      if (perLaw.length === 0) return words`Wij beantwoorden verzoeken${start}.`;
      return words`Wij beantwoorden verzoeken${start}${general === undefined ? ' ' : '; '}${list(perLaw)}.`;
    },
    withdrawal: (isAtAnyTime, uses) =>
      words`U kunt uw toestemming${isAtAnyTime ? ' op elk moment' : ''} intrekken${uses.length === 0 ? '' : words`. Dat geldt voor het volgende: ${list(uses)}`}.`,
    missingRights: (law) => (law === null ? 'rechten van de betrokkenen' : `rechten op grond van ${law}`),
    missingChannel: 'hoe een verzoek kan worden gedaan',
  },
  california: {
    leadIn: 'Inwoners van Californië hebben recht op:',
    sells: 'Wij verkopen persoonlijke informatie.',
    doesNotSell: 'Wij verkopen geen persoonlijke informatie.',
    shares: 'Wij delen persoonlijke informatie voor gedragsgerichte reclame in andere contexten.',
    doesNotShare: 'Wij delen geen persoonlijke informatie voor gedragsgerichte reclame in andere contexten.',
    response: (period, isAfterIdentityCheck) =>
      `Wij beantwoorden deze verzoeken ${responseInWords({ period, isAfterIdentityCheck })}.`,
    missingSale: 'of persoonlijke informatie wordt verkocht of gedeeld',
  },
  complaint: {
    route: (address, law) =>
      words`${law === null ? 'U kunt' : `Op grond van ${law} kunt u`} een klacht indienen bij ${/^(?:de|het) /u.test(address) ? '' : 'de volgende autoriteit: '}${linkAddress(address)}.`,
    leadAuthority: (name) => `Onze leidende toezichthoudende autoriteit: ${name}.`,
    missing: 'toezichthoudende autoriteit voor klachten',
  },
  children: {
    audience: (service, isForBusinesses, isNotDirected, age) => {
      const children = `voor kinderen${age === null ? '' : ` jonger dan ${age} jaar`}`;
      const verb = isSeveral(service) ? 'zijn' : 'is';
      if (!isForBusinesses) return words`${capitalise(service)} ${verb} niet bestemd ${children}.`;
      return words`${capitalise(service)} ${verb} bestemd voor zakelijke klanten${isNotDirected ? `, niet ${children}` : ''}.`;
    },
    directed: (service) =>
      words`${capitalise(service)} ${isSeveral(service) ? 'zijn' : 'is'} ook bestemd voor kinderen.`,
    collected: 'Wij verzamelen persoonsgegevens van kinderen.',
    minimumAge: (age) => `U moet ten minste ${age} jaar oud zijn om te gebruiken waarop dit beleid van toepassing is.`,
    notCollected: (age) =>
      `Wij verzamelen niet bewust persoonsgegevens van ${age === null ? 'kinderen' : `personen jonger dan ${age} jaar`}.`,
    deletion: (items, reach, condition) => {
      const what: Words = items.length === 0 ? 'deze gegevens' : words`het volgende: ${list(items)}`;
      if (reach !== null)
        return words`Denkt u dat een kind ons persoonsgegevens heeft gegeven? ${capitalise(reach)}. In dat geval verwijderen wij ${what}.`;
      if (condition !== null)
        return items.length === 0
          ? words`Wij verwijderen persoonsgegevens van kinderen, ${condition}.`
          : words`Wij verwijderen het volgende, ${condition}: ${list(items)}.`;
      return words`Als wij vernemen dat een kind ons persoonsgegevens heeft gegeven, verwijderen wij ${what}.`;
    },
  },
  trackers: {
    onlyNecessary: 'Wij gebruiken uitsluitend strikt noodzakelijke cookies.',
    optional: (uses) =>
      uses.length === 0
        ? 'Sommige van onze cookies zijn optioneel.'
        : words`Sommige van onze cookies zijn optioneel, namelijk die voor ${list(uses)}.`,
    leadIn: (category, kinds) =>
      leadIns[category ?? 'none'](
        kinds.every((kind) => kind === 'cookie') ? 'cookies' : 'cookies en soortgelijke middelen',
      ),
    leadInOnlyNecessary: 'Het zijn:',
    ...said.trackers,
    session: 'tot u de browser sluit',
    lifetime: grammar.period,
    used: (items) => words`Wij gebruiken ${list(items)}.`,
    notUsed: (items) => words`Wij gebruiken geen ${list(items, 'nor')}.`,
    advertisingNetwork: (scope) => scoped('advertentienetwerken', scope),
    advertisingTechnology: (scope) => scoped('advertentietechnologie', scope),
    thirdPartyTrackers: (scope) => scoped('trackers van derden', scope),
    advertisingCookies: 'reclamecookies',
    analyticsCookies: 'statistiekcookies',
    optionalCookies: 'optionele cookies',
    refusal: (isOptionalOnly, by) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      return isOptionalOnly
        ? words`Wilt u geen optionele cookies, dan kunt u ze${how} weigeren.`
        : words`Wilt u geen cookies, dan kunt u ze${how} weigeren of verwijderen.`;
    },
    consequences: (clauses) => words`Mogelijke gevolgen: ${list(clauses)}.`,
    liability: (accepts, items, cause) =>
      words`Voor het volgende zijn wij ${accepts ? '' : 'niet '}aansprakelijk${cause === null ? '' : ` (oorzaak: ${cause})`}: ${list(items)}.`,
    missingPurpose: (names) => `doel van ${names.map(quote).join(', ')}`,
    missingLifetime: (names) => `bewaartermijn van ${names.map(quote).join(', ')}`,
    missingAll: 'of cookies of soortgelijke middelen worden gebruikt',
  },
};
