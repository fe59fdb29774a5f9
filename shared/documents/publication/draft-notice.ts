// First drafts of the notices about a changed policy, for a person to read, change and send.
import type { PolicyLanguage } from '../../domain/languages.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { keysOf } from '../../domain/typed-keys.ts';
import { catalogues } from '../policy/messages/messages.ts';
import { createTextTranslator } from '../policy/translation/translate-register.ts';
import type { TextTranslator } from '../policy/translation/translate-register.ts';
import type { ChangeConsequences } from './change-duties.ts';
import { noticeWords } from './notice-words/notice-words.ts';
import type { NoticeWords, SubProcessorWords, ToldKind } from './notice-words/notice-words.ts';
import { isCountry, isForCustomers } from './policy-changes.ts';
import type { ChangeKind, PolicyChange } from './policy-changes.ts';
import { findIn } from './policy-snapshot.ts';
import type { PolicySnapshot } from './policy-snapshot.ts';

export type NoticeFacts = {
  readonly language: PolicyLanguage;
  /** Who sends it; null where the register does not say. */
  readonly organisation: string | null;
  readonly policyTitle: string;
  /** Address of the policy on the web. */
  readonly url: string | null;
  /** Contact for questions. */
  readonly contact: string | null;
};

/** What a draft is made from: the changes, what they oblige to, the policy as published, and the register as it is now. */
export type NoticeMatter = {
  readonly changes: readonly PolicyChange[];
  readonly consequences: Pick<ChangeConsequences, 'earliestDay' | 'objectBefore'>;
  readonly before: PolicySnapshot;
  readonly index: RegisterIndex;
};

/**
 * The notice to the people concerned as Markdown; empty where nothing changed. It says nothing that the changes do not say;
 * what a notice needs and the register does not have is a marked gap, and so is a text that nobody has translated.
 */
export function draftNotice({ changes, consequences, index }: NoticeMatter, facts: NoticeFacts): string {
  if (changes.length === 0) return '';
  const words = noticeWords[facts.language];
  const draft = startDraft(index, facts);
  const told = changes.flatMap((change) =>
    isTold(change.kind, words) ? words.changes[change.kind](draft.subjectOf(change)) : [],
  );
  const isSubProcessor = changes.some(({ kind }) => kind === 'newSubProcessor');
  return draft.finish([
    `# ${words.title(facts.policyTitle)}`,
    words.opening(consequences.earliestDay, facts.policyTitle),
    [...new Set(told)].map((line) => `- ${line}`).join('\n'),
    isSubProcessor ? draft.sayObjection(consequences.objectBefore) : '',
    words.wholeText(facts.url ?? draft.gap(words.missingAddress)),
    words.questions(facts.contact ?? draft.gap(words.missingContact)),
    facts.organisation ?? draft.gap(words.missingController),
  ]);
}

/**
 * The notice to customers about sub-processors that came or went (Art. 28(2)) as Markdown, with the time to object; empty
 * where none did.
 */
export function draftCustomersNotice(matter: NoticeMatter, facts: NoticeFacts): string {
  const { changes, consequences, before, index } = matter;
  const { toCustomers, ...words } = noticeWords[facts.language];
  const draft = startDraft(index, facts);
  const added = changes
    .filter(({ kind }) => kind === 'newSubProcessor')
    .map((change) => toCustomers.added(draft.describe(change)));
  const removed = changes
    .filter(
      ({ kind, recordId }) => kind === 'removedRecipient' && isForCustomers(findIn(before, 'engagement', recordId)),
    )
    .map((change) => toCustomers.removed(draft.subjectOf(change)));
  if (added.length + removed.length === 0) return '';
  return draft.finish([
    `# ${toCustomers.title}`,
    toCustomers.opening(consequences.earliestDay),
    [...new Set([...added, ...removed])].map((line) => `- ${line}.`).join('\n'),
    added.length > 0 ? draft.sayObjection(consequences.objectBefore) : '',
    words.wholeText(facts.url ?? draft.gap(words.missingAddress)),
    facts.organisation ?? draft.gap(words.missingController),
  ]);
}

function isTold(kind: ChangeKind, { changes }: NoticeWords): kind is ToldKind {
  return keysOf(changes).some((told) => told === kind);
}

/** What both notices say alike. */
function startDraft(index: RegisterIndex, { language, contact }: NoticeFacts) {
  const words = noticeWords[language];
  const { gap, notTranslated, transfers, insideSentence, typeset } = catalogues[language];
  const translator: TextTranslator = createTextTranslator(index, language);
  const translate = (text: string, { recordType, recordId, field }: PolicyChange): string =>
    isCountry(text)
      ? words.country(text)
      : translator.translateText(text, 'noun', { recordType, recordId }, field ?? '');
  return {
    gap,
    subjectOf: (change: PolicyChange): string =>
      change.typed === null ? change.subject : translate(change.typed, change),
    /** A new sub-processor by its engagement: what for, which data, where. */
    describe: (change: PolicyChange): SubProcessorWords => {
      const name = change.typed === null ? change.subject : translate(change.typed, change);
      const engagement = index.get('engagement', change.recordId);
      const vendor = index.get('vendor', engagement?.vendorId ?? null);
      const categories = index.getAll('dataCategory', engagement?.dataCategoryIds ?? []);
      const places = [...(engagement?.locations ?? []), ...(vendor?.processingLocations ?? [])];
      const known = places.length > 0 ? places : [{ country: vendor?.country ?? null, place: null }];
      return {
        name,
        purposes: (engagement?.purposes ?? []).map((purpose) => translate(purpose, change)),
        data: [...categories.map((category) => category.name), ...(engagement?.dataDescriptions ?? [])].map((text) =>
          insideSentence(translate(text, change)),
        ),
        places: [...new Set(known.flatMap((place) => transfers.place(place) ?? []))],
      };
    },
    sayObjection: (day: string | null): string => {
      const reach = contact ?? gap(words.missingContact);
      return day === null
        ? `${words.toCustomers.objectAtAll(reach)} ${gap(words.missingObjectionTime)}`
        : words.toCustomers.object(day, reach);
    },
    finish: (paragraphs: readonly string[]): string => {
      const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
      return `${typeset(translator.untranslated.markInText(text, notTranslated))}\n`;
    },
  };
}
