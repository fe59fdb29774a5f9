import type { RightCode } from '../../../../domain/codes.ts';
import type { RightsTopics } from '../messages.ts';
import { createRightsWords } from '../rights-words.ts';
import { grammar } from '../../text/italian/grammar.ts';
import { capitalise, linkAddress, plainText, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote, after } = grammar;

const rightPhrases: Readonly<Record<RightCode, string>> = {
  access: 'accedere ai dati personali che conserviamo su di lei',
  copy: 'ottenere una copia dei dati personali che conserviamo su di lei',
  rectification: 'far rettificare dati personali inesatti',
  erasure: 'far cancellare i suoi dati personali',
  restriction: 'ottenere la limitazione del trattamento dei suoi dati personali',
  portability: 'ricevere i suoi dati personali in un formato che può trasferire a un altro servizio',
  objection: 'opporsi al trattamento dei suoi dati personali',
  noAutomatedDecision: 'non essere oggetto di una decisione basata unicamente su mezzi automatizzati',
  withdrawConsent: 'revocare il consenso che ha dato',
  complaint: 'proporre reclamo a un’autorità di controllo',
  know: 'sapere quali informazioni personali raccogliamo',
  delete: 'far cancellare le sue informazioni personali',
  correct: 'far correggere informazioni personali inesatte',
  optOut: 'opporsi alla vendita o alla condivisione delle sue informazioni personali',
  limitSensitive: 'limitare l’uso delle sue informazioni personali sensibili',
  nonDiscrimination: 'non subire discriminazioni per aver esercitato questi diritti',
};

const said = createRightsWords({
  grammar,
  rights: rightPhrases,
  including: '; in particolare: ',
  except: '; salvo, ad esempio: ',
  trackers: {
    kinds: {
      cookie: 'cookie',
      pixel: 'pixel',
      localStorage: 'voce nella memoria locale del browser',
      script: 'script',
      sdk: 'componente software',
      other: 'tracciatore',
    },
    provider: 'fornitore: ',
    consent: 'solo con il suo consenso',
    purpose: 'Finalità: ',
    lifetime: 'Durata: ',
  },
});

type ResponseTime = { readonly period: string; readonly isAfterIdentityCheck: boolean };

function responseInWords({ period, isAfterIdentityCheck }: ResponseTime): string {
  return `entro ${grammar.period(period)}${isAfterIdentityCheck ? ' dalla verifica della sua identità' : ''}`;
}

const leadIns = {
  none: (noun: string) => `Utilizziamo i seguenti ${noun}:`,
  strictlyNecessary: (noun: string) => `I seguenti ${noun} sono strettamente necessari:`,
  functional: (noun: string) => `Per funzioni aggiuntive utilizziamo i seguenti ${noun}:`,
  analytics: (noun: string) => `Per le statistiche utilizziamo i seguenti ${noun}:`,
  advertising: (noun: string) => `Per la pubblicità utilizziamo i seguenti ${noun}:`,
  other: (noun: string) => `Per altre finalità utilizziamo i seguenti ${noun}:`,
} as const;

const scoped = (noun: string, scope: string | null): string => (scope === null ? noun : `${noun} (${scope})`);
const isSeveral = (service: string): boolean => service.startsWith('i ');

export const rightsMessages: RightsTopics = {
  rights: {
    sentence: (phrases, isConditional) => words`${isConditional ? 'Può avere' : 'Ha'} il diritto di ${list(phrases)}.`,
    leadIn: (isConditional) => `${isConditional ? 'Può avere' : 'Ha'} il diritto di:`,
    underLaws: (laws, isConditional) =>
      words`${isConditional ? 'Può avere' : 'Ha'} diritti in base ${list(laws.map((law) => after('a', law)))}.`,
    underLaw: (law, name) => {
      if (law === 'other') return `la normativa applicabile (${name})`;
      return `${law === 'swiss-fadp' || law === 'lgpd' ? 'la' : 'il'} ${name}`;
    },
    lawLeadIn: (law) => words`In base ${after('a', law)} ha il diritto di:`,
    lawApplies: (laws, people) =>
      words`${capitalise(list(laws))} si ${laws.length === 1 ? 'applica' : 'applicano'} al nostro trattamento di dati personali${people === null ? '' : words` ${after('di', people)}`}.`,
    ...said.rights,
    atAnyTime: (items, isConditional) =>
      words`In qualsiasi momento ${isConditional ? 'potrà' : 'può'} ${list(items.map((right) => rightPhrases[right]))}.`,
    exceptions: (items) => words`Vi sono eccezioni: ${list(items)}.`,
    exercise: ({ isForOneLaw, address, channels: by, subjectLine, isFromAddressOnFile }) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const way = address === null ? words`ci contatti${how}` : words`scriva a ${linkAddress(address)}`;
      const from = isFromAddressOnFile ? ' dall’indirizzo e-mail a noi noto' : '';
      const subject = subjectLine === null ? '' : ` (oggetto: ${quote(subjectLine)})`;
      return words`Per esercitare ${isForOneLaw ? 'questi' : 'i suoi'} diritti, ${way}${from}${subject}.`;
    },
    exerciseBy: (reach) => words`Per esercitare i suoi diritti, ${reach}.`,
    identityCheck: (isConditional, means) => {
      const by = means.length === 0 ? '' : words` (mediante ${list(means)})`;
      return isConditional
        ? words`Prima di dare seguito a una richiesta potremmo dover verificare la sua identità${by}.`
        : words`Prima di dare seguito a una richiesta verifichiamo la sua identità${by}.`;
    },
    responses: (times) => {
      const general = times.find(({ law }) => law === null);
      const perLaw = times
        .filter(({ law }) => law !== null)
        .map(
          (time) =>
            words`in base ${after('a', time.law ?? '')}${general === undefined ? '' : ','} ${responseInWords(time)}`,
        );
      const start = general === undefined ? '' : words` ${responseInWords(general)}`;
      if (perLaw.length === 0) return words`Rispondiamo alle richieste${start}.`;
      return words`Rispondiamo alle richieste${start}${general === undefined ? ' ' : '; '}${list(perLaw)}.`;
    },
    withdrawal: (isAtAnyTime, uses) =>
      words`Può revocare il suo consenso${isAtAnyTime ? ' in qualsiasi momento' : ''}${uses.length === 0 ? '' : words`. Ciò riguarda quanto segue: ${list(uses)}`}.`,
    missingRights: (law) =>
      law === null ? 'diritti degli interessati' : `diritti in base ${plainText(after('a', law))}`,
    missingChannel: 'come presentare una richiesta',
  },
  california: {
    leadIn: 'I residenti in California hanno il diritto di:',
    sells: 'Vendiamo informazioni personali.',
    doesNotSell: 'Non vendiamo informazioni personali.',
    shares: 'Condividiamo informazioni personali per pubblicità comportamentale tra contesti diversi.',
    doesNotShare: 'Non condividiamo informazioni personali per pubblicità comportamentale tra contesti diversi.',
    response: (period, isAfterIdentityCheck) =>
      `Rispondiamo a queste richieste ${responseInWords({ period, isAfterIdentityCheck })}.`,
    missingSale: 'se informazioni personali vengono vendute o condivise',
  },
  complaint: {
    route: (address, law) =>
      words`${law === null ? 'Può' : words`In base ${after('a', law)} può`} proporre reclamo ${/^(?:il|lo|la|i|gli|le) |^l’/u.test(address) ? after('a', address) : words`alla seguente autorità: ${linkAddress(address)}`}.`,
    leadAuthority: (name) => `La nostra autorità di controllo capofila: ${name}.`,
    missing: 'autorità di controllo per i reclami',
  },
  children: {
    audience: (service, isForBusinesses, isNotDirected, age) => {
      const children = `a minori${age === null ? '' : ` di ${age} anni`}`;
      const verb = isSeveral(service) ? 'rivolgono' : 'rivolge';
      if (!isForBusinesses) return words`${capitalise(service)} non si ${verb} ${children}.`;
      return words`${capitalise(service)} si ${verb} a clienti aziendali${isNotDirected ? `, non ${children}` : ''}.`;
    },
    directed: (service) =>
      words`${capitalise(service)} si ${isSeveral(service) ? 'rivolgono' : 'rivolge'} anche a minori.`,
    collected: 'Raccogliamo dati personali di minori.',
    minimumAge: (age) => `Per utilizzare ciò a cui si applica questa informativa deve avere almeno ${age} anni.`,
    notCollected: (age) =>
      `Non raccogliamo consapevolmente dati personali di ${age === null ? 'minori' : `minori di ${age} anni`}.`,
    deletion: (items, reach, condition) => {
      const what: Words = items.length === 0 ? 'questi dati' : words`quanto segue: ${list(items)}`;
      if (reach !== null)
        return words`Se ritiene che un minore ci abbia fornito dati personali, ${reach}. In tal caso cancelleremo ${what}.`;
      if (condition !== null)
        return items.length === 0
          ? words`Cancelliamo i dati personali di minori, ${condition}.`
          : words`Cancelliamo quanto segue, ${condition}: ${list(items)}.`;
      return words`Se veniamo a sapere che un minore ci ha fornito dati personali, cancelliamo ${what}.`;
    },
  },
  trackers: {
    onlyNecessary: 'Utilizziamo esclusivamente cookie strettamente necessari.',
    optional: (uses) =>
      uses.length === 0
        ? 'Alcuni dei nostri cookie sono facoltativi.'
        : words`Alcuni dei nostri cookie sono facoltativi, ossia quelli per ${list(uses)}.`,
    leadIn: (category, kinds) =>
      leadIns[category ?? 'none'](kinds.every((kind) => kind === 'cookie') ? 'cookie' : 'cookie e strumenti simili'),
    leadInOnlyNecessary: 'Sono i seguenti:',
    ...said.trackers,
    session: 'fino alla chiusura del browser',
    lifetime: grammar.period,
    used: (items) => words`Utilizziamo ${list(items)}.`,
    notUsed: (items) => words`Non utilizziamo ${list(items, 'nor')}.`,
    advertisingNetwork: (scope) => scoped('reti pubblicitarie', scope),
    advertisingTechnology: (scope) => scoped('tecnologie pubblicitarie', scope),
    thirdPartyTrackers: (scope) => scoped('tracciatori di terzi', scope),
    advertisingCookies: 'cookie pubblicitari',
    analyticsCookies: 'cookie statistici',
    optionalCookies: 'cookie facoltativi',
    refusal: (isOptionalOnly, by) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      return isOptionalOnly
        ? words`Se non desidera cookie facoltativi, può rifiutarli${how}.`
        : words`Se non desidera cookie, può rifiutarli o cancellarli${how}.`;
    },
    consequences: (clauses) => words`Possibili conseguenze: ${list(clauses)}.`,
    liability: (accepts, items, cause) =>
      words`${accepts ? 'Rispondiamo' : 'Non rispondiamo'} di quanto segue${cause === null ? '' : ` (causa: ${cause})`}: ${list(items)}.`,
    missingPurpose: (names) => `finalità di ${names.map(quote).join(', ')}`,
    missingLifetime: (names) => `durata di ${names.map(quote).join(', ')}`,
    missingAll: 'se si utilizzano cookie o strumenti simili',
  },
};
