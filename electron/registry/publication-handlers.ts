// Publishing a policy, and comparing it with what was published.
import { createHash, randomUUID } from 'node:crypto';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { publicationOperations } from '../../shared/contract/publications.ts';
import { recordTypes } from '../../shared/domain/record-types.ts';
import type { Publication } from '../../shared/domain/record-types.ts';
import { ownOrganisation } from '../../shared/domain/register.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import { isPolicyLanguage } from '../../shared/domain/languages.ts';
import type { PolicyLanguage } from '../../shared/domain/languages.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import { findPolicyScope } from '../../shared/documents/policy/policy-scope.ts';
import { findConsequences } from '../../shared/documents/publication/change-duties.ts';
import { draftCustomersNotice, draftNotice } from '../../shared/documents/publication/draft-notice.ts';
import type { NoticeFacts } from '../../shared/documents/publication/draft-notice.ts';
import { comparePolicies } from '../../shared/documents/publication/policy-changes.ts';
import { readSnapshot, takeSnapshot } from '../../shared/documents/publication/policy-snapshot.ts';
import { compareWords } from '../../shared/documents/publication/word-changes.ts';
import { writeMarkdown } from '../exchange/write-markdown.ts';
import { builtPolicy } from './built-policies.ts';
import { today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';
import { writePublication } from './write-publication.ts';
import type { Release } from './write-publication.ts';

export const publicationHandlers: Pick<Handlers, keyof typeof publicationOperations> = {
  'policy.publish': async (input, context) => {
    const { store } = context;
    const index = store.index();
    const document = policyNow(index, input.policyId, input.language, context);
    const { policy } = findPolicyScope(index, input.policyId ?? null);
    if (document.sections.length === 0)
      throw new RegistryError('rule_broken', 'The policy has no section yet, so there is nothing to publish.', {
        problem: 'emptyPolicy',
      });
    const text = writeMarkdown(document);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const { document: tree, records } = takeSnapshot(document, index);
    const fields = {
      kind: 'policy' as const,
      title: document.title,
      version: input.version ?? null,
      publishedOn: input.publishedOn ?? today(context.clock),
      publishedBy: store.actor,
      language: document.language,
      url: policy?.url ?? null,
      text,
      sha256,
      policyId: policy?.id ?? null,
      snapshot: { document: tree, records },
    };
    const files =
      input.grant === undefined ? [] : await writeFiles(input.grant, { document, fields, index }, input, context);
    const { value } = store.write('policy.publish', (unit) => unit.create('publication', fields));
    return { publicationId: value.id, sha256, gaps: document.gaps.length, files };
  },

  'policy.changes': (input, context) => {
    const index = context.store.index();
    const noticeOn = input.noticeOn ?? today(context.clock);
    const { policy } = findPolicyScope(index, input.policyId ?? null);
    const asked = input.language ?? settingsOf(index.register).textLanguage;
    const publication =
      findPublication(index, input.publicationId, policy?.id ?? null, asked) ?? findLatest(index, policy?.id ?? null);
    if (publication === undefined)
      return {
        since: null,
        changes: [],
        words: [],
        duties: [],
        earliestDay: noticeOn,
        objectBefore: null,
        notice: '',
        customersNotice: '',
      };
    const before = readSnapshot(publication.snapshot);
    const language = languageOf(publication) ?? asked;
    const after = takeSnapshot(policyNow(index, input.policyId, language, context), index);
    const changes = comparePolicies(before, after);
    const consequences = findConsequences(changes, index.register.records.commitments, noticeOn);
    const organisation = index.get('organisation', policy?.organisationId ?? null) ?? ownOrganisation(index.register);
    const matter = { changes, consequences, before, index };
    const facts: NoticeFacts = {
      language: input.language ?? language,
      organisation: organisation?.legalName ?? organisation?.name ?? null,
      policyTitle: policyNow(index, input.policyId, input.language ?? language, context).title,
      url: policy?.url ?? null,
      contact: organisation?.privacyContact?.email ?? organisation?.email ?? null,
    };
    return {
      since: {
        publicationId: publication.id,
        title: publication.title,
        version: publication.version,
        publishedOn: publication.publishedOn,
        language,
      },
      changes,
      words: compareWords(before.document, after.document),
      ...consequences,
      notice: draftNotice(matter, facts),
      customersNotice: draftCustomersNotice(matter, facts),
    };
  },
};

function writeFiles(
  grant: string,
  { document, fields, index }: Pick<Release, 'document' | 'index'> & { readonly fields: object },
  { withoutPdf }: { readonly withoutPdf: boolean },
  context: Context,
): Promise<string[]> {
  const at = context.clock().toISOString();
  const publication = recordTypes.publication.imported.parse({
    ...fields,
    id: randomUUID(),
    createdAt: at,
    updatedAt: at,
    revision: 1,
  });
  return writePublication(resolveGrant(context, grant), { document, publication, index }, { withoutPdf, context });
}

function policyNow(
  index: RegisterIndex,
  policyId: string | undefined,
  language: PolicyLanguage | undefined,
  context: Context,
): PolicyDocument {
  return builtPolicy(index, {
    generatedAt: context.clock().toISOString(),
    asAt: today(context.clock),
    language: language ?? settingsOf(index.register).textLanguage,
    ...(policyId !== undefined && { policyId }),
  });
}

/** The language of a publication; null where it is not one in which we write. */
function languageOf({ language }: Publication): PolicyLanguage | null {
  return language !== null && isPolicyLanguage(language) ? language : null;
}

/** The publication asked for, else the policy's latest in the language that kept what it stated. */
export function findPublication(
  index: RegisterIndex,
  publicationId: string | undefined,
  policyId: string | null,
  language: PolicyLanguage,
): Publication | undefined {
  if (publicationId !== undefined) {
    const publication = index.get('publication', publicationId);
    if (publication?.snapshot) return publication;
    throw new RegistryError(
      'not_found',
      'This publication is not in the register, or kept its text alone. Choose one that Recital published.',
    );
  }
  return findLatest(index, policyId, language);
}

/** The policy's latest publication that kept what it stated, in a language where one is named. */
function findLatest(index: RegisterIndex, policyId: string | null, language?: PolicyLanguage): Publication | undefined {
  return index.register.records.publications
    .filter(
      (publication) =>
        publication.kind === 'policy' &&
        publication.snapshot !== null &&
        (publication.policyId ?? policyId) === policyId &&
        (language === undefined || (languageOf(publication) ?? language) === language),
    )
    .toSorted((first, second) => (first.publishedOn < second.publishedOn ? -1 : 1))
    .at(-1);
}
