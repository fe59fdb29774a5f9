import { createDataWords } from '../data-words.ts';
import type { DataTopics } from '../messages.ts';
import { frenchCodes } from '../../../record/words/french/codes.ts';
import { grammar } from '../../text/french/grammar.ts';
import { capitalise, joinPieces, lowerFirst, withoutStop, words } from '../../text/inline.ts';

const { list, channels, quote, after } = grammar;

const handlingWords = {
  deliveredTo: 'sont transmises à',
  availableThrough: 'sont accessibles par',
  notLinkedTo: 'ne sont pas reliées à',
  usedOnlyTo: 'servent uniquement à',
  shownOnlyTo: 'ne sont visibles que par',
  storedAs: 'sont conservées sous la forme suivante :',
  handledBy: 'sont traitées par',
  receivedFrom: 'proviennent de',
} as const;

const said = createDataWords({
  grammar,
  colon: ' : ',
  semicolon: ' ; ',
  requirements: { required: 'à titre obligatoire', optional: 'à titre facultatif' },
  protections: {
    hashed: 'sous forme hachée',
    encrypted: 'sous forme chiffrée',
    truncated: 'sous forme tronquée',
    anonymised: 'sous forme anonymisée',
    pseudonymised: 'sous forme pseudonymisée',
    tokenised: 'sous forme de jeton',
  },
  lawfulBases: frenchCodes.lawfulBases,
  lawCited: (law) => `du ${law}`,
});

export const dataMessages: DataTopics = {
  data: {
    leadIn: 'Nous collectons les données suivantes :',
    leadInAbout: (people) => words`Nous collectons les données suivantes (personnes concernées : ${list(people)}) :`,
    ...said.data,
    usedTo: (purposes) => words`Nous les utilisons pour ${list(purposes)}.`,
    handling: (element, handling) =>
      words`${element === null ? 'Ces données' : `Les données de type ${quote(element)}`} ${joinPieces(
        handling.map(({ kind, text }) => after(handlingWords[kind], text)),
        ' ; elles ',
      )}.`,
    specialCategories: (items) => words`La loi protège particulièrement certaines de ces données : ${list(items)}.`,
    noSpecialCategories:
      'Nous ne traitons pas de catégories particulières de données, telles que les données de santé ou les convictions religieuses.',
    missingCategories: 'quelles données à caractère personnel nous collectons',
    missingElements: (name) => `ce que comprend ${quote(name)}`,
    missingRequirement: 'quelles données doivent être fournies, et ce qui se passe à défaut',
  },
  neverCollected: {
    collect: (items, scope) =>
      words`Nous ne collectons jamais les données suivantes${scope === null ? '' : ` (${scope})`} : ${list(items)}.`,
    store: (items, scope) =>
      words`Nous ne conservons jamais les données suivantes${scope === null ? '' : ` (${scope})`} : ${list(items)}.`,
    listed: (gap) => words`Il y a des données que nous ne collectons jamais : ${gap}.`,
    missingItems: 'quelles données nous ne collectons jamais',
    missingStored: 'quelles données nous ne conservons jamais',
  },
  sources: {
    from: (kind, categories, from, service) => {
      const data = list(categories.map(lowerFirst));
      const note = from === null ? '' : ` (${from})`;
      switch (kind) {
        case 'dataSubject':
          return words`Vous nous fournissez vous-même les données suivantes${note} : ${data}.`;
        case 'customer':
          return words`Nos clients nous fournissent les données suivantes${note} : ${data}.`;
        case 'automatic':
          return words`Lorsque vous utilisez ${service}${note}, nous enregistrons automatiquement les données suivantes : ${data}.`;
        case 'vendor':
          return words`Nous recevons de nos prestataires${note} les données suivantes : ${data}.`;
        case 'thirdParty':
          return words`Nous recevons de tiers${note} les données suivantes : ${data}.`;
        case 'publicSource':
          return words`Nous recueillons auprès de sources publiques${note} les données suivantes : ${data}.`;
      }
    },
    missing: (name) => `d’où vient ${quote(name)}`,
    missingAll: 'd’où viennent les données à caractère personnel',
  },
  customerData: {
    processor: (categories) =>
      words`Nous agissons en qualité de sous-traitant, pour le compte de nos clients, pour les opérations suivantes : ${list(categories)}.`,
    activity: quote,
    leadIn: 'Nos clients saisissent les données suivantes :',
    owned: (names) => words`Ces données appartiennent aux clients qui les saisissent : ${list(names)}.`,
    usedOnlyTo: (names, uses) =>
      words`Nous traitons les données suivantes uniquement pour ${list(uses)} : ${list(names)}.`,
    responsible: (party, duties) => {
      const parts = duties.map(({ items, condition }) =>
        condition === null ? list(items) : words`${list(items)} (${condition})`,
      );
      return words`${capitalise(party ?? 'nos clients')} sont responsables de ce qui suit : ${joinPieces(parts, ' ; ')}.`;
    },
  },
  purposes: {
    leadIn: 'Nous utilisons les données à caractère personnel pour :',
    ...said.purposes,
    trainsModels: (isTrained, data, models) => {
      const how = words`pour l’entraînement ${after('de', models ?? 'modèles d’apprentissage automatique')}`;
      const we = isTrained ? 'Nous utilisons' : 'Nous n’utilisons pas';
      return data.length === 0
        ? words`${we} ${isTrained ? 'des' : 'de'} données à caractère personnel ${how}.`
        : words`${we} les données suivantes ${how} : ${list(data)}.`;
    },
    missingPurpose: (activity) => `finalité de ${quote(activity)}`,
    missingAll: 'pourquoi nous utilisons les données à caractère personnel',
  },
  lawfulBases: {
    leadIn: (law) => `Nous nous fondons sur les bases juridiques suivantes du ${law} :`,
    ...said.lawfulBases,
    interests: (texts) =>
      words`${texts.length > 1 ? 'Nos intérêts' : 'Notre intérêt'} : ${list(texts.map(withoutStop))}.`,
    specialCategory: (condition, activity) =>
      `Pour les catégories particulières de données traitées dans ${quote(activity)}, nous nous fondons sur l’${grammar.citeCondition(condition)} du RGPD (${frenchCodes.specialCategoryConditions[condition]}).`,
    criminalData: (condition, activity) =>
      `Les données relatives aux condamnations pénales et aux infractions dans ${quote(activity)} sont traitées sur ce fondement : ${condition}.`,
    withdrawal: (isAtAnyTime, by, uses) =>
      words`Vous pouvez retirer votre consentement${isAtAnyTime ? ' à tout moment' : ''}${by.length === 0 ? '' : words` ${channels(by)}`}${uses.length === 0 ? '' : words`. Cela concerne ce qui suit : ${list(uses)}`}.`,
    missingBasis: (purpose) => `base juridique de ${quote(purpose)}`,
    missingInterest: (purpose) => `intérêt légitime poursuivi par ${quote(purpose)}`,
    missingWithdrawal: 'comment retirer le consentement',
    missingAll: 'bases juridiques',
  },
  automatedDecisions: {
    none: 'Nous ne prenons à votre égard aucune décision fondée exclusivement sur un traitement automatisé.',
    ...said.automatedDecisions,
    leadIn: 'Nous prenons les décisions suivantes exclusivement par des moyens automatisés :',
    missing: (activity) => `si ${quote(activity)} comporte des décisions exclusivement automatisées`,
    missingLogic: (activity) =>
      `comment sont prises les décisions automatisées dans ${quote(activity)} et ce qu’elles signifient pour les personnes`,
    missingAll: 'si des décisions sont prises de manière exclusivement automatisée',
  },
};
