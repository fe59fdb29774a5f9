// Comparing a published policy with the register, and settling what differs.
import type { ParsedInputOf } from '../../shared/contract/contract.ts';
import type { driftOperations } from '../../shared/contract/drift.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import { catalogues } from '../../shared/documents/policy/messages/messages.ts';
import { findPolicyScope } from '../../shared/documents/policy/policy-scope.ts';
import { isPolicySectionId } from '../../shared/documents/policy/section-ids.ts';
import { driftRule } from '../../shared/domain/drift.ts';
import { isPolicyLanguage } from '../../shared/domain/languages.ts';
import type { PolicyLanguage } from '../../shared/domain/languages.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { comparePolicy } from '../../shared/drift/compare-policy.ts';
import type { Comparison } from '../../shared/drift/difference.ts';
import type { LocatedReading } from '../../shared/drift/located-reading.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import { applySteps } from './apply-steps.ts';
import { builtPolicy } from './built-policies.ts';
import { indexFor, today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';
import { chosenRecords, locatedOf, readFileText, requireReading } from './readings.ts';
import type { ReadText } from './readings.ts';

export const driftHandlers: Pick<Handlers, keyof typeof driftOperations> = {
  'drift.compare': async (input, context) => {
    const index = indexFor(context, input.asAt);
    const { read, policyId } = await readInput(input, index, context);
    const on = input.asAt ?? today(context.clock);
    const language = languageFor(read.located, index);
    const { differences, leftOut } = compare(read, index, input.policyId ?? policyId, on, context);
    const dismissals = new Map(
      index.register.records.findingDismissals
        .filter(({ rule, until }) => rule === driftRule && (until === null || until >= on))
        .map((dismissal) => [dismissal.findingKey, dismissal]),
    );
    return {
      title: read.title,
      text: read.located.text,
      language,
      leftOut: leftOut.map((section) => ({ ...section, heading: catalogues[language].headings[section.sectionId] })),
      differences: differences.filter(({ key }) => !dismissals.has(key)),
      setAside: differences.flatMap((difference) => {
        const dismissal = dismissals.get(difference.key);
        if (dismissal === undefined) return [];
        const { id: dismissalId, reason, dismissedOn, until } = dismissal;
        return [{ difference, dismissalId, reason, dismissedOn, until }];
      }),
    };
  },

  'drift.accept': ({ readingId, key }, context) => {
    const { store } = context;
    const index = store.index();
    const { reading, difference } = requireDifference(index, readingId, key, context);
    if (difference.steps.length === 0)
      throw new RegistryError(
        'rule_broken',
        'The register cannot be changed to what this text does not say. Change the record by hand.',
        {
          problem: 'nothingToChange',
        },
      );
    const title = reading.fileName ?? reading.title;
    const { span, sentence } = difference;
    const { value: recordIds } = store.write('drift.accept', (unit) =>
      applySteps(
        difference.steps,
        { unit, index, shared: new Map() },
        {
          reference: span === null ? title : `${title}, characters ${span.start} to ${span.end}`,
          quote: sentence === '' ? null : sentence,
          capturedOn: reading.readOn,
        },
      ),
    );
    return { recordIds };
  },

  'drift.setAside': ({ readingId, key, reason, until }, context) => {
    const { store, clock } = context;
    const index = store.index();
    const { difference } = requireDifference(index, readingId, key, context);
    const day = today(clock);
    if (until !== null && until < day)
      throw new RegistryError('invalid_input', 'A difference can be set aside until today or a later day.', {
        fields: { until: 'Before today' },
      });
    const former = index.register.records.findingDismissals.find(
      ({ rule, findingKey }) => rule === driftRule && findingKey === key,
    );
    const fields = { reason, until, dismissedOn: day, dismissedBy: store.actor };
    return store.write('drift.setAside', (unit) =>
      former === undefined
        ? unit.create('findingDismissal', {
            rule: driftRule,
            findingKey: key,
            recordIds: difference.records.map(({ id }) => id),
            ...fields,
          })
        : unit.update('findingDismissal', former.id, former.revision, fields),
    ).value;
  },

  'drift.leaveOut': ({ readingId, sectionId, isLeftOut }, { store }) => {
    const index = store.index();
    const reading = requireReading(index, readingId);
    if (!isPolicySectionId(sectionId))
      throw new RegistryError('invalid_input', 'A policy has no such section.', {
        fields: { sectionId: 'No section of a policy' },
      });
    const { policy, organisation } = findPolicyScope(index, reading.policyId);
    const others = (policy?.sectionsOff ?? []).filter((id) => id !== sectionId);
    const sectionsOff = isLeftOut ? [...others, sectionId] : others;
    return store.write('drift.leaveOut', (unit) =>
      policy === undefined
        ? unit.create('policy', { organisationId: organisation?.id ?? null, sectionsOff })
        : unit.update('policy', policy.id, policy.revision, { sectionsOff }),
    ).value;
  },
};

async function readInput(
  { grant, readingId }: ParsedInputOf<'drift.compare'>,
  index: RegisterIndex,
  context: Context,
): Promise<{ read: Omit<ReadText, 'layout'>; policyId: string | undefined }> {
  if (grant !== undefined && readingId === undefined)
    return { read: await readFileText(resolveGrant(context, grant).path), policyId: undefined };
  if (grant === undefined && readingId !== undefined) {
    const reading = requireReading(index, readingId);
    const { title, fileName, policyId } = reading;
    return { read: { title, fileName, located: locatedOf(reading) }, policyId: policyId ?? undefined };
  }
  throw new RegistryError('invalid_input', 'Name a file or a reading, one of the two.', {
    fields: { grant: 'A file or a reading' },
  });
}

/** The language of corrected sentences: the text's own, where policies can be written in it. */
function languageFor({ reading: { language } }: LocatedReading, index: RegisterIndex): PolicyLanguage {
  return language !== null && isPolicyLanguage(language) ? language : settingsOf(index.register).textLanguage;
}

function compare(
  { located }: Pick<ReadText, 'located'>,
  index: RegisterIndex,
  policyId: string | undefined,
  asAt: string,
  { clock }: Context,
): Comparison {
  const generated = builtPolicy(index, {
    generatedAt: clock().toISOString(),
    asAt,
    language: languageFor(located, index),
    ...(policyId !== undefined && { policyId }),
  });
  return comparePolicy(located, index, factsOfRegister(index.register), generated, {
    policyId,
    chosen: chosenRecords(index, policyId ?? null),
  });
}

function requireDifference(index: RegisterIndex, readingId: string, key: string, context: Context) {
  const reading = requireReading(index, readingId);
  const { differences } = compare(
    { located: locatedOf(reading) },
    index,
    reading.policyId ?? undefined,
    today(context.clock),
    context,
  );
  const difference = differences.find((one) => one.key === key);
  if (difference === undefined)
    throw new RegistryError('not_found', 'This difference is not there any more. Text or register have changed.');
  return { reading, difference };
}
