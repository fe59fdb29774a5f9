import type { RightCode } from '../../../../domain/codes.ts';
import type { RightsTopics } from '../messages.ts';
import { createRightsWords } from '../rights-words.ts';
import { grammar } from '../../text/spanish/grammar.ts';
import { capitalise, linkAddress, plainText, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote, after } = grammar;

const rightPhrases: Readonly<Record<RightCode, string>> = {
  access: 'acceder a los datos personales que tenemos sobre usted',
  copy: 'obtener una copia de los datos personales que tenemos sobre usted',
  rectification: 'que se rectifiquen los datos personales inexactos',
  erasure: 'que se supriman sus datos personales',
  restriction: 'que se limite el tratamiento de sus datos personales',
  portability: 'recibir sus datos personales en un formato que pueda llevar a otro servicio',
  objection: 'oponerse al tratamiento de sus datos personales',
  noAutomatedDecision: 'no ser objeto de una decisión basada únicamente en medios automatizados',
  withdrawConsent: 'retirar el consentimiento que haya dado',
  complaint: 'presentar una reclamación ante una autoridad de control',
  know: 'saber qué información personal recogemos',
  delete: 'que se elimine su información personal',
  correct: 'que se corrija la información personal inexacta',
  optOut: 'excluirse de la venta o cesión de su información personal',
  limitSensitive: 'limitar el uso de su información personal sensible',
  nonDiscrimination: 'no sufrir discriminación por ejercer estos derechos',
};

const said = createRightsWords({
  grammar,
  rights: rightPhrases,
  including: '; en particular: ',
  except: '; salvo, por ejemplo: ',
  trackers: {
    kinds: {
      cookie: 'cookie',
      pixel: 'píxel',
      localStorage: 'entrada en el almacenamiento local del navegador',
      script: 'script',
      sdk: 'componente de software',
      other: 'rastreador',
    },
    provider: 'proveedor: ',
    consent: 'solo con su consentimiento',
    purpose: 'Finalidad: ',
    lifetime: 'Duración: ',
  },
});

type ResponseTime = { readonly period: string; readonly isAfterIdentityCheck: boolean };

function responseInWords({ period, isAfterIdentityCheck }: ResponseTime): string {
  return `en un plazo de ${grammar.period(period)}${isAfterIdentityCheck ? ' tras verificar su identidad' : ''}`;
}

const leadIns = {
  none: (noun: string) => `Utilizamos estas ${noun}:`,
  strictlyNecessary: (noun: string) => `Estas ${noun} son estrictamente necesarias:`,
  functional: (noun: string) => `Para funciones adicionales utilizamos estas ${noun}:`,
  analytics: (noun: string) => `Para estadísticas utilizamos estas ${noun}:`,
  advertising: (noun: string) => `Para publicidad utilizamos estas ${noun}:`,
  other: (noun: string) => `Para otros fines utilizamos estas ${noun}:`,
} as const;

const scoped = (noun: string, scope: string | null): string => (scope === null ? noun : `${noun} (${scope})`);
const isSeveral = (service: string): boolean => service.startsWith('nuestros ');

export const rightsMessages: RightsTopics = {
  rights: {
    sentence: (phrases, isConditional) =>
      words`${isConditional ? 'Puede tener' : 'Tiene'} derecho ${list(phrases.map((phrase) => after('a', phrase)))}.`,
    leadIn: (isConditional) => `${isConditional ? 'Puede tener' : 'Tiene'} derecho a:`,
    underLaws: (laws, isConditional) =>
      words`${isConditional ? 'Puede tener' : 'Tiene'} derechos en virtud ${list(laws.map((law) => after('de', law)))}.`,
    underLaw: (law, name) => {
      if (law === 'other') return `la normativa aplicable (${name})`;
      return `${law === 'eu-gdpr' || law === 'uk-gdpr' ? 'el' : 'la'} ${name}`;
    },
    lawLeadIn: (law) => words`En virtud ${after('de', law)}, tiene derecho a:`,
    lawApplies: (laws, people) =>
      words`${capitalise(list(laws))} se ${laws.length === 1 ? 'aplica' : 'aplican'} a nuestro tratamiento de datos personales${people === null ? '' : words` ${after('de', people)}`}.`,
    ...said.rights,
    atAnyTime: (items, isConditional) =>
      words`En cualquier momento ${isConditional ? 'podrá' : 'puede'} ejercer los siguientes derechos: ${list(items.map((right) => rightPhrases[right]))}.`,
    exceptions: (items) => words`Hay excepciones: ${list(items)}.`,
    exercise: ({ isForOneLaw, address, channels: by, subjectLine, isFromAddressOnFile }) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const way = address === null ? words`contacte con nosotros${how}` : words`escriba a ${linkAddress(address)}`;
      const from = isFromAddressOnFile ? ' desde la dirección de correo que conocemos' : '';
      const subject = subjectLine === null ? '' : ` (asunto: ${quote(subjectLine)})`;
      return words`Para ejercer ${isForOneLaw ? 'estos' : 'sus'} derechos, ${way}${from}${subject}.`;
    },
    exerciseBy: (reach) => words`Para ejercer sus derechos, ${reach}.`,
    identityCheck: (isConditional, means) => {
      const by = means.length === 0 ? '' : words` (mediante ${list(means)})`;
      return isConditional
        ? words`Antes de atender una solicitud, es posible que debamos verificar su identidad${by}.`
        : words`Antes de atender una solicitud, verificamos su identidad${by}.`;
    },
    responses: (times) => {
      const general = times.find(({ law }) => law === null);
      const perLaw = times
        .filter(({ law }) => law !== null)
        .map(
          (time) =>
            words`en virtud ${after('de', time.law ?? '')}${general === undefined ? '' : ','} ${responseInWords(time)}`,
        );
      const start = general === undefined ? '' : words` ${responseInWords(general)}`;
      if (perLaw.length === 0) return words`Respondemos a las solicitudes${start}.`;
      return words`Respondemos a las solicitudes${start}${general === undefined ? ' ' : '; '}${list(perLaw)}.`;
    },
    withdrawal: (isAtAnyTime, uses) =>
      words`Puede retirar su consentimiento${isAtAnyTime ? ' en cualquier momento' : ''}${uses.length === 0 ? '' : words`. Esto se refiere a lo siguiente: ${list(uses)}`}.`,
    missingRights: (law) =>
      law === null ? 'derechos de los interesados' : `derechos en virtud ${plainText(after('de', law))}`,
    missingChannel: 'cómo presentar una solicitud',
  },
  california: {
    leadIn: 'Los residentes de California tienen derecho a:',
    sells: 'Vendemos información personal.',
    doesNotSell: 'No vendemos información personal.',
    shares: 'Cedemos información personal para publicidad conductual entre contextos.',
    doesNotShare: 'No cedemos información personal para publicidad conductual entre contextos.',
    response: (period, isAfterIdentityCheck) =>
      `Respondemos a estas solicitudes ${responseInWords({ period, isAfterIdentityCheck })}.`,
    missingSale: 'si se vende o cede información personal',
  },
  complaint: {
    route: (address, law) =>
      words`${law === null ? 'Puede' : words`En virtud ${after('de', law)}, puede`} presentar una reclamación ante ${/^(?:el|la|los|las) /u.test(address) ? '' : 'la siguiente autoridad: '}${linkAddress(address)}.`,
    leadAuthority: (name) => `Nuestra autoridad de control principal: ${name}.`,
    missing: 'autoridad de control para reclamaciones',
  },
  children: {
    audience: (service, isForBusinesses, isNotDirected, age) => {
      const children = `a menores${age === null ? '' : ` de ${age} años`}`;
      const verb = isSeveral(service) ? 'dirigen' : 'dirige';
      if (!isForBusinesses) return words`${capitalise(service)} no se ${verb} ${children}.`;
      return words`${capitalise(service)} se ${verb} a empresas${isNotDirected ? `, no ${children}` : ''}.`;
    },
    directed: (service) =>
      words`${capitalise(service)} también se ${isSeveral(service) ? 'dirigen' : 'dirige'} a menores.`,
    collected: 'Recogemos datos personales de menores.',
    minimumAge: (age) => `Debe tener al menos ${age} años para utilizar lo que abarca esta política.`,
    notCollected: (age) =>
      `No recogemos a sabiendas datos personales de ${age === null ? 'menores' : `menores de ${age} años`}.`,
    deletion: (items, reach, condition) => {
      const what: Words = items.length === 0 ? 'esos datos' : words`lo siguiente: ${list(items)}`;
      if (reach !== null)
        return words`Si cree que un menor nos ha facilitado datos personales, ${reach}. En ese caso, eliminaremos ${what}.`;
      if (condition !== null)
        return items.length === 0
          ? words`Eliminamos los datos personales de menores, ${condition}.`
          : words`Eliminamos lo siguiente, ${condition}: ${list(items)}.`;
      return words`Si sabemos que un menor nos ha facilitado datos personales, eliminamos ${what}.`;
    },
  },
  trackers: {
    onlyNecessary: 'Utilizamos únicamente cookies estrictamente necesarias.',
    optional: (uses) =>
      uses.length === 0
        ? 'Algunas de nuestras cookies son opcionales.'
        : words`Algunas de nuestras cookies son opcionales, en concreto las destinadas ${after('a', list(uses))}.`,
    leadIn: (category, kinds) =>
      leadIns[category ?? 'none'](
        kinds.every((kind) => kind === 'cookie') ? 'cookies' : 'cookies y técnicas similares',
      ),
    leadInOnlyNecessary: 'Son las siguientes:',
    ...said.trackers,
    session: 'hasta que cierre el navegador',
    lifetime: grammar.period,
    used: (items) => words`Utilizamos ${list(items)}.`,
    notUsed: (items) => words`No utilizamos ${list(items, 'nor')}.`,
    advertisingNetwork: (scope) => scoped('redes publicitarias', scope),
    advertisingTechnology: (scope) => scoped('tecnología publicitaria', scope),
    thirdPartyTrackers: (scope) => scoped('rastreadores de terceros', scope),
    advertisingCookies: 'cookies publicitarias',
    analyticsCookies: 'cookies de análisis',
    optionalCookies: 'cookies opcionales',
    refusal: (isOptionalOnly, by) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      return isOptionalOnly
        ? words`Si no desea cookies opcionales, puede rechazarlas${how}.`
        : words`Si no desea cookies, puede rechazarlas o eliminarlas${how}.`;
    },
    consequences: (clauses) => words`Posibles consecuencias: ${list(clauses)}.`,
    liability: (accepts, items, cause) =>
      words`${accepts ? 'Respondemos' : 'No respondemos'} de lo siguiente${cause === null ? '' : ` (causa: ${cause})`}: ${list(items)}.`,
    missingPurpose: (names) => `finalidad de ${names.map(quote).join(', ')}`,
    missingLifetime: (names) => `duración de ${names.map(quote).join(', ')}`,
    missingAll: 'si se utilizan cookies o técnicas similares',
  },
};
