// A first draft of the notice about a changed policy, for a person to read, change and send.
import { dayInWords } from '../../domain/day-words.ts';
import type { ChangeConsequences } from './change-duties.ts';
import type { ChangeKind, PolicyChange } from './policy-changes.ts';

export type NoticeFacts = {
  /** Who sends it; null where the register does not say. */
  readonly organisation: string | null;
  readonly policyTitle: string;
  /** Address of the policy on the web. */
  readonly url: string | null;
  /** Contact for questions. */
  readonly contact: string | null;
};

/** What a notice says of each kind of change; kinds that are not told in a notice are left out. */
const lines: Partial<Readonly<Record<ChangeKind, (subject: string) => string>>> = {
  newRecipient: (subject) => `A new recipient gets personal data: ${subject}.`,
  newSubProcessor: (subject) => `A new sub-processor will work for us: ${subject}.`,
  newPurpose: (subject) => `Data are used for a further purpose: to ${subject}.`,
  changedBasis: (subject) => `The lawful basis changes. To ${subject}.`,
  longerRetention: (subject) => `Data are kept longer: ${subject}.`,
  changedRetention: (subject) => `The time that data are kept changes: ${subject}.`,
  newDestination: (subject) => `Data go to a further country: ${subject}.`,
  changedSafeguard: () => 'A transfer to another country rests on another safeguard.',
  newData: (subject) => `Further data are collected: ${subject}.`,
  newSpecialCategory: (subject) => `Further data of a special category are collected: ${subject}.`,
  newTracker: (subject) => `A new cookie or similar technology is used: ${subject}.`,
  changedPromise: () => 'A promise in the policy changes.',
  reversedStatement: () => 'A statement in the policy changes.',
  changedController: (subject) => `The controller is now ${subject}.`,
  newAutomatedDecision: (subject) => `Decisions are made by automated means: ${subject}.`,
  removedRecipient: (subject) => `This recipient no longer gets data: ${subject}.`,
  shorterRetention: (subject) => `Data are kept for a shorter time: ${subject}.`,
};

/**
 * The notice as Markdown. It says nothing that the changes do not say; what a notice needs and the register does not have
 * is a marked gap.
 */
export function draftNotice(
  changes: readonly PolicyChange[],
  { duties, earliestDay }: ChangeConsequences,
  { organisation, policyTitle, url, contact }: NoticeFacts,
): string {
  const told = changes.flatMap(({ kind, subject }) => lines[kind]?.(subject) ?? []);
  const isSubProcessor = changes.some(({ kind }) => kind === 'newSubProcessor');
  const hasPeriod = duties.some(({ notBefore }) => notBefore !== null);
  const paragraphs = [
    `# Changes to our ${policyTitle}`,
    `From ${dayInWords(earliestDay)} our ${policyTitle} changes.`,
    [...new Set(told)].map((line) => `- ${line}`).join('\n'),
    ...(isSubProcessor
      ? [
          hasPeriod
            ? `You can object to a new sub-processor until ${dayInWords(earliestDay)}.`
            : 'You can object to a new sub-processor. [Not recorded: time to object]',
        ]
      : []),
    `The whole text: ${url ?? '[Not recorded: address of the policy]'}`,
    `Questions: ${contact ?? '[Not recorded: contact for questions]'}`,
    organisation ?? '[Not recorded: controller]',
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}
