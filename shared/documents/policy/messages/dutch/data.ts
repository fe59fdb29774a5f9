import { createDataWords } from '../data-words.ts';
import type { DataTopics } from '../messages.ts';
import { dutchCodes } from '../../../record/words/dutch/codes.ts';
import { grammar } from '../../text/dutch/grammar.ts';
import { joinPieces, lowerFirst, withoutStop, words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const handlingWords = {
  deliveredTo: 'worden bezorgd bij',
  availableThrough: 'zijn beschikbaar via',
  notLinkedTo: 'worden niet gekoppeld aan',
  usedOnlyTo: 'worden uitsluitend gebruikt voor',
  shownOnlyTo: 'zijn alleen zichtbaar voor',
  storedAs: 'worden opgeslagen als',
  handledBy: 'worden verwerkt door',
  receivedFrom: 'zijn afkomstig van',
} as const;

const said = createDataWords({
  grammar,
  requirements: { required: 'verplicht', optional: 'optioneel' },
  protections: dutchCodes.protections,
  lawfulBases: dutchCodes.lawfulBases,
});

export const dataMessages: DataTopics = {
  data: {
    leadIn: 'Wij verzamelen de volgende gegevens:',
    leadInAbout: (people) => words`Over ${list(people)} verzamelen wij de volgende gegevens:`,
    ...said.data,
    usedTo: (purposes) => words`Wij gebruiken ze hiervoor: ${list(purposes)}.`,
    handling: (element, handling) =>
      words`${element === null ? 'Deze gegevens' : `Gegevens van het type ${quote(element)}`} ${joinPieces(
        handling.map(({ kind, text }) => `${handlingWords[kind]} ${text}`),
        '; zij ',
      )}.`,
    specialCategories: (items) => words`Een deel van deze gegevens is wettelijk bijzonder beschermd: ${list(items)}.`,
    noSpecialCategories:
      'Wij verwerken geen bijzondere categorieën persoonsgegevens, zoals gegevens over gezondheid of godsdienstige overtuigingen.',
    missingCategories: 'welke persoonsgegevens wij verzamelen',
    missingElements: (name) => `waaruit ${quote(name)} bestaat`,
    missingRequirement: 'welke gegevens moeten worden verstrekt en wat er gebeurt als dat niet gebeurt',
  },
  neverCollected: {
    collect: (items, scope) =>
      words`De volgende gegevens verzamelen wij nooit${scope === null ? '' : ` (${scope})`}: ${list(items)}.`,
    store: (items, scope) =>
      words`De volgende gegevens slaan wij nooit op${scope === null ? '' : ` (${scope})`}: ${list(items)}.`,
    listed: (gap) => words`Er zijn gegevens die wij nooit verzamelen: ${gap}.`,
    missingItems: 'welke gegevens wij nooit verzamelen',
    missingStored: 'welke gegevens wij nooit opslaan',
  },
  sources: {
    from: (kind, categories, from, service) => {
      const data = list(categories.map(lowerFirst));
      const note = from === null ? '' : ` (${from})`;
      switch (kind) {
        case 'dataSubject':
          return words`Van uzelf${note} krijgen wij de volgende gegevens: ${data}.`;
        case 'customer':
          return words`Van onze klanten${note} krijgen wij de volgende gegevens: ${data}.`;
        case 'automatic':
          return words`Wanneer u ${service} gebruikt${note}, leggen wij automatisch de volgende gegevens vast: ${data}.`;
        case 'vendor':
          return words`Van onze dienstverleners${note} ontvangen wij de volgende gegevens: ${data}.`;
        case 'thirdParty':
          return words`Van derden${note} ontvangen wij de volgende gegevens: ${data}.`;
        case 'publicSource':
          return words`Uit openbare bronnen${note} halen wij de volgende gegevens: ${data}.`;
      }
    },
    missing: (name) => `waar ${quote(name)} vandaan komt`,
    missingAll: 'waar persoonsgegevens vandaan komen',
  },
  customerData: {
    processor: (categories) =>
      words`Namens onze klanten verrichten wij als verwerker de volgende werkzaamheden: ${list(categories)}.`,
    activity: quote,
    leadIn: 'Onze klanten voeren de volgende gegevens in:',
    owned: (names) => words`Deze gegevens zijn van de klanten die ze invoeren: ${list(names)}.`,
    usedOnlyTo: (names, uses) =>
      words`De volgende gegevens verwerken wij uitsluitend voor ${list(uses)}: ${list(names)}.`,
    responsible: (party, duties) => {
      const parts = duties.map(({ items, condition }) =>
        condition === null ? list(items) : words`${list(items)} (${condition})`,
      );
      return words`Voor het volgende zijn ${party ?? 'onze klanten'} verantwoordelijk: ${joinPieces(parts, '; ')}.`;
    },
  },
  purposes: {
    leadIn: 'Wij gebruiken persoonsgegevens voor de volgende doeleinden:',
    ...said.purposes,
    trainsModels: (isTrained, data, models) => {
      const how = `${isTrained ? '' : 'niet '}om ${models ?? 'modellen voor machinaal leren'} te trainen`;
      return data.length === 0
        ? `Wij gebruiken persoonsgegevens ${how}.`
        : words`Wij gebruiken de volgende gegevens ${how}: ${list(data)}.`;
    },
    missingPurpose: (activity) => `doel van ${quote(activity)}`,
    missingAll: 'waarvoor wij persoonsgegevens gebruiken',
  },
  lawfulBases: {
    leadIn: (law) => `Wij baseren ons op de volgende rechtsgronden van de ${law}:`,
    ...said.lawfulBases,
    interests: (texts) => words`${texts.length > 1 ? 'Onze belangen' : 'Ons belang'}: ${list(texts.map(withoutStop))}.`,
    specialCategory: (condition, activity) =>
      `Voor bijzondere categorieën persoonsgegevens in ${quote(activity)} baseren wij ons op ${grammar.citeCondition(condition)} AVG (${dutchCodes.specialCategoryConditions[condition]}).`,
    criminalData: (condition, activity) =>
      `Gegevens over strafrechtelijke veroordelingen en strafbare feiten in ${quote(activity)} worden op deze grond verwerkt: ${condition}.`,
    withdrawal: (isAtAnyTime, by, uses) =>
      words`U kunt uw toestemming${isAtAnyTime ? ' op elk moment' : ''}${by.length === 0 ? '' : words` ${channels(by)}`} intrekken${uses.length === 0 ? '' : words`. Dat geldt voor het volgende: ${list(uses)}`}.`,
    missingBasis: (purpose) => `rechtsgrond van ${quote(purpose)}`,
    missingInterest: (purpose) => `gerechtvaardigd belang bij ${quote(purpose)}`,
    missingWithdrawal: 'hoe de toestemming kan worden ingetrokken',
    missingAll: 'rechtsgronden',
  },
  automatedDecisions: {
    none: 'Wij nemen geen besluiten over u die uitsluitend geautomatiseerd tot stand komen.',
    ...said.automatedDecisions,
    leadIn: 'Wij nemen de volgende besluiten uitsluitend geautomatiseerd:',
    missing: (activity) => `of in ${quote(activity)} uitsluitend geautomatiseerd wordt besloten`,
    missingLogic: (activity) =>
      `hoe de geautomatiseerde besluiten in ${quote(activity)} tot stand komen en wat zij voor mensen betekenen`,
    missingAll: 'of uitsluitend geautomatiseerd wordt besloten',
  },
};
