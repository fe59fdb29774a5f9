// Lawful bases that the text names against those of the purposes in the register.
import { lawfulBases } from '../../domain/codes.ts';
import type { ProcessingActivity } from '../../domain/record-types.ts';
import type { Purpose } from '../../domain/records/processing-activity.ts';
import type { ReadLawfulBasis } from '../../reading/policy-reading.ts';
import type { Draft } from '../draft.ts';
import type { FoundDifference } from '../difference.ts';
import type { DriftContext } from '../drift-context.ts';
import { requirePolicyActivity } from '../policy-activity.ts';
import { wordsIn } from '../policy-words.ts';
import type { Step } from '../steps.ts';
import { isNamed } from '../told.ts';
import { findBasisPurpose } from './basis-purpose.ts';

type BasisCode = NonNullable<Purpose['lawfulBasis']>;

const codes: Readonly<Record<string, BasisCode>> = {
  '6(1)(a)': 'eu-6-1-a',
  '6(1)(b)': 'eu-6-1-b',
  '6(1)(c)': 'eu-6-1-c',
  '6(1)(d)': 'eu-6-1-d',
  '6(1)(e)': 'eu-6-1-e',
  '6(1)(f)': 'eu-6-1-f',
};

const articleOf = (code: BasisCode): string | null =>
  Object.entries(codes).find(([, own]) => own === code)?.[0] ?? null;

/** Articles of the purposes for which the organisation decides itself, each with the activities that rest on it. */
function ownBases({ scope }: DriftContext): ReadonlyMap<string, readonly ProcessingActivity[]> {
  const found = new Map<string, ProcessingActivity[]>();
  for (const activity of scope.activities.filter(({ role }) => role !== 'processor')) {
    const articles = new Set(
      activity.purposes.flatMap(({ lawfulBasis }) => (lawfulBasis === null ? [] : (articleOf(lawfulBasis) ?? []))),
    );
    for (const article of articles) found.set(article, [...(found.get(article) ?? []), activity]);
  }
  return found;
}

export function draftLawfulBases(context: DriftContext): Draft[] {
  const own = ownBases(context);
  return context.reading.lawfulBases.map((read): Draft => {
    const activity = own.get(read.article)?.[0];
    return {
      key: `lawfulBasis:${read.article}`,
      kind: 'lawfulBasis',
      subject: sayBasis(read.article),
      state: activity === undefined ? 'new' : 'alreadyThere',
      confidence: read.confidence,
      places: [context.at(read.span)],
      says: sayBasis(read.article),
      has: activity === undefined ? null : activity.name,
      record: activity === undefined ? null : { type: 'processingActivity', id: activity.id },
      steps: activity === undefined ? stepsOf(read, context) : [],
    };
  });
}

/** A purpose with the basis, in the activity that stands for the policy; the first basis makes that activity. */
function stepsOf(read: ReadLawfulBasis, context: DriftContext): Step[] {
  const lawfulBasis = codes[read.article];
  if (lawfulBasis === undefined) return [];
  const purpose: Purpose = {
    id: `new:purpose-${read.article}`,
    text:
      findBasisPurpose(context.text, read.span, context.reading.language) ??
      wordsIn(context.reading.language).noPurpose,
    details: [],
    lawfulBasis,
    basisSource: null,
    basisScope: null,
    legitimateInterest: null,
    specialCategoryCondition: null,
    criminalDataCondition: null,
  };
  const { record, steps } = requirePolicyActivity(context);
  return [...steps, { do: 'append', type: 'processingActivity', record, field: 'purposes', items: [purpose] }];
}

function sayBasis(article: string): string {
  const code = codes[article];
  return code === undefined ? `Art. ${article}` : `${lawfulBases[code].label}, Art. ${article}`;
}

/** A single ground in words ("to comply with legal obligations") is what data are used for; a text that states bases names several. */
const isInPassing = (read: readonly ReadLawfulBasis[]): boolean =>
  read.length === 1 && read.every(({ confidence }) => confidence !== 'high');

/** Bases that one side names and the other does not; one in place of another is one difference. */
export function compareLawfulBases(context: DriftContext): FoundDifference[] {
  const own = ownBases(context);
  if (own.size === 0 && isInPassing(context.reading.lawfulBases)) return [];
  const said = new Map(context.reading.lawfulBases.map((read) => [read.article, read] as const));
  const extra = [...said.values()].filter(({ article }) => !own.has(article));
  const missing = [...own].filter(([article]) => !said.has(article) && !isNamed(context.text, [article]));
  return Array.from({ length: Math.max(extra.length, missing.length) }, (_, place): FoundDifference => {
    const read = extra[place];
    const [article, activities = []] = missing[place] ?? [];
    const kept = activities.map((activity) => ({
      activity,
      purposes: activity.purposes.filter(
        ({ lawfulBasis }) => lawfulBasis === null || articleOf(lawfulBasis) !== article,
      ),
    }));
    const replaced = read === undefined ? undefined : codes[read.article];
    return {
      kind: 'lawful-basis-changed',
      subject: [read === undefined ? null : sayBasis(read.article), article === undefined ? null : sayBasis(article)]
        .filter((part) => part !== null)
        .join(' / '),
      policy: read === undefined ? null : sayBasis(read.article),
      register: article === undefined ? null : sayBasis(article),
      span: read?.span ?? null,
      records: activities.map(({ id }) => ({ type: 'processingActivity', id })),
      section: 'lawful-bases',
      steps:
        article === undefined
          ? read === undefined
            ? []
            : stepsOf(read, context)
          : kept.map(({ activity, purposes }) => ({
              do: 'set',
              type: 'processingActivity',
              record: activity.id,
              patch: {
                purposes:
                  replaced === undefined
                    ? purposes
                    : activity.purposes.map((purpose) =>
                        purpose.lawfulBasis !== null && articleOf(purpose.lawfulBasis) === article
                          ? { ...purpose, lawfulBasis: replaced }
                          : purpose,
                      ),
              },
            })),
    };
  });
}
