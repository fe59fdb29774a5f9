import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  aCommitment,
  aPolicy,
  aRetentionRule,
  aService,
  anActivity,
  anIndex,
  anOrganisation,
} from '../../../test/fixtures/builders.ts';
import { writeMarkdown } from '../../../electron/exchange/write-markdown.ts';
import { anyRegisterRecords } from '../../../test/fixtures/any-register.ts';
import { readFixtureRecords } from '../../../test/fixtures/read-register.ts';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterIndex, RegisterRecords } from '../../domain/register.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import { buildPolicy } from './build-policy.ts';
import type { BuildPolicyOptions } from './build-policy.ts';
import type { PolicyDocument, Sentence } from './policy-document.ts';
import { renderSectionText } from './render-section-text.ts';
import { policySectionIds } from './section-ids.ts';
import { nodesIn } from './walk.ts';

const options = { generatedAt: '2026-11-20T09:00:00.000Z', asAt: '2026-11-20', language: 'en' } as const;
const build = (index: RegisterIndex, more: Partial<BuildPolicyOptions> = {}): PolicyDocument =>
  buildPolicy(index, { ...options, ...more });

const registers: Readonly<Record<string, RegisterRecords>> = {
  proecommerce: readFixtureRecords('proecommerce'),
  'pro4soft-p4p': readFixtureRecords('pro4soft-p4p'),
  tracksera: readFixtureRecords('tracksera'),
  sitecarepluspro: readFixtureRecords('sitecarepluspro'),
  ceppro: readFixtureRecords('ceppro'),
  sample: sampleRegisterDocument().records,
};

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
const sentencesIn = (policy: PolicyDocument): Sentence[] =>
  nodesIn(policy.root).flatMap((node) => (node.type === 'sentence' ? [node] : []));

/** What a reader takes for one utterance: a sentence of a paragraph, or a list item with all that follows in it. */
function utterancesIn(policy: PolicyDocument): string[] {
  const items = nodesIn(policy.root).filter((node) => node.type === 'listItem');
  const inItems = new Set(items.flatMap((item) => nodesIn(item)));
  const alone = sentencesIn(policy).filter(({ data }) => data.form === 'sentence' || data.form === 'leadIn');
  return [...items.map(textOf), ...alone.filter((node) => !inItems.has(node)).map(textOf)];
}

describe.each(Object.entries(registers))('the policy of %s', (name, records) => {
  const index = indexRegister({ id: name, records });
  const policy = build(index);
  const byId = new Map(
    Object.values(records)
      .flat()
      .map((record) => [record.id, record]),
  );

  it('states facts that are in the register, at least one in every sentence', () => {
    const sentences = sentencesIn(policy);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter(({ data }) => data.facts.length === 0).map(textOf)).toEqual([]);
    const loose = sentences.flatMap(({ data }) =>
      data.facts.filter(({ recordId, field }) => !(field in (byId.get(recordId) ?? {}))),
    );
    expect(loose).toEqual([]);
  });

  it('has no sentence twice', () => {
    const said = utterancesIn(policy);
    expect(said.filter((text, position) => said.indexOf(text) !== position)).toEqual([]);
  });

  it('has text outside sentences only in headings, column heads, gaps and the spaces between', () => {
    const strays = nodesIn(policy.root)
      .filter((node) => node.type === 'paragraph' || node.type === 'tableCell')
      .flatMap((node) => node.children)
      .filter((child) => child.type !== 'sentence' && child.type !== 'gap')
      .map(textOf)
      .filter((text) => text !== ' ');
    expect(
      strays.every((text) => /^(?:Recipient|What for|What they receive|Where|Which data|Safeguard)$/u.test(text)),
    ).toBe(true);
  });

  it('counts and lists each gap under its section', () => {
    const printed = nodesIn(policy.root).flatMap((node) => (node.type === 'gap' ? [node.value] : []));
    expect(policy.gaps.map(({ text }) => `[Not recorded: ${text}]`).toSorted()).toEqual(printed.toSorted());
    for (const section of policy.sections) {
      const ofSection = policy.gaps.filter(({ sectionId }) => sectionId === section.id);
      expect(ofSection).toHaveLength(section.gaps);
      for (const gap of ofSection) expect(renderSectionText(policy, section.id)).toContain(gap.text);
    }
    expect(policy.gaps.filter(({ recordId }) => recordId !== undefined && !byId.has(recordId))).toEqual([]);
  });

  it('reads as written by hand: no double spaces, stops or commas, no empty brackets, no code words', () => {
    const text = policySectionIds.map((id) => renderSectionText(policy, id)).join('\n');
    expect(
      text.match(/[^\n\t ] {2,}|\.\.|,,| [,.;:]|\(\)|undefined|null|\[object|notAnswered|listed\b(?! here| at)/gu),
    ).toBeNull();
    expect(text).not.toMatch(/!|%|\bcompliant\b/iu);
  });

  it('is the same document when it is built again', () => {
    expect(build(index)).toEqual(policy);
  });

  it('is as looked at', async () => {
    await expect(writeMarkdown(policy)).toMatchFileSnapshot(`../../../test/golden/policy/${name}.md`);
  });
});

describe('the policy of any register', () => {
  it('is built, has a fact behind each sentence and counts its gaps', () => {
    fc.assert(
      fc.property(anyRegisterRecords(), (records) => {
        const policy = build(indexRegister({ id: 'any', records }));
        const broken = sentencesIn(policy)
          .map(textOf)
          .filter((text) => /undefined|null|\[object| {2}|: *\.|\(\)|, *[,.]|\.\.|\bfor *[,.]|^\W*$/u.test(text));
        expect(broken).toEqual([]);
        expect(policy.gaps).toHaveLength(policy.sections.reduce((sum, section) => sum + section.gaps, 0));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a policy of an empty register', () => {
  const policy = build(anIndex());

  it('is one of gaps', () => {
    expect(sentencesIn(policy)).toEqual([]);
    expect(policy.title).toBe('Privacy Policy');
    expect(policy.gaps.map(({ sectionId, text }) => `${sectionId}: ${text}`)).toEqual([
      'identity: name of the controller',
      'identity: contact details of the controller',
      'scope: what this policy covers',
      'data: which personal data we collect',
      'sources: where personal data comes from',
      'purposes: why we use personal data',
      'lawful-bases: legal bases',
      'recipients: who receives personal data',
      'transfers: whether personal data is transferred to other countries',
      'retention: how long data is kept',
      'rights: rights of the people concerned',
      'rights: how to make a request',
      'automated-decisions: whether decisions are made by automated means alone',
      'complaint: supervisory authority for complaints',
      'contact: contact for questions about this policy',
    ]);
  });

  it('has no section that the law does not ask for', () => {
    expect(policy.sections.map(({ id }) => id)).toEqual([
      'identity',
      'scope',
      'data',
      'sources',
      'purposes',
      'lawful-bases',
      'recipients',
      'transfers',
      'retention',
      'rights',
      'automated-decisions',
      'complaint',
      'contact',
    ]);
  });
});

describe('the sections of a policy', () => {
  const records = {
    organisations: [anOrganisation({ email: 'office@northlight.example' })],
    retentionRules: [aRetentionRule({ periodKind: 'exact', period: 'P90D' })],
  };

  it('are the ones that are asked for, in their own order', () => {
    const policy = build(anIndex(records), { sections: ['retention', 'identity'] });
    expect(policy.sections.map(({ id }) => id)).toEqual(['identity', 'retention']);
    expect(renderSectionText(policy, 'contact')).toBe('');
  });

  it('leave out what the policy record switches off', () => {
    const policies = [aPolicy({ sectionsOff: ['identity', 'contact'], lastUpdated: '2026-09-02' })];
    const policy = build(anIndex({ ...records, policies }));
    expect(policy.sections.map(({ id }) => id)).not.toContain('identity');
    expect(policy.sections.map(({ id }) => id)).not.toContain('contact');
    expect(policy.root.children.map(textOf).join(' ')).not.toContain('2 September 2026');
  });

  it('have the dates of the policy with the identity', () => {
    const policies = [aPolicy({ effectiveFrom: '2026-10-01', lastUpdated: '2026-09-02' })];
    const policy = build(anIndex({ ...records, policies }));
    expect(renderSectionText(policy, 'identity')).toContain(
      'Effective from 1 October 2026. Last updated on 2 September 2026.',
    );
  });

  it('ask for the date of the last update where Californian law applies', () => {
    const organisations = [
      anOrganisation({ applicableLaws: [{ law: 'ccpa', citation: null, relation: 'appliesToPeople', people: null }] }),
    ];
    const policies = [aPolicy()];
    const gaps = (more: Partial<RegisterRecords>): string[] => build(anIndex(more)).gaps.map(({ text }) => text);
    expect(gaps({ organisations, policies })).toContain('date of the last update');
    expect(gaps({ organisations, policies: [aPolicy({ lastUpdated: '2026-09-02' })] })).not.toContain(
      'date of the last update',
    );
  });
});

describe('a policy of some services', () => {
  const app = aService({ name: 'Northlight app' });
  const jobs = aService({ name: 'careers site' });
  const policy = aPolicy({ serviceIds: [app.id] });
  const purpose = (text: string) => ({
    id: app.id,
    text,
    details: [],
    lawfulBasis: null,
    basisSource: null,
    basisScope: null,
    legitimateInterest: null,
    specialCategoryCondition: null,
    criminalDataCondition: null,
  });
  const rule = aRetentionRule({ name: 'applications', periodKind: 'exact', period: 'P6M' });
  const activities = [
    anActivity({ name: 'Accounts', serviceIds: [app.id], purposes: [purpose('give you access')] }),
    anActivity({
      name: 'Hiring',
      serviceIds: [jobs.id],
      purposes: [purpose('choose new colleagues')],
      retentionRuleIds: [rule.id],
    }),
    anActivity({ name: 'Bookkeeping', purposes: [purpose('keep the books')] }),
    anActivity({ name: 'Old shop', status: 'retired', purposes: [purpose('sell posters')] }),
  ];
  const index = anIndex({ services: [app, jobs], policies: [policy], activities, retentionRules: [rule] });

  it('tells what serves them and what serves none in particular, and nothing that is over', () => {
    const text = renderSectionText(build(index), 'purposes');
    expect(text).toContain('give you access');
    expect(text).toContain('keep the books');
    expect(text).not.toContain('choose new colleagues');
    expect(text).not.toContain('sell posters');
    expect(renderSectionText(build(index), 'retention')).not.toContain('pplications');
  });

  it('is the chosen one of several', () => {
    const other = aPolicy({ title: 'Applicants’ privacy notice', serviceIds: [jobs.id] });
    const both = anIndex({ services: [app, jobs], policies: [policy, other], activities, retentionRules: [rule] });
    expect(build(both, { policyId: other.id }).title).toBe('Applicants’ privacy notice');
    expect(renderSectionText(build(both, { policyId: other.id }), 'retention')).toContain(
      'Applications: for 6 months.',
    );
  });
});

describe('a promise that is made to nobody in particular', () => {
  it('is not told where it says nothing', () => {
    const policy = build(anIndex({ commitments: [aCommitment({ kind: 'complaintRoute' })] }));
    expect(policy.gaps.map(({ text }) => text)).toContain('supervisory authority for complaints');
  });
});
