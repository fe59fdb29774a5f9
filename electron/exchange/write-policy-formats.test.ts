// The policy in its further formats: each opened by a reader that did not write it.
import { HtmlValidate } from 'html-validate';
import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, vi } from 'vitest';
import { indexRegister } from '../../shared/domain/register.ts';
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import { nodesIn } from '../../shared/documents/policy/walk.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { hasLibreOfficeWriter, readTextWithLibreOffice } from '../../test/fixtures/libreoffice-writer.ts';
import { sampleIn } from '../../test/fixtures/sample-translations/sample-in-languages.ts';
import { readFixtureRecords } from '../../test/fixtures/read-register.ts';
import { readWrittenZip } from '../../test/fixtures/written-zip.ts';
import { policyJsonSchema } from './policy-json-schema.ts';
import { writeHtml } from './write-html.ts';
import { writePolicyDocx } from './write-policy-docx.ts';
import { writePolicyJson } from './write-policy-json.ts';
import { writeText } from './write-text.ts';

vi.setConfig({ testTimeout: 240_000 });

const translated = ['de', 'fr'] as const;
const registers = ['sample', 'proecommerce', 'pro4soft-p4p', 'tracksera', 'sitecarepluspro', 'ceppro'];
const names = [...registers, ...translated, 'applicants'];

const at = { generatedAt: '2026-11-20T09:00:00.000Z', asAt: '2026-11-20' } as const;
const sample = indexRegister({ id: 'sample', records: sampleRegisterDocument().records });
const policies = new Map<string, PolicyDocument>([
  ...registers.map((name): [string, PolicyDocument] => {
    const index = name === 'sample' ? sample : indexRegister({ id: name, records: readFixtureRecords(name) });
    return [name, buildPolicy(index, { ...at, language: 'en' })];
  }),
  ...translated.map((language): [string, PolicyDocument] => [
    language,
    buildPolicy(sampleIn(language), { ...at, language }),
  ]),
  ['applicants', buildPolicy(sample, { ...at, language: 'en', audience: 'applicants' })],
]);

function policyOf(name: string): PolicyDocument {
  const policy = policies.get(name);
  if (policy === undefined) throw new RangeError(`No policy ${name}`);
  return policy;
}

/** A policy of the same frame that says something else: what users may add by hand, and marks that writers could trip over. */
function policySaying(markdown: string): PolicyDocument {
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  return { ...policyOf('ceppro'), title: 'Other', root: { type: 'root', children }, gaps: [], sections: [] };
}

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

/** The texts of a policy as a reader meets them: one for each heading, paragraph, item and cell that is not empty. */
function linesOf(node: RootContent | PolicyDocument['root']): string[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
    return [textOf(node).replaceAll(/\s+/gu, ' ').trim()].filter((line) => line !== '');
  return 'children' in node ? node.children.flatMap(linesOf) : [];
}

describe('the policy as plain text', () => {
  it.each(names)('says all of %s in lines that mail programs keep', (name) => {
    const text = writeText(policyOf(name));
    const long = text.split('\n').filter((line) => line.length > 76 && line.trim().includes(' '));
    expect(long).toEqual([]);
    expect(text).not.toMatch(/[ \t]$|\n{3}/mu);
    const words = text.replaceAll(/\s+/gu, ' ');
    // Columns of a table are named in every row instead of once.
    const columns = new Set(
      nodesIn(policyOf(name).root).flatMap((node) =>
        node.type === 'table' ? (node.children[0]?.children.map(textOf) ?? []) : [],
      ),
    );
    const missing = linesOf(policyOf(name).root).filter((line) => !columns.has(line) && !words.includes(line));
    expect(missing).toEqual([]);
  });

  it('lays out headings, lists, tables, links and quotations', () => {
    const markdown = [
      '# A *title*',
      '## Part',
      'Read [our terms](https://example.com/terms) or <https://example.com>.',
      '- one\n- two words\n  1. inner\n  2. other',
      '| What | How long |\n| --- | --- |\n| Tickets | 2 years |\n| Logs | |',
      '> quoted\n>\n> twice',
      '```\na  b\n```',
      '---',
      `${'word '.repeat(20).trim()}\\\nnext`,
    ].join('\n\n');
    expect(writeText(policySaying(markdown))).toBe(
      [
        'A title',
        '=======',
        '',
        'Part',
        '----',
        '',
        'Read our terms (https://example.com/terms) or https://example.com.',
        '',
        '- one',
        '- two words',
        '  1. inner',
        '  2. other',
        '',
        'Tickets',
        '  How long: 2 years',
        '',
        'Logs',
        '',
        '> quoted',
        '>',
        '> twice',
        '',
        '    a  b',
        '',
        '* * *',
        '',
        'word word word word word word word word word word word word word word word',
        'word word word word word',
        'next',
        '',
      ].join('\n'),
    );
  });
});

describe('the policy as JSON', () => {
  it.each(names)('has every sentence of %s with its facts, and every gap', (name) => {
    const policy = policyOf(name);
    const json = policyJsonSchema.parse(JSON.parse(writePolicyJson(policy)));
    const blocks = [...json.opening, ...json.sections.flatMap((section) => section.blocks)];
    const spans = blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.flat() : block.kind === 'table' ? block.rows.flat(2) : block.spans,
    );
    const nodes = nodesIn(policy.root);
    expect(spans.flatMap((span) => (span.kind === 'sentence' ? [[span.text, span.form, span.facts]] : []))).toEqual(
      nodes.flatMap((node) => (node.type === 'sentence' ? [[textOf(node), node.data.form, node.data.facts]] : [])),
    );
    expect(spans.flatMap((span) => (span.kind === 'gap' ? [span.missing] : []))).toHaveLength(
      nodes.filter((node) => node.type === 'gap').length -
        nodes
          .filter((node) => node.type === 'sentence')
          .flatMap((node) => nodesIn(node).filter((inner) => inner.type === 'gap')).length,
    );
    expect([json.gaps, json.sections.map(({ id, heading }) => [id, heading])]).toEqual([
      policy.gaps.length,
      policy.sections.map(({ id, heading }) => [id, heading]),
    ]);
  });

  it('keeps the marks of a sentence as Markdown', () => {
    const json = policyJsonSchema.parse(JSON.parse(writePolicyJson(policyOf('sample'))));
    const contact = json.sections[0]?.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.spans : [])) ?? [];
    expect(contact).toContainEqual(
      expect.objectContaining({
        kind: 'sentence',
        text: 'For anything about privacy, write to privacy@northlight.example.',
        markdown: 'For anything about privacy, write to <privacy@northlight.example>.',
      }),
    );
  });
});

describe('the policy in HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  });

  it.each(names.flatMap((name) => [true, false].map((withStyle) => [name, withStyle] as const)))(
    'is valid for %s (with style: %s)',
    async (name, withStyle) => {
      const report = await validator.validateString(writeHtml(policyOf(name), { withStyle }));
      const messages = report.results.flatMap((result) => result.messages);
      expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
    },
  );

  it('comes without a style of its own for a website that has one', () => {
    const bare = writeHtml(policyOf('ceppro'), { withStyle: false });
    expect(bare).not.toMatch(/<style|style=/u);
    expect(writeHtml(policyOf('ceppro'))).toContain('<style>');
  });
});

describe('the policy as a Word document', () => {
  it('has real headings, lists, tables with a repeated head, links, its language and its properties', async () => {
    const parts = await readWrittenZip(await writePolicyDocx(policyOf('sample')));
    const document = parts.get('word/document.xml') ?? '';
    const headings = [...document.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>.*?<\/w:p>/gu)].map(
      ([xml, style]) => [style, [...xml.matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, text]) => text).join('')],
    );
    const tables = nodesIn(policyOf('sample').root).filter((node) => node.type === 'table').length;
    expect(headings).toEqual([
      ['Title', 'Privacy Policy'],
      ...policyOf('sample').sections.map(({ heading }) => ['Heading1', heading]),
    ]);
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(tables);
    expect(document).toContain('<w:numPr>');
    expect(document).toMatch(/<w:hyperlink [^>]*r:id=/u);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en"/>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Privacy Policy</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('Register as at 2026-11-20, gaps: ');
    expect(parts.get('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/su);
  });

  it.skipIf(!hasLibreOfficeWriter())('says in LibreOffice what the policy says, for every register', async () => {
    const odd = policySaying(
      '# Odd \u0007 & <b>\n\n1. first\n2. second\n\nBetween.\n\n1. again **bold** `code` ~~struck~~\n\n> quoted\n\n- a\n  - b\n\n    more',
    );
    const files = new Map<string, Uint8Array>();
    for (const [name, policy] of [...policies, ['odd', odd] as const]) files.set(name, await writePolicyDocx(policy));
    const texts = await readTextWithLibreOffice(files, 'docx');
    const withoutMark = (line: string): string => line.replace(/^[•◦] /u, '');
    for (const [name, policy] of policies)
      expect(texts.get(name)?.map(withoutMark), name).toEqual(linesOf(policy.root));
    expect(texts.get('odd')?.map(withoutMark)).toEqual([
      'Odd & <b>',
      '1. first',
      '2. second',
      'Between.',
      '1. again bold code struck',
      'quoted',
      'a',
      'b',
      'more',
    ]);
  });
});
