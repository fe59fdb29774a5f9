// What policies say of one record, as they read now and as they were published.
import type { OutputOf } from '../../shared/contract/contract.ts';
import { statementsOf } from '../../shared/documents/policy/statements.ts';
import { readSnapshot } from '../../shared/documents/publication/policy-snapshot.ts';
import { compareWords } from '../../shared/documents/publication/word-changes.ts';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import { titleOfPolicy } from '../../shared/domain/record-title.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import { builtPolicy } from './built-policies.ts';
import { indexFor, today } from './context.ts';
import type { Context } from './context.ts';
import { findPublication } from './publication-handlers.ts';

type Sentences = OutputOf<'policy.sentences'>;

/** Statements whose facts are of the record, over all policies, each in the language that the register is typed in. */
export function sentencesAbout(recordId: string, asAt: string | undefined, context: Context): Sentences {
  const index = indexFor(context, asAt);
  const language = settingsOf(index.register).textLanguage;
  const said: Sentences = { sentences: [], noLongerTrue: [] };
  for (const record of index.register.records.policies) {
    const { id: policyId } = record;
    const policy = titleOfPolicy(record);
    const document = builtPolicy(index, {
      policyId,
      language,
      generatedAt: context.clock().toISOString(),
      asAt: asAt ?? today(context.clock),
    });
    for (const { facts, ...statement } of statementsOf(document))
      if (facts.some((fact) => fact.recordId === recordId)) said.sentences.push({ policyId, policy, ...statement });
    const published = asAt === undefined ? findPublication(index, undefined, policyId, language) : undefined;
    if (published === undefined) continue;
    const before = readSnapshot(published.snapshot).document;
    for (const change of compareWords(before, document))
      if (change.before !== null && change.recordIds.includes(recordId))
        said.noLongerTrue.push({
          policyId,
          policy,
          sectionId: change.sectionId,
          heading: headingOf(change.sectionId, document, before),
          before: change.before,
          after: change.after,
        });
  }
  return said;
}

function headingOf(sectionId: string, ...documents: readonly PolicyDocument[]): string {
  return documents.flatMap(({ sections }) => sections).find(({ id }) => id === sectionId)?.heading ?? sectionId;
}
