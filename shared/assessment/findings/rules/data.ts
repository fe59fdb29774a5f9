// People and data: what is nowhere used, what looks like a special category, and children.
import { quoteName } from '../../../domain/gap-phrases.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { quoteNames } from './words.ts';

/** Words of English, German and French element names that tell of Art. 9(1) or Art. 10. */
const specialWords =
  /\b(?:health|medical|diagnos[ei]s|illness|disabilit(?:y|ies)|allerg(?:y|ies)|pregnan(?:t|cy)|religio(?:n|us)|ethnic(?:ity)?|racial|trade union|biometric|fingerprints?|genetic|dna|sexual|political opinions?|criminal|convictions?|gesundheit\p{L}*|krankheit\p{L}*|krankmeldung\p{L}*|behinderung\p{L}*|konfession|gewerkschaft\p{L}*|santé|handicap)\b/iu;

const childWords = /\b(?:child|children|pupils?|minors?|toddlers?|schoolchildren|kinder|schüler\p{L}*|enfants?)\b/iu;

export const dataRules: readonly Rule[] = [
  defineRule(
    {
      id: 'element-looks-special',
      topic: 'data',
      kind: 'gap',
      severity: 'hint',
      article: 'Art. 9(1)',
      about: 'dataCategory',
    },
    (category) =>
      category.elements
        .filter(({ name, specialCategory }) => specialCategory === null && specialWords.test(name))
        .map(({ name }) => ({
          message: `${quoteName(name)} in ${quoteName(category.name)} may be a special category and is not marked as one.`,
          field: 'elements',
          detail: name,
        })),
  ),
  defineRule(
    {
      id: 'children-without-age-rule',
      topic: 'data',
      kind: 'gap',
      severity: 'warning',
      article: 'Art. 8(1)',
      about: 'dataSubjectCategory',
    },
    (people, { index }) => {
      if (people.areChildren !== 'yes') return null;
      const isUsed = index.activitiesOfPeople(people.id).some(({ status }) => status !== 'retired');
      const hasAge = index.register.records.commitments.some(({ kind, age }) => kind === 'minimumAge' && age !== null);
      if (!isUsed || hasAge) return null;
      return {
        message: `Data of children (${quoteName(people.name)}) are processed, and no minimum age is recorded.`,
        fix: { kind: 'add', recordType: 'commitment' },
      };
    },
  ),
  defineRule(
    {
      id: 'people-look-like-children',
      topic: 'data',
      kind: 'gap',
      severity: 'hint',
      article: 'Art. 8(1)',
      about: 'dataSubjectCategory',
    },
    (people) =>
      people.areChildren === 'unknown' && childWords.test(people.name)
        ? { message: `Not recorded: whether ${quoteName(people.name)} are children.`, field: 'areChildren' }
        : null,
  ),
  defineRule(
    {
      id: 'data-category-unused',
      topic: 'data',
      kind: 'conflict',
      severity: 'hint',
      article: null,
      about: 'dataCategory',
    },
    (category, { index }) => {
      const { id } = category;
      const isUsed =
        index.activitiesOfCategory(id).length > 0 ||
        index.engagementsOfCategory(id).length > 0 ||
        index.transfersOfCategory(id).length > 0;
      return isUsed ? null : { message: `No activity uses the data category ${quoteName(category.name)}.` };
    },
  ),
  defineRule(
    {
      id: 'people-category-unused',
      topic: 'data',
      kind: 'conflict',
      severity: 'hint',
      article: null,
      about: 'dataSubjectCategory',
    },
    (people, { index }) =>
      index.activitiesOfPeople(people.id).length > 0 || index.categoriesOfPeople(people.id).length > 0
        ? null
        : { message: `No activity concerns ${quoteName(people.name)}.` },
  ),
  defineRule(
    {
      id: 'people-without-activity',
      topic: 'data',
      kind: 'conflict',
      severity: 'hint',
      article: 'Art. 30(1)(c)',
      about: 'dataSubjectCategory',
    },
    (people, { index }) => {
      const categories = index.categoriesOfPeople(people.id);
      if (categories.length === 0 || index.activitiesOfPeople(people.id).length > 0) return null;
      return {
        message: `Data of ${quoteName(people.name)} are recorded (${quoteNames(categories.map(({ name }) => name))}), and no activity names these people.`,
        others: [],
      };
    },
  ),
  defineRule(
    { id: 'elements-not-answered', topic: 'data', kind: 'gap', severity: 'hint', article: null, about: 'dataCategory' },
    (category) =>
      category.elementsAnswer !== 'none' && category.elements.length === 0
        ? { message: `Not recorded: what data ${quoteName(category.name)} are made of.`, field: 'elements' }
        : null,
  ),
  defineRule(
    {
      id: 'data-source-not-answered',
      topic: 'data',
      kind: 'gap',
      severity: 'hint',
      article: 'Art. 14(2)(f)',
      about: 'processingActivity',
    },
    (activity, { index }) => {
      if (activity.role === 'processor' || activity.dataSourcesAnswer !== 'notAnswered') return null;
      if (activity.dataSources.length > 0) return null;
      const categories = index.getAll('dataCategory', activity.dataCategoryIds);
      // A category can say itself where it comes from.
      if (categories.length > 0 && categories.every(({ sources }) => sources.length > 0)) return null;
      return {
        message: `Not recorded: where the data of ${quoteName(activity.name)} come from.`,
        field: 'dataSources',
      };
    },
  ),
];
