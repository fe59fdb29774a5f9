// What a changed policy obliges to: by law, and by what the organisation has promised itself.
import { addDays, addPeriod } from '../../domain/calendar-days.ts';
import { parsePeriod, periodSchema } from '../../domain/periods.ts';
import { sayPeriod } from '../../domain/period-words.ts';
import type { Commitment } from '../../domain/record-types.ts';
import type { ChangeKind, PolicyChange } from './policy-changes.ts';

export type ChangeDuty = {
  /** The article that asks for it; null where only a promise does. */
  readonly article: string | null;
  /** What has to be done, as a sentence. */
  readonly text: string;
  /** What the duty rests on: the kind of change, or the promise. */
  readonly because: ChangeKind | 'commitment';
  /** The promise, where it is one. */
  readonly commitmentId: string | null;
  /** First day on which the change may take effect under this duty; null where it sets no day. */
  readonly notBefore: string | null;
};

export type ChangeConsequences = {
  readonly duties: readonly ChangeDuty[];
  /** First day on which the changes may take effect, given the promises; the day of the notice where none sets a period. */
  readonly earliestDay: string;
  /** Before which day customers can object to a new sub-processor, by what is promised to them; null where nothing is. */
  readonly objectBefore: string | null;
};

/** Duties of the law by kind of change. Kinds that are told in the policy alone have one in common. */
const legalDuties: Partial<Readonly<Record<ChangeKind, { readonly article: string; readonly text: string }>>> = {
  newSubProcessor: {
    article: 'Art. 28(2)',
    text: 'Tell the controllers before the sub-processor is engaged, so that they can object.',
  },
  newPurpose: {
    article: 'Art. 13(3), 14(4)',
    text: 'Tell people of the new purpose before data are processed for it.',
  },
  changedBasis: { article: 'Art. 13(1)(c)', text: 'Tell people the lawful basis that holds now.' },
  newDestination: {
    article: 'Art. 13(1)(f), 44',
    text: 'Have the mechanism of the transfer in place before data go there, and name it.',
  },
  changedSafeguard: {
    article: 'Art. 13(1)(f)',
    text: 'Name the safeguard that holds now, and where a copy can be had.',
  },
  newSpecialCategory: {
    article: 'Art. 9(2)',
    text: 'Record a condition for the special category before it is processed.',
  },
  newTracker: {
    article: 'Art. 5(3) Directive 2002/58/EC',
    text: 'Ask for consent before the tracker is set, unless it is strictly necessary.',
  },
  newAutomatedDecision: {
    article: 'Art. 13(2)(f), 22',
    text: 'Explain logic, significance and consequences of the decision.',
  },
  changedController: { article: 'Art. 13(1)(a)', text: 'Tell people who the controller is now.' },
};

/**
 * What the changes oblige to, when people are told on `noticeOn` (`YYYY-MM-DD`). Promises count where they are made for such
 * a change: of any change, or of material ones. Recital knows no other periods: the law sets none in days.
 */
export function findConsequences(
  changes: readonly PolicyChange[],
  commitments: readonly Commitment[],
  noticeOn: string,
): ChangeConsequences {
  const kinds = new Set(changes.filter(({ degree }) => degree === 'material').map(({ kind }) => kind));
  const duties: ChangeDuty[] = [...kinds].flatMap((because): ChangeDuty[] => {
    const duty = legalDuties[because];
    return duty ? [{ ...duty, because, commitmentId: null, notBefore: null }] : [];
  });
  if (kinds.size > duties.length)
    duties.push({
      article: 'Art. 12(1), 13, 14',
      text: 'Publish the changed policy, and tell the people concerned.',
      because: 'wording',
      commitmentId: null,
      notBefore: null,
    });
  const objectionDays: string[] = [];
  for (const commitment of commitments) {
    const isPromise = commitment.kind === 'changeNotice' || commitment.kind === 'policyUpdate';
    if (!isPromise || changes.length === 0 || (commitment.changeDegree !== null && kinds.size === 0)) continue;
    const notBefore = commitment.period === null ? null : dayAfterNotice(noticeOn, commitment.period);
    duties.push({
      article: null,
      text: describePromise(commitment),
      because: 'commitment',
      commitmentId: commitment.id,
      notBefore,
    });
    if (notBefore !== null && isMadeToCustomers(commitment)) objectionDays.push(notBefore);
  }
  const days = duties.flatMap(({ notBefore }) => notBefore ?? []);
  return {
    duties,
    earliestDay: [noticeOn, ...days].toSorted().at(-1) ?? noticeOn,
    objectBefore: kinds.has('newSubProcessor') ? (objectionDays.toSorted().at(-1) ?? null) : null,
  };
}

/** Customers are told what everybody is told. */
function isMadeToCustomers({ recipients }: Commitment): boolean {
  return recipients.length === 0 || recipients.some((each) => each === 'customers' || each === 'controllers');
}

/** A time limit from a day; hours count as the days that they begin. */
function dayAfterNotice(day: string, period: string): string {
  if (periodSchema.safeParse(period).success) return addPeriod(day, period);
  const { hours, ...rest } = parsePeriod(period);
  const wholeDays = rest.days + rest.weeks * 7 + Math.ceil(hours / 24);
  return addDays(addPeriod(day, `P${rest.years}Y${rest.months}M0D`), wholeDays);
}

const recipientWords = {
  dataSubjects: 'people',
  customers: 'customers',
  authorities: 'the authority',
  controllers: 'controllers',
} as const;

const channelWords = {
  email: 'by email',
  inProduct: 'in the product',
  publicNotice: 'by public notice',
  policyPage: 'on the page of the policy',
  form: 'by form',
  browserSettings: 'in the browser',
  accountSettings: 'in the account',
  post: 'by post',
  phone: 'by phone',
} as const;

/** `You promise to tell customers of substantial changes by email, 30 days before.` */
function describePromise({ recipients, channels, changeDegree, period, kind }: Commitment): string {
  const degree = changeDegree === null ? 'changes' : `${changeDegree} changes`;
  const how = channels.map((channel) => ` ${channelWords[channel]}`).join(' or');
  const when = period === null ? '' : `, ${sayPeriod(period)} before`;
  if (kind === 'policyUpdate' && recipients.length === 0) return `You promise to show ${degree}${how}${when}.`;
  const named = recipients.map((recipient) => recipientWords[recipient]).join(' and ');
  return `You promise to tell ${named || 'people'} of ${degree}${how}${when}.`;
}
