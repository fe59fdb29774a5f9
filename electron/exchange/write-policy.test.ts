import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  aDataCategory,
  aPolicy,
  aStatement,
  aTracker,
  aVendor,
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
} from '../../test/fixtures/builders.ts';
import { readFixtureRecords } from '../../test/fixtures/read-register.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

const build = (index: RegisterIndex): PolicyDocument =>
  buildPolicy(index, { generatedAt: '2026-11-20T09:00:00.000Z', asAt: '2026-11-20', language: 'en' });

/** A policy in which one text stands in a heading, a paragraph, a list item, a table cell, a gap and a code span. */
function policyNaming(text: string): PolicyDocument {
  const vendor = aVendor({ name: text });
  const activity = anActivity({ name: text });
  return build(
    anIndex({
      organisations: [anOrganisation({ name: text })],
      policies: [aPolicy({ title: text })],
      dataCategories: [aDataCategory({ name: text })],
      vendors: [vendor],
      activities: [activity],
      engagements: [anEngagement({ vendorId: vendor.id, purposes: [text], dataDescriptions: [text] })],
      trackers: [aTracker({ name: text, purpose: text })],
      statements: [aStatement({ kind: 'storesData', answer: 'no', items: [text] })],
    }),
  );
}

/** What a Markdown reader sees: the kinds of blocks and the characters in them. */
function readMarkdown(markdown: string): string[] {
  const textOf = (node: Nodes): string =>
    'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
  const linesOf = (node: Nodes): string[] => {
    if (node.type === 'heading') return [`h${node.depth} ${textOf(node)}`];
    if (node.type === 'paragraph' || node.type === 'tableCell') return [textOf(node)];
    return 'children' in node ? node.children.flatMap(linesOf) : [`${node.type} ${textOf(node)}`];
  };
  return linesOf(unified().use(remarkParse).use(remarkGfm).parse(markdown)).filter(
    (line) => !line.startsWith('html <!-- Recital: '),
  );
}

function blocksOf(policy: PolicyDocument): string[] {
  const textOf = (node: Nodes): string =>
    'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
  const linesOf = (node: Nodes): string[] => {
    if (node.type === 'heading') return [`h${node.depth} ${textOf(node)}`];
    if (node.type === 'paragraph' || node.type === 'tableCell') return [textOf(node)];
    return 'children' in node ? node.children.flatMap(linesOf) : [];
  };
  return linesOf(policy.root);
}

const visible = fc
  .string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'ab1 *_`[]()<>#|~!\\&;:/.-+=@"\'ÄÖ漢'.split('')) })
  .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

const hostile = [
  '*Bold* & _sly_ [link](javascript:alert(1))',
  '<script>alert(1)</script>',
  '# not a heading',
  '| a | b |',
  '`code` ``more``',
  '1. not a list',
  '- not a bullet',
  '[Not recorded: made up]',
  '&lt;b&gt; &amp; &copy;',
  'https://example.com/a_b_c and www.example.com',
  'x'.repeat(5000),
  '~~struck~~ **strong**',
  'C:\\Program Files\\x',
  ']: /made-up',
  '](/made-up)',
];

describe('the policy in Markdown', () => {
  it.each(hostile)('keeps “%s” as text', (text) => {
    const policy = policyNaming(text);
    expect(readMarkdown(writeMarkdown(policy))).toEqual(blocksOf(policy));
  });

  it('keeps any text as text', () => {
    fc.assert(
      fc.property(visible, (text) => {
        const policy = policyNaming(text);
        expect(readMarkdown(writeMarkdown(policy))).toEqual(blocksOf(policy));
      }),
      { numRuns: 150 },
    );
  });

  it('prints gaps readably, without escapes', () => {
    const markdown = writeMarkdown(build(indexRegister({ id: 'x', records: readFixtureRecords('ceppro') })));
    expect(markdown).toContain('- [Not recorded: legal basis of “provide customer support”]\n');
    expect(markdown).not.toContain('\\[');
  });
});

describe('the policy in HTML', () => {
  const html = writeHtml(build(indexRegister({ id: 'x', records: readFixtureRecords('pro4soft-p4p') })));

  it('is one page with its language, one title, a section per heading and no script', () => {
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="en">')).toBe(true);
    expect(html.match(/<h1>/gu)).toHaveLength(1);
    expect(html).toContain('<title>Privacy Policy</title>');
    const ids = [...html.matchAll(/<section id="([a-z-]+)" aria-labelledby="([a-z-]+)">/gu)].map(([, id, title]) => [
      id,
      title,
    ]);
    expect(ids.length).toBe(html.match(/<h2/gu)?.length);
    expect(ids.every(([id, title]) => title === `${id}-title` && html.includes(`<h2 id="${title}">`))).toBe(true);
    expect(new Set(ids.map(([id]) => id)).size).toBe(ids.length);
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=|url\(/u);
  });

  it('marks gaps, names columns and links addresses', () => {
    expect(html).toContain('<mark class="gap">[Not recorded: purpose of “Contact form”]</mark>');
    expect(html).toContain('<th scope="col">Recipient</th>');
    expect(html).toContain('<a href="mailto:support@pro4soft.com">support@pro4soft.com</a>');
  });

  it('escapes whatever the register holds', () => {
    const tagsOf = (page: string): string[] => page.match(/<[^>]*>/gu) ?? [];
    const plain = tagsOf(writeHtml(policyNaming('Lark')));
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), visible), (text) => {
        const isAddress = /@|https?:/u.test(text);
        fc.pre(!isAddress && !/^[a-z].*(?:[A-Z\d]|\.\p{L})/u.test(text));
        expect(tagsOf(writeHtml(policyNaming(text)))).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});
