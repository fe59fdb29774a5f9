import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  aDataCategory,
  anIndex,
  anOrganisation,
  anOwnParagraph,
  aPolicy,
  aRetentionRule,
  aTranslation,
  aVendor,
  anEngagement,
} from '../../../test/fixtures/builders.ts';
import { writeMarkdown } from '../../../electron/exchange/write-markdown.ts';
import type { RegisterRecords } from '../../domain/register.ts';
import { buildPolicy } from './build-policy.ts';
import type { BuildPolicyOptions } from './build-policy.ts';
import type { PolicySectionId } from './section-ids.ts';
import { nodesIn } from './walk.ts';

const policy = aPolicy();
const logs = aDataCategory({ name: 'server logs', elements: [] });
const rule = aRetentionRule({ name: 'server logs', dataCategoryIds: [logs.id], periodKind: 'exact', period: 'P30D' });
const base = { policies: [policy], dataCategories: [logs], retentionRules: [rule] };

function sectionOf(
  sectionId: PolicySectionId,
  records: Partial<RegisterRecords>,
  options: Partial<BuildPolicyOptions> = {},
): string[] {
  const document = buildPolicy(anIndex({ ...base, ...records }), {
    generatedAt: '2026-11-20T09:00:00.000Z',
    asAt: '2026-11-20',
    language: 'en',
    sections: [sectionId],
    ...options,
  });
  return writeMarkdown(document)
    .split('\n\n')
    .map((part) => part.trim())
    .slice(1, -1);
}

const own = (text: string, afterBlock: number, kind: 'paragraph' | 'heading' | 'intro' = 'paragraph') =>
  anOwnParagraph({ policyId: policy.id, sectionId: 'retention', kind, afterBlock, text });

describe('own texts in a section', () => {
  it('stand between the generated blocks, in their place and in the order in which they were written', () => {
    const ownParagraphs = [
      own('First of all.', 0),
      own('In between.', 1),
      own('And more.', 1),
      own('At the end.', 500),
    ];
    expect(sectionOf('retention', { ownParagraphs })).toEqual([
      '## How long we keep data',
      'First of all.',
      'We keep data as follows:',
      'In between.',
      'And more.',
      '- **Server logs**: for 30 days.',
      'At the end.',
    ]);
  });

  it('take the place of the heading and of the words that lead into the list', () => {
    const ownParagraphs = [own('Storage', 0, 'heading'), own('How long, in short:', 0, 'intro')];
    expect(sectionOf('retention', { ownParagraphs })).toEqual([
      '## Storage',
      'How long, in short:',
      '- **Server logs**: for 30 days.',
    ]);
  });

  it('open a section that has no such words, and make one that would be left out', () => {
    const opening = anOwnParagraph({ policyId: policy.id, sectionId: 'breach', kind: 'intro', text: 'We tell you.' });
    expect(sectionOf('breach', { ownParagraphs: [opening] })).toEqual(['## If something goes wrong', 'We tell you.']);
  });

  it('stay when the facts beside them change, each paragraph of their own', () => {
    const ownParagraphs = [own('One.\n\nTwo.', 500)];
    const longer = { ...rule, period: 'P90D' };
    expect(sectionOf('retention', { ownParagraphs, retentionRules: [longer] })).toEqual([
      '## How long we keep data',
      'We keep data as follows:',
      '- **Server logs**: for 90 days.',
      'One.',
      'Two.',
    ]);
  });

  it('are marked as the user’s, with their record', () => {
    const mine = own('Ask us anything.', 500);
    const document = buildPolicy(anIndex({ ...base, ownParagraphs: [mine] }), {
      generatedAt: '2026-11-20T09:00:00.000Z',
      asAt: '2026-11-20',
      language: 'en',
    });
    const marked = nodesIn(document.root).flatMap((node: Nodes) =>
      node.type === 'sentence' && node.data.form === 'own' ? [node.data.facts] : [],
    );
    expect(marked).toEqual([[{ recordType: 'ownParagraph', recordId: mine.id, field: 'text' }]]);
  });

  it('belong to their policy alone', () => {
    const other = aPolicy({ title: 'Another' });
    const ownParagraphs = [anOwnParagraph({ policyId: other.id, sectionId: 'retention', text: 'Not here.' })];
    expect(sectionOf('retention', { policies: [policy, other], ownParagraphs }).join(' ')).not.toContain('Not here');
  });

  it('are translated like every other text', () => {
    const mine = own('Ask us anything.', 500);
    const translations = [
      aTranslation({
        recordType: 'ownParagraph',
        recordId: mine.id,
        original: mine.text,
        text: 'Fragen Sie uns alles.',
      }),
    ];
    const german = { language: 'de' } as const;
    expect(sectionOf('retention', { ownParagraphs: [mine] }, german).at(-1)).toBe(
      '[Nicht übersetzt: Ask us anything.]',
    );
    expect(sectionOf('retention', { ownParagraphs: [mine], translations }, german).at(-1)).toBe(
      'Fragen Sie uns alles.',
    );
  });
});

describe('a policy record', () => {
  it('puts sections in its own order, the others after them', () => {
    const organisations = [anOrganisation()];
    const document = buildPolicy(
      anIndex({ ...base, organisations, policies: [{ ...policy, sectionOrder: ['contact', 'retention'] }] }),
      { generatedAt: '2026-11-20T09:00:00.000Z', asAt: '2026-11-20', language: 'en' },
    );
    expect(document.sections.map(({ id }) => id).slice(0, 3)).toEqual(['contact', 'retention', 'identity']);
  });

  it('chooses the tone, which the reader of a preview may change', () => {
    const policies = [{ ...policy, tone: 'formal' as const }];
    expect(sectionOf('retention', { policies }).slice(0, 2)).toEqual([
      '## Storage periods',
      'Personal data are stored for the following periods:',
    ]);
    expect(sectionOf('retention', { policies }, { tone: 'plain' })[0]).toBe('## How long we keep data');
    expect(sectionOf('retention', { policies }, { language: 'fr' })[0]).toBe('## Durées de conservation');
  });

  it('shows a list as a table', () => {
    const policies = [{ ...policy, sectionsAsTables: ['retention'] }];
    const rules = [rule, aRetentionRule({ name: 'tickets' })];
    expect(sectionOf('retention', { policies, retentionRules: rules }).slice(1)).toEqual([
      'We keep data as follows:',
      [
        '| Data | How long |',
        '| - | - |',
        '| **Server logs** | For 30 days. |',
        '| **Tickets** | [Not recorded: retention period of “tickets”]. |',
      ].join('\n'),
    ]);
  });

  it('shows a table as a list', () => {
    const vendor = aVendor({ name: 'Fernmail', processingLocations: [{ country: 'DE', place: null }] });
    const engagements = [anEngagement({ vendorId: vendor.id, purposes: ['delivery of email'] })];
    const policies = [{ ...policy, sectionsAsLists: ['recipients'] }];
    expect(sectionOf('recipients', { policies, vendors: [vendor], engagements }).slice(1)).toEqual([
      'These are the recipients:',
      '- Fernmail. What for: Delivery of email. Where: Germany.',
    ]);
  });
});
