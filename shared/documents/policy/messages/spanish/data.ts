import { createDataWords } from '../data-words.ts';
import type { DataTopics } from '../messages.ts';
import { spanishCodes } from '../../../record/words/spanish/codes.ts';
import { grammar } from '../../text/spanish/grammar.ts';
import { capitalise, joinPieces, lowerFirst, withoutStop, words } from '../../text/inline.ts';

const { list, channels, quote, after } = grammar;

const handlingWords = {
  deliveredTo: 'se entregan a',
  availableThrough: 'están disponibles a través de',
  notLinkedTo: 'no se vinculan con',
  usedOnlyTo: 'se utilizan únicamente para',
  shownOnlyTo: 'solo son visibles para',
  storedAs: 'se guardan como',
  handledBy: 'son tratados por',
  receivedFrom: 'proceden de',
} as const;

const said = createDataWords({
  grammar,
  requirements: { required: 'dato obligatorio', optional: 'dato opcional' },
  categoryRequirements: { required: 'datos obligatorios', optional: 'datos opcionales' },
  protections: {
    hashed: 'en forma de hash',
    encrypted: 'en forma cifrada',
    truncated: 'en forma truncada',
    anonymised: 'en forma anonimizada',
    pseudonymised: 'en forma seudonimizada',
    tokenised: 'en forma de token',
  },
  lawfulBases: spanishCodes.lawfulBases,
});

export const dataMessages: DataTopics = {
  data: {
    leadIn: 'Recogemos los siguientes datos:',
    leadInAbout: (people) => words`Recogemos los siguientes datos ${after('de', list(people))}:`,
    ...said.data,
    usedTo: (purposes) => words`Los utilizamos para ${list(purposes)}.`,
    handling: (element, handling) =>
      words`${element === null ? 'Estos datos' : `Los datos de tipo ${quote(element)}`} ${joinPieces(
        handling.map(({ kind, text }) => after(handlingWords[kind], text)),
        '; ',
      )}.`,
    specialCategories: (items) => words`La ley protege de forma especial algunos de estos datos: ${list(items)}.`,
    noSpecialCategories:
      'No tratamos categorías especiales de datos personales, como datos de salud o convicciones religiosas.',
    missingCategories: 'qué datos personales recogemos',
    missingElements: (name) => `en qué consiste ${quote(name)}`,
    missingRequirement: 'qué datos hay que facilitar y qué ocurre si no se facilitan',
  },
  neverCollected: {
    collect: (items, scope) =>
      words`Nunca recogemos los siguientes datos${scope === null ? '' : ` (${scope})`}: ${list(items)}.`,
    store: (items, scope) =>
      words`Nunca guardamos los siguientes datos${scope === null ? '' : ` (${scope})`}: ${list(items)}.`,
    listed: (gap) => words`Hay datos que no recogemos nunca: ${gap}.`,
    missingItems: 'qué datos no recogemos nunca',
    missingStored: 'qué datos no guardamos nunca',
  },
  sources: {
    from: (kind, categories, from, service) => {
      const data = list(categories.map(lowerFirst));
      const note = from === null ? '' : ` (${from})`;
      switch (kind) {
        case 'dataSubject':
          return words`Usted nos facilita directamente los siguientes datos${note}: ${data}.`;
        case 'customer':
          return words`Nuestros clientes nos facilitan los siguientes datos${note}: ${data}.`;
        case 'automatic':
          return words`Cuando utiliza ${service}${note}, registramos automáticamente los siguientes datos: ${data}.`;
        case 'vendor':
          return words`De nuestros proveedores${note} recibimos los siguientes datos: ${data}.`;
        case 'thirdParty':
          return words`De terceros${note} recibimos los siguientes datos: ${data}.`;
        case 'publicSource':
          return words`De fuentes públicas${note} obtenemos los siguientes datos: ${data}.`;
      }
    },
    missing: (name) => `de dónde procede ${quote(name)}`,
    missingAll: 'de dónde proceden los datos personales',
  },
  customerData: {
    processor: (categories) =>
      words`Actuamos como encargados del tratamiento, por cuenta de nuestros clientes, en las siguientes operaciones: ${list(categories)}.`,
    activity: quote,
    leadIn: 'Nuestros clientes introducen los siguientes datos:',
    owned: (names) => words`Estos datos pertenecen a los clientes que los introducen: ${list(names)}.`,
    usedOnlyTo: (names, uses) => words`Tratamos los siguientes datos únicamente para ${list(uses)}: ${list(names)}.`,
    responsible: (party, duties) => {
      const parts = duties.map(({ items, condition }) =>
        condition === null ? list(items) : words`${list(items)} (${condition})`,
      );
      return words`${capitalise(party ?? 'nuestros clientes')} son responsables de lo siguiente: ${joinPieces(parts, '; ')}.`;
    },
  },
  purposes: {
    leadIn: 'Utilizamos los datos personales para:',
    ...said.purposes,
    trainsModels: (isTrained, data, models) => {
      const how = `para entrenar ${models ?? 'modelos de aprendizaje automático'}`;
      const we = isTrained ? 'Utilizamos' : 'No utilizamos';
      return data.length === 0
        ? `${we} datos personales ${how}.`
        : words`${we} los siguientes datos ${how}: ${list(data)}.`;
    },
    missingPurpose: (activity) => `fin de ${quote(activity)}`,
    missingAll: 'para qué utilizamos los datos personales',
  },
  lawfulBases: {
    leadIn: (law) => `Nos basamos en las siguientes bases jurídicas del ${law}:`,
    ...said.lawfulBases,
    interests: (texts) =>
      words`${texts.length > 1 ? 'Nuestros intereses' : 'Nuestro interés'}: ${list(texts.map(withoutStop))}.`,
    specialCategory: (condition, activity) =>
      `Para las categorías especiales de datos en ${quote(activity)} nos basamos en el ${grammar.citeCondition(condition)} RGPD (${spanishCodes.specialCategoryConditions[condition]}).`,
    criminalData: (condition, activity) =>
      `Los datos relativos a condenas e infracciones penales en ${quote(activity)} se tratan sobre esta base: ${condition}.`,
    withdrawal: (isAtAnyTime, by, uses) =>
      words`Puede retirar su consentimiento${isAtAnyTime ? ' en cualquier momento' : ''}${by.length === 0 ? '' : words` ${channels(by)}`}${uses.length === 0 ? '' : words`. Esto se refiere a lo siguiente: ${list(uses)}`}.`,
    missingBasis: (purpose) => `base jurídica de ${quote(purpose)}`,
    missingInterest: (purpose) => `interés legítimo de ${quote(purpose)}`,
    missingWithdrawal: 'cómo se puede retirar el consentimiento',
    missingAll: 'bases jurídicas',
  },
  automatedDecisions: {
    none: 'No tomamos sobre usted decisiones basadas únicamente en medios automatizados.',
    ...said.automatedDecisions,
    leadIn: 'Tomamos las siguientes decisiones únicamente por medios automatizados:',
    missing: (activity) => `si en ${quote(activity)} se toman decisiones únicamente automatizadas`,
    missingLogic: (activity) =>
      `cómo se toman las decisiones automatizadas en ${quote(activity)} y qué suponen para las personas`,
    missingAll: 'si se toman decisiones únicamente automatizadas',
  },
};
