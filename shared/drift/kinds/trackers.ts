// Cookies and the like: what the text names against the trackers of the register.
import type { DraftOf, Tracker } from '../../domain/record-types.ts';
import type { ReadTracker } from '../../reading/policy-reading.ts';
import type { Draft } from '../draft.ts';
import type { FoundDifference } from '../difference.ts';
import type { DriftContext } from '../drift-context.ts';
import type { Step } from '../steps.ts';
import { isSaid } from '../told.ts';

type Category = NonNullable<Tracker['category']>;

function categoryOf({ category }: ReadTracker): Category | null {
  switch (category) {
    case 'necessary':
      return 'strictlyNecessary';
    case 'functional':
      return 'functional';
    case 'analytics':
      return 'analytics';
    case 'marketing':
      return 'advertising';
    default:
      return null;
  }
}

const categoryWords: Readonly<Record<Category, string>> = {
  strictlyNecessary: 'strictly necessary cookies',
  functional: 'functional cookies',
  analytics: 'analytics cookies',
  advertising: 'advertising cookies',
  other: 'cookies',
};

const subjectOf = (read: ReadTracker): string => read.name ?? categoryWords[categoryOf(read) ?? 'other'];
const keyOf = (read: ReadTracker): string => `tracker:${subjectOf(read).toLowerCase()}`;

export function draftTrackers(context: DriftContext): Draft[] {
  const { trackers } = context.index.register.records;
  const keys = new Set<string>();
  return context.reading.trackers.flatMap((read): Draft[] => {
    const category = categoryOf(read);
    const subject = subjectOf(read);
    const key = keyOf(read);
    if (keys.has(key)) return [];
    keys.add(key);
    const chosen = context.chosenFor('tracker', key);
    const found =
      chosen ??
      trackers.find((tracker) => tracker.status === 'active' && isSame(read, tracker)) ??
      trackers.find((tracker) => isSame(read, tracker));
    const isEnded = found !== undefined && found.status !== 'active';
    const purpose = read.purpose?.replace(/^(?:used )?(?:to|for|um|pour|para)\s+/i, '').replace(/[\s.]+$/, '') ?? null;
    const values: DraftOf<'tracker'> = {
      name: subject,
      ...(read.name === null && { isNamed: false }),
      ...(purpose !== null && purpose !== '' && { purpose }),
      ...(category !== null && { category }),
    };
    return [
      {
        key,
        kind: 'tracker',
        subject,
        state: found === undefined ? 'new' : isEnded ? 'differs' : 'alreadyThere',
        confidence: read.confidence,
        places: [context.at(read.span)],
        says: [subject, read.purpose].filter(Boolean).join(', '),
        has: found === undefined ? null : `${found.name}${isEnded ? ', ended' : ''}`,
        record: found === undefined ? null : { type: 'tracker', id: found.id },
        steps: [
          ...(chosen !== undefined && read.name !== null && !isSame(read, chosen)
            ? [
                {
                  do: 'append' as const,
                  type: 'tracker' as const,
                  record: chosen.id,
                  field: 'otherNames',
                  items: [read.name],
                },
              ]
            : []),
          ...stepsOf(found, isEnded, values),
        ],
      },
    ];
  });
}

function stepsOf(found: Tracker | undefined, isEnded: boolean, values: DraftOf<'tracker'>): Step[] {
  if (found === undefined) return [{ do: 'create', as: 'new:tracker', isShared: false, type: 'tracker', values }];
  return isEnded ? [{ do: 'set', type: 'tracker', record: found.id, patch: { status: 'active' } }] : [];
}
/** By name or pattern; a use without a name is any tracker of its category, or one without a category. */
function isSame(read: ReadTracker, tracker: Tracker): boolean {
  const { name } = read;
  if (name !== null) return [tracker.name, ...tracker.otherNames].some((own) => fits(name, own) || fits(own, name));
  const category = categoryOf(read);
  return category === null || tracker.category === null || tracker.category === category;
}

/** Whether a name falls under a pattern such as `_ga_*` or `_ga_<container-id>`. */
function fits(name: string, pattern: string): boolean {
  if (name.toLowerCase() === pattern.toLowerCase()) return true;
  if (!/[*<[{]/.test(pattern)) return false;
  const parts = pattern.split(/\*|<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}/);
  const source = parts.map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return parts.join('').length > 1 && new RegExp(`^${source}$`, 'i').test(name);
}

/** Trackers that the register has and the text does not tell. One without a name is told by any tracker of its category. */
export function missTrackers(context: DriftContext): FoundDifference[] {
  const { reading, scope, text } = context;
  return scope.trackers.flatMap((tracker): FoundDifference[] => {
    const isTold = tracker.isNamed
      ? reading.trackers.some(
          (read) =>
            (read.name !== null && isSame(read, tracker)) || context.chosenFor('tracker', keyOf(read)) === tracker,
        ) || isSaid(text, [tracker.name, ...tracker.otherNames])
      : reading.trackers.length > 0 || /\bcookies?\b/i.test(text);
    if (isTold) return [];
    return [
      {
        kind: 'tracker-not-in-policy',
        subject: tracker.name,
        policy: null,
        register: [tracker.name, tracker.purpose].filter(Boolean).join(', '),
        span: null,
        records: [{ type: 'tracker', id: tracker.id }],
        section: 'trackers',
        steps: [{ do: 'set', type: 'tracker', record: tracker.id, patch: { status: 'ended' } }],
      },
    ];
  });
}
