// Where a published policy and the register disagree, in both directions, by meaning.
import type { PolicyDocument } from '../documents/policy/policy-document.ts';
import type { PolicySectionId } from '../documents/policy/section-ids.ts';
import { foldName } from '../domain/fold-name.ts';
import type { RegisterIndex } from '../domain/register.ts';
import type { ReferenceFacts } from '../reference/reference-facts.ts';
import { createCorrector } from './correct.ts';
import type { Corrector } from './correct.ts';
import type { DifferenceKind } from '../domain/drift.ts';
import type { Comparison, Difference, FoundDifference } from './difference.ts';
import type { Draft } from './draft.ts';
import { makeContext } from './drift-context.ts';
import type { DriftContext, DriftOptions } from './drift-context.ts';
import { compareMinimumAge, compareSale } from './kinds/answers.ts';
import { compareDeadlines } from './kinds/deadlines.ts';
import { compareTransfers } from './kinds/compare-transfers.ts';
import { compareContact } from './kinds/identity.ts';
import { compareLawfulBases } from './kinds/lawful-bases.ts';
import { draftRetention, missRetention } from './kinds/retention.ts';
import { draftTrackers, missTrackers } from './kinds/trackers.ts';
import { draftVendors, missVendors } from './kinds/vendors.ts';
import type { LocatedReading } from './located-reading.ts';
import { sentenceAround } from './quote.ts';
import { subjectWords } from './same-words.ts';
import { isDenial } from './told.ts';

/**
 * All differences, those of one kind together. A section that the policy leaves out on purpose (`sectionsOff`) is not missed
 * in the text, only counted; what the text says of it all the same is compared.
 * @param generated The policy that the register makes, from which the corrected sentences come.
 */
export function comparePolicy(
  reading: LocatedReading,
  index: RegisterIndex,
  facts: ReferenceFacts,
  generated: PolicyDocument,
  options: DriftOptions = {},
): Comparison {
  const context = makeContext(reading, index, facts, options);
  const correct = createCorrector(generated);
  const off = new Set<string>(context.scope.policy?.sectionsOff);
  const found: readonly FoundDifference[] = [
    ...fromDrafts(
      draftVendors(context).filter((draft) => !isDeniedByBoth(draft, context)),
      'recipients',
      {
        new: 'vendor-not-in-register',
        differs: 'vendor-not-in-register',
      },
    ),
    ...missVendors(context),
    ...fromDrafts(draftRetention(context).filter(namesData), 'retention', {
      new: 'retention-not-in-register',
      differs: 'retention-changed',
      adds: 'retention-changed',
    }),
    ...missRetention(context),
    ...compareTransfers(context),
    ...compareDeadlines(context),
    ...fromDrafts(draftTrackers(context), 'trackers', {
      new: 'tracker-not-in-register',
      differs: 'tracker-not-in-register',
    }),
    ...missTrackers(context),
    ...compareContact(context),
    ...compareMinimumAge(context),
    ...compareSale(context),
    ...compareLawfulBases(context),
  ];
  const isLeftOut = ({ section, policy }: FoundDifference): boolean => policy === null && off.has(section);
  const leftOut = Map.groupBy(found.filter(isLeftOut), ({ section }) => section);
  return {
    differences: found.filter((one) => !isLeftOut(one)).map((one) => complete(one, context, correct)),
    leftOut: [...leftOut].map(([sectionId, { length }]) => ({ sectionId, count: length })),
  };
}

/** A tool that the register says is not used stands in the text to say the same. */
function isDeniedByBoth({ subject, places }: Draft, { text, scope }: DriftContext): boolean {
  const isDenied = scope.statements.some(
    ({ answer, items }) => answer === 'no' && items.some((item) => foldName(item) === foldName(subject)),
  );
  return isDenied && places.every(({ span }) => isDenial(sentenceAround(text, span)));
}

/** That data at large are kept as long as needed or as the law demands is no statement about any of them. */
const namesData = ({ subject, state, record }: Draft): boolean =>
  state !== 'new' || record !== null || subjectWords(subject).size > 0;

/** Drafts that say something which the register does not. */
function fromDrafts(
  drafts: readonly Draft[],
  section: PolicySectionId,
  kinds: Readonly<Partial<Record<Draft['state'], DifferenceKind>>>,
): FoundDifference[] {
  return drafts.flatMap(({ state, subject, says, has, places, record, steps }): FoundDifference[] => {
    const kind = kinds[state];
    if (kind === undefined) return [];
    return [
      {
        kind,
        subject,
        policy: says,
        register: has,
        span: places[0]?.span ?? null,
        records: record === null ? [] : [record],
        section,
        steps,
      },
    ];
  });
}

function complete(found: FoundDifference, { text }: DriftContext, correct: Corrector): Difference {
  return {
    ...found,
    key: [found.kind, found.subject, found.policy ?? '', found.register ?? ''].join('|'),
    sentence: found.span === null ? null : sentenceAround(text, found.span),
    correction: correct(found.records, found.policy === null, found.section),
  };
}
