import type { RightCode } from '../../../../domain/codes.ts';
import type { RightsTopics } from '../messages.ts';
import { createRightsWords } from '../rights-words.ts';
import { grammar } from '../../text/german/grammar.ts';
import { capitalise, linkAddress, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const rightPhrases: Readonly<Record<RightCode, string>> = {
  access: 'Auskunft über die personenbezogenen Daten, die wir über Sie gespeichert haben',
  copy: 'eine Kopie der personenbezogenen Daten, die wir über Sie gespeichert haben',
  rectification: 'Berichtigung unrichtiger personenbezogener Daten',
  erasure: 'Löschung Ihrer personenbezogenen Daten',
  restriction: 'Einschränkung der Verarbeitung Ihrer personenbezogenen Daten',
  portability: 'Übertragbarkeit Ihrer personenbezogenen Daten in einem gängigen Format',
  objection: 'Widerspruch gegen die Verarbeitung Ihrer personenbezogenen Daten',
  noAutomatedDecision: 'keine Entscheidung, die ausschließlich automatisiert zustande kommt',
  withdrawConsent: 'Widerruf einer erteilten Einwilligung',
  complaint: 'Beschwerde bei einer Aufsichtsbehörde',
  know: 'Auskunft darüber, welche personenbezogenen Informationen wir erheben',
  delete: 'Löschung Ihrer personenbezogenen Informationen',
  correct: 'Berichtigung unrichtiger personenbezogener Informationen',
  optOut: 'Widerspruch gegen Verkauf und Weitergabe Ihrer personenbezogenen Informationen',
  limitSensitive: 'Beschränkung der Nutzung Ihrer sensiblen personenbezogenen Informationen',
  nonDiscrimination: 'keine Benachteiligung wegen der Ausübung dieser Rechte',
};

const said = createRightsWords({
  grammar,
  rights: rightPhrases,
  including: '; darunter: ',
  except: '; ausgenommen zum Beispiel: ',
  trackers: {
    kinds: {
      cookie: 'Cookie',
      pixel: 'Pixel',
      localStorage: 'Eintrag im lokalen Speicher des Browsers',
      script: 'Skript',
      sdk: 'Softwarekomponente',
      other: 'Tracker',
    },
    provider: 'Anbieter: ',
    consent: 'nur mit Ihrer Einwilligung',
    purpose: 'Zweck: ',
    lifetime: 'Speicherdauer: ',
  },
});

type ResponseTime = { readonly period: string; readonly isAfterIdentityCheck: boolean };

function responseInWords({ period, isAfterIdentityCheck }: ResponseTime): string {
  return `innerhalb von ${grammar.periodInDative(period)}${isAfterIdentityCheck ? ' nach Prüfung Ihrer Identität' : ''}`;
}

const leadIns = {
  none: (noun: string) => `Wir verwenden folgende ${noun}:`,
  strictlyNecessary: (noun: string) => `Folgende ${noun} sind unbedingt erforderlich:`,
  functional: (noun: string) => `Für zusätzliche Funktionen verwenden wir folgende ${noun}:`,
  analytics: (noun: string) => `Für Statistiken verwenden wir folgende ${noun}:`,
  advertising: (noun: string) => `Für Werbung verwenden wir folgende ${noun}:`,
  other: (noun: string) => `Für weitere Zwecke verwenden wir folgende ${noun}:`,
} as const;

const scoped = (noun: string, scope: string | null): string => (scope === null ? noun : `${noun} (${scope})`);

export const rightsMessages: RightsTopics = {
  rights: {
    sentence: (phrases, isConditional) =>
      words`Sie haben ${isConditional ? 'gegebenenfalls ' : ''}folgende Rechte: ${list(phrases)}.`,
    leadIn: (isConditional) => `Sie haben ${isConditional ? 'gegebenenfalls ' : ''}folgende Rechte:`,
    underLaws: (laws, isConditional) =>
      words`Sie haben ${isConditional ? 'gegebenenfalls ' : ''}Rechte nach ${list(laws)}.`,
    underLaw: (law, name) => {
      if (law === 'other') return name;
      return `${law === 'eu-gdpr' || law === 'uk-gdpr' || law === 'lgpd' ? 'der' : 'dem'} ${name}`;
    },
    lawLeadIn: (law) => `Nach ${law} haben Sie folgende Rechte:`,
    lawApplies: (laws, people) =>
      words`${capitalise(list(laws))} ${laws.length === 1 ? 'gilt' : 'gelten'} für unsere Verarbeitung personenbezogener Daten${people === null ? '' : ` über ${people}`}.`,
    ...said.rights,
    atAnyTime: (items, isConditional) =>
      words`${isConditional ? 'Soweit sie Ihnen zustehen, können Sie folgende Rechte' : 'Folgende Rechte können Sie'} jederzeit ausüben: ${list(items.map((right) => rightPhrases[right]))}.`,
    exceptions: (items) => words`Es gibt Ausnahmen: ${list(items)}.`,
    exercise: ({ isForOneLaw, address, channels: by, subjectLine, isFromAddressOnFile }) => {
      const from = isFromAddressOnFile ? ' von der bei uns hinterlegten E-Mail-Adresse' : '';
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const way =
        address === null
          ? words`wenden Sie sich${how}${from} an uns`
          : words`schreiben Sie${from} an ${linkAddress(address)}`;
      const subject = subjectLine === null ? '' : ` (Betreff: ${quote(subjectLine)})`;
      return words`Um ${isForOneLaw ? 'diese' : 'Ihre'} Rechte auszuüben, ${way}${subject}.`;
    },
    exerciseBy: (reach) => words`Um Ihre Rechte auszuüben, ${reach}.`,
    identityCheck: (isConditional, means) => {
      const by = means.length === 0 ? '' : words` (Mittel: ${list(means)})`;
      return isConditional
        ? words`Bevor wir eine Anfrage erfüllen, müssen wir unter Umständen Ihre Identität prüfen${by}.`
        : words`Bevor wir eine Anfrage erfüllen, prüfen wir Ihre Identität${by}.`;
    },
    responses: (times) => {
      const general = times.find(({ law }) => law === null);
      const perLaw = times
        .filter(({ law }) => law !== null)
        .map((time) => `nach ${time.law ?? ''} ${responseInWords(time)}`);
      const start = general === undefined ? '' : words` ${responseInWords(general)}`;
      if (perLaw.length === 0) return words`Wir beantworten Anfragen${start}.`;
      return words`Wir beantworten Anfragen${start}${general === undefined ? ' ' : '; '}${list(perLaw)}.`;
    },
    withdrawal: (isAtAnyTime, uses) =>
      words`Ihre Einwilligung können Sie${isAtAnyTime ? ' jederzeit' : ''} widerrufen${uses.length === 0 ? '' : words`. Das betrifft Folgendes: ${list(uses)}`}.`,
    missingRights: (law) => (law === null ? 'Rechte der betroffenen Personen' : `Rechte nach ${law}`),
    missingChannel: 'wie Anfragen gestellt werden',
  },
  california: {
    leadIn: 'Einwohner Kaliforniens haben folgende Rechte:',
    sells: 'Wir verkaufen personenbezogene Informationen.',
    doesNotSell: 'Wir verkaufen keine personenbezogenen Informationen.',
    shares: 'Wir geben personenbezogene Informationen für kontextübergreifende verhaltensbezogene Werbung weiter.',
    doesNotShare:
      'Wir geben keine personenbezogenen Informationen für kontextübergreifende verhaltensbezogene Werbung weiter.',
    response: (period, isAfterIdentityCheck) =>
      `Wir beantworten diese Anfragen ${responseInWords({ period, isAfterIdentityCheck })}.`,
    missingSale: 'ob personenbezogene Informationen verkauft oder weitergegeben werden',
  },
  complaint: {
    route: (address, law) =>
      words`${law === null ? 'Sie können' : `Nach ${law} können Sie`} bei folgender Stelle Beschwerde einlegen: ${linkAddress(address)}.`,
    leadAuthority: (name) => `Unsere federführende Aufsichtsbehörde: ${name}.`,
    missing: 'Aufsichtsbehörde für Beschwerden',
  },
  children: {
    audience: (_, isForBusinesses, isNotDirected, age) => {
      const children = `Kinder${age === null ? '' : ` unter ${age} Jahren`}`;
      if (!isForBusinesses) return `Unser Angebot richtet sich nicht an ${children}.`;
      return `Unser Angebot richtet sich an Geschäftskunden${isNotDirected ? `, nicht an ${children}` : ''}.`;
    },
    directed: () => 'Unser Angebot richtet sich auch an Kinder.',
    collected: 'Wir erheben personenbezogene Daten von Kindern.',
    minimumAge: (age) =>
      `Um das Angebot zu nutzen, für das diese Erklärung gilt, müssen Sie mindestens ${age} Jahre alt sein.`,
    notCollected: (age) =>
      `Wir erheben wissentlich keine personenbezogenen Daten von ${age === null ? 'Kindern' : `Personen unter ${age} Jahren`}.`,
    deletion: (items, reach, condition) => {
      const what: Words = items.length === 0 ? 'diese Daten' : words`Folgendes: ${list(items)}`;
      if (reach !== null)
        return words`Wenn Sie annehmen, dass uns ein Kind personenbezogene Daten gegeben hat, ${reach}. In diesem Fall löschen wir ${what}.`;
      if (condition !== null)
        return items.length === 0
          ? words`Personenbezogene Daten eines Kindes löschen wir, ${condition}.`
          : words`Folgendes löschen wir, ${condition}: ${list(items)}.`;
      return words`Erfahren wir, dass uns ein Kind personenbezogene Daten gegeben hat, löschen wir ${what}.`;
    },
  },
  trackers: {
    onlyNecessary: 'Wir verwenden ausschließlich unbedingt erforderliche Cookies.',
    optional: (uses) =>
      uses.length === 0
        ? 'Einige unserer Cookies sind freiwillig.'
        : words`Einige unserer Cookies sind freiwillig, und zwar für folgende Zwecke: ${list(uses)}.`,
    leadIn: (category, kinds) =>
      leadIns[category ?? 'none'](kinds.every((kind) => kind === 'cookie') ? 'Cookies' : 'Cookies und ähnliche Mittel'),
    leadInOnlyNecessary: 'Es sind:',
    ...said.trackers,
    session: 'bis Sie den Browser schließen',
    lifetime: grammar.period,
    used: (items) => words`Wir setzen Folgendes ein: ${list(items)}.`,
    notUsed: (items) => words`Folgendes setzen wir nicht ein: ${list(items)}.`,
    advertisingNetwork: (scope) => scoped('Werbenetzwerke', scope),
    advertisingTechnology: (scope) => scoped('Werbetechnik', scope),
    thirdPartyTrackers: (scope) => scoped('Tracker Dritter', scope),
    advertisingCookies: 'Werbe-Cookies',
    analyticsCookies: 'Statistik-Cookies',
    optionalCookies: 'freiwillige Cookies',
    refusal: (isOptionalOnly, by) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      return isOptionalOnly
        ? words`Wenn Sie keine freiwilligen Cookies wünschen, können Sie diese${how} ablehnen.`
        : words`Wenn Sie keine Cookies wünschen, können Sie diese${how} ablehnen oder löschen.`;
    },
    consequences: (clauses) => words`Mögliche Folgen: ${list(clauses)}.`,
    liability: (accepts, items, cause) =>
      words`Für Folgendes haften wir${accepts ? '' : ' nicht'}${cause === null ? '' : ` (Ursache: ${cause})`}: ${list(items)}.`,
    missingPurpose: (names) => `Zweck von ${names.map(quote).join(', ')}`,
    missingLifetime: (names) => `Speicherdauer von ${names.map(quote).join(', ')}`,
    missingAll: 'ob Cookies oder ähnliche Mittel verwendet werden',
  },
};
