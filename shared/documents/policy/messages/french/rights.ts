import type { RightCode } from '../../../../domain/codes.ts';
import type { RightsTopics } from '../messages.ts';
import { createRightsWords } from '../rights-words.ts';
import { grammar } from '../../text/french/grammar.ts';
import { capitalise, joinPieces, linkAddress, plainText, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote, after } = grammar;

const rightPhrases: Readonly<Record<RightCode, string>> = {
  access: 'accéder aux données à caractère personnel que nous détenons à votre sujet',
  copy: 'obtenir une copie des données à caractère personnel que nous détenons à votre sujet',
  rectification: 'faire rectifier des données à caractère personnel inexactes',
  erasure: 'faire effacer vos données à caractère personnel',
  restriction: 'obtenir la limitation du traitement de vos données à caractère personnel',
  portability: 'recevoir vos données à caractère personnel dans un format réutilisable',
  objection: 'vous opposer au traitement de vos données à caractère personnel',
  noAutomatedDecision: 'ne pas faire l’objet d’une décision fondée exclusivement sur un traitement automatisé',
  withdrawConsent: 'retirer un consentement que vous avez donné',
  complaint: 'introduire une réclamation auprès d’une autorité de contrôle',
  know: 'savoir quelles informations personnelles nous collectons',
  delete: 'faire supprimer vos informations personnelles',
  correct: 'faire corriger des informations personnelles inexactes',
  optOut: 'refuser la vente ou le partage de vos informations personnelles',
  limitSensitive: 'limiter l’utilisation de vos informations personnelles sensibles',
  nonDiscrimination: 'ne pas subir de discrimination pour avoir exercé ces droits',
};

const said = createRightsWords({
  grammar,
  rights: rightPhrases,
  including: ' ; notamment : ',
  except: ' ; sauf, par exemple : ',
  trackers: {
    kinds: {
      cookie: 'cookie',
      pixel: 'pixel',
      localStorage: 'entrée dans le stockage local du navigateur',
      script: 'script',
      sdk: 'composant logiciel',
      other: 'traceur',
    },
    provider: 'fournisseur : ',
    consent: 'uniquement avec votre consentement',
    purpose: 'Finalité : ',
    lifetime: 'Durée : ',
  },
});

type ResponseTime = { readonly period: string; readonly isAfterIdentityCheck: boolean };

function responseInWords({ period, isAfterIdentityCheck }: ResponseTime): string {
  return `dans un délai de ${grammar.period(period)}${isAfterIdentityCheck ? ' après vérification de votre identité' : ''}`;
}

const leadIns = {
  none: (noun: string) => `Nous utilisons les ${noun} suivants :`,
  strictlyNecessary: (noun: string) => `Les ${noun} suivants sont strictement nécessaires :`,
  functional: (noun: string) => `Pour des fonctions supplémentaires, nous utilisons les ${noun} suivants :`,
  analytics: (noun: string) => `Pour les statistiques, nous utilisons les ${noun} suivants :`,
  advertising: (noun: string) => `Pour la publicité, nous utilisons les ${noun} suivants :`,
  other: (noun: string) => `Pour d’autres finalités, nous utilisons les ${noun} suivants :`,
} as const;

const scoped = (noun: string, scope: string | null): string => (scope === null ? noun : `${noun} (${scope})`);
const isSeveral = (service: string): boolean => service.startsWith('nos ');

export const rightsMessages: RightsTopics = {
  rights: {
    sentence: (phrases, isConditional) =>
      words`Vous ${isConditional ? 'pouvez avoir' : 'avez'} le droit ${list(phrases.map((phrase) => after('de', phrase)))}.`,
    leadIn: (isConditional) => `Vous ${isConditional ? 'pouvez avoir' : 'avez'} le droit de :`,
    underLaws: (laws, isConditional) =>
      words`Vous ${isConditional ? 'pouvez avoir' : 'avez'} des droits en vertu ${list(laws.map((law) => after('de', law)))}.`,
    underLaw: (law, name) => {
      if (law === 'other') return `la législation applicable (${name})`;
      return `${law === 'swiss-fadp' || law === 'pipeda' || law === 'lgpd' ? 'la' : 'le'} ${name}`;
    },
    lawLeadIn: (law) => words`En vertu ${after('de', law)}, vous avez le droit de :`,
    lawApplies: (laws, people) =>
      words`${capitalise(list(laws))} ${laws.length === 1 ? 's’applique' : 's’appliquent'} à notre traitement de données à caractère personnel${people === null ? '' : words` ${after('de', people)}`}.`,
    ...said.rights,
    atAnyTime: (items, isConditional) =>
      words`À tout moment, vous ${isConditional ? 'pourrez' : 'pouvez'} ${list(items.map((right) => rightPhrases[right]))}.`,
    exceptions: (items) => words`Il existe des exceptions : ${list(items)}.`,
    exercise: ({ isForOneLaw, address, channels: by, subjectLine, isFromAddressOnFile }) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const way = address === null ? words`contactez-nous${how}` : words`écrivez à ${linkAddress(address)}`;
      const from = isFromAddressOnFile ? ' depuis l’adresse e-mail que nous connaissons' : '';
      const subject = subjectLine === null ? '' : ` (objet : ${quote(subjectLine)})`;
      return words`Pour exercer ${isForOneLaw ? 'ces' : 'vos'} droits, ${way}${from}${subject}.`;
    },
    exerciseBy: (reach) => words`Pour exercer vos droits, ${reach}.`,
    identityCheck: (isConditional, means) => {
      const by = means.length === 0 ? '' : words` (${after('au moyen de', list(means))})`;
      return isConditional
        ? words`Avant de donner suite à une demande, nous pouvons être amenés à vérifier votre identité${by}.`
        : words`Avant de donner suite à une demande, nous vérifions votre identité${by}.`;
    },
    responses: (times) => {
      const general = times.find(({ law }) => law === null);
      const perLaw = times
        .filter(({ law }) => law !== null)
        .map(
          (time) =>
            words`en vertu ${after('de', time.law ?? '')}${general === undefined ? '' : ','} ${responseInWords(time)}`,
        );
      const start = general === undefined ? '' : words` ${responseInWords(general)}`;
      if (perLaw.length === 0) return words`Nous répondons aux demandes${start}.`;
      return words`Nous répondons aux demandes${start}${general === undefined ? ' ' : ' ; '}${list(perLaw)}.`;
    },
    withdrawal: (isAtAnyTime, uses) =>
      words`Vous pouvez retirer votre consentement${isAtAnyTime ? ' à tout moment' : ''}${uses.length === 0 ? '' : words`. Cela concerne ce qui suit : ${list(uses)}`}.`,
    missingRights: (law) =>
      law === null ? 'droits des personnes concernées' : `droits en vertu ${plainText(after('de', law))}`,
    missingChannel: 'comment présenter une demande',
  },
  california: {
    leadIn: 'Les résidents de Californie ont le droit de :',
    sells: 'Nous vendons des informations personnelles.',
    doesNotSell: 'Nous ne vendons pas d’informations personnelles.',
    shares: 'Nous partageons des informations personnelles à des fins de publicité comportementale intercontextuelle.',
    doesNotShare:
      'Nous ne partageons pas d’informations personnelles à des fins de publicité comportementale intercontextuelle.',
    response: (period, isAfterIdentityCheck) =>
      `Nous répondons à ces demandes ${responseInWords({ period, isAfterIdentityCheck })}.`,
    missingSale: 'si des informations personnelles sont vendues ou partagées',
  },
  complaint: {
    route: (address, law) =>
      words`${law === null ? 'Vous' : words`En vertu ${after('de', law)}, vous`} pouvez introduire une réclamation ${/^(?:le|la|les) |^l’/u.test(address) ? after('auprès de', address) : words`auprès de l’autorité suivante : ${linkAddress(address)}`}.`,
    leadAuthority: (name) => `Notre autorité de contrôle chef de file : ${name}.`,
    missing: 'autorité de contrôle compétente pour les réclamations',
  },
  children: {
    audience: (service, isForBusinesses, isNotDirected, age) => {
      const children = `aux enfants${age === null ? '' : ` de moins de ${age} ans`}`;
      const [addressed, not] = isSeveral(service)
        ? ['s’adressent', 'ne s’adressent pas']
        : ['s’adresse', 'ne s’adresse pas'];
      if (!isForBusinesses) return words`${capitalise(service)} ${not} ${children}.`;
      return words`${capitalise(service)} ${addressed} à une clientèle professionnelle${isNotDirected ? `, et non ${children}` : ''}.`;
    },
    directed: (service) =>
      words`${capitalise(service)} ${isSeveral(service) ? 's’adressent' : 's’adresse'} également aux enfants.`,
    collected: 'Nous collectons des données à caractère personnel auprès d’enfants.',
    minimumAge: (age) => `Vous devez avoir au moins ${age} ans pour utiliser ce que couvre la présente politique.`,
    notCollected: (age) =>
      `Nous ne collectons pas sciemment de données à caractère personnel auprès ${age === null ? 'd’enfants' : `de personnes de moins de ${age} ans`}.`,
    deletion: (items, reach, condition) => {
      const what: Words = items.length === 0 ? 'ces données' : words`ce qui suit : ${list(items)}`;
      if (reach !== null)
        return words`Si vous pensez qu’un enfant nous a fourni des données à caractère personnel, ${reach}. Dans ce cas, nous effacerons ${what}.`;
      if (condition !== null)
        return items.length === 0
          ? words`Nous effaçons les données à caractère personnel d’enfants, ${condition}.`
          : words`Nous effaçons ce qui suit, ${condition} : ${list(items)}.`;
      return words`Si nous apprenons qu’un enfant nous a fourni des données à caractère personnel, nous effaçons ${what}.`;
    },
  },
  trackers: {
    onlyNecessary: 'Nous n’utilisons que des cookies strictement nécessaires.',
    optional: (uses) =>
      uses.length === 0
        ? 'Certains de nos cookies sont facultatifs.'
        : words`Certains de nos cookies sont facultatifs, à savoir ceux qui servent ${after('à', list(uses))}.`,
    leadIn: (category, kinds) =>
      leadIns[category ?? 'none'](
        kinds.every((kind) => kind === 'cookie') ? 'cookies' : 'cookies et moyens similaires',
      ),
    leadInOnlyNecessary: 'Ce sont les suivants :',
    ...said.trackers,
    session: 'jusqu’à la fermeture du navigateur',
    lifetime: grammar.period,
    used: (items) => words`Nous utilisons ce qui suit : ${list(items)}.`,
    notUsed: (items) =>
      items.length > 1
        ? words`Nous n’utilisons ${joinPieces(
            items.map((item) => `ni ${item}`),
            ', ',
          )}.`
        : words`Nous n’utilisons pas ce qui suit : ${list(items)}.`,
    advertisingNetwork: (scope) => scoped('réseaux publicitaires', scope),
    advertisingTechnology: (scope) => scoped('technologies publicitaires', scope),
    thirdPartyTrackers: (scope) => scoped('traceurs de tiers', scope),
    advertisingCookies: 'cookies publicitaires',
    analyticsCookies: 'cookies de mesure d’audience',
    optionalCookies: 'cookies facultatifs',
    refusal: (isOptionalOnly, by) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      return isOptionalOnly
        ? words`Si vous ne souhaitez pas de cookies facultatifs, vous pouvez les refuser${how}.`
        : words`Si vous ne souhaitez pas de cookies, vous pouvez les refuser ou les supprimer${how}.`;
    },
    consequences: (clauses) => words`Conséquences possibles : ${list(clauses)}.`,
    liability: (accepts, items, cause) =>
      words`Nous ${accepts ? 'répondons' : 'ne répondons pas'} de ce qui suit${cause === null ? '' : ` (cause : ${cause})`} : ${list(items)}.`,
    missingPurpose: (names) => `finalité de ${names.map(quote).join(', ')}`,
    missingLifetime: (names) => `durée de ${names.map(quote).join(', ')}`,
    missingAll: 'si des cookies ou des moyens similaires sont utilisés',
  },
};
