import { expect, test } from 'vitest';
import { idOf } from '../../../test/fixtures/builders.ts';
import { sectionAsHtml, sectionAsMarkdown, sectionAsText } from './copy-section.ts';
import { readPolicyView } from './policy-view.ts';

const ruleId = idOf(7);
const text = (value: string) => ({ type: 'text', value });
const sentence = (field: string, ...children: object[]) => ({
  type: 'sentence',
  children,
  data: { facts: [{ recordType: 'retentionRule', recordId: ruleId, field }], form: 'sentence' },
});
const gap = {
  type: 'gap',
  value: '[Not recorded: retention period of “Tickets”]',
  data: {
    missing: { text: 'retention period of “Tickets”', recordType: 'retentionRule', recordId: ruleId, field: 'period' },
  },
};

const document = {
  title: 'Privacy Policy',
  language: 'en',
  generatedAt: '2026-11-20T09:00:00.000Z',
  asAt: '2026-11-20',
  root: {
    type: 'root' as const,
    children: [
      { type: 'heading', depth: 1, children: [text('Privacy Policy')] },
      {
        type: 'policySection',
        data: { sectionId: 'retention' },
        children: [
          { type: 'heading', depth: 2, children: [text('How long we keep data')] },
          {
            type: 'paragraph',
            children: [sentence('name', text('We keep invoices for 8 years.')), text(' '), sentence('period', gap)],
          },
          {
            type: 'list',
            ordered: false,
            children: [
              {
                type: 'listItem',
                children: [{ type: 'paragraph', children: [sentence('reasons', text('* disputes'))] }],
              },
            ],
          },
          {
            type: 'table',
            children: [
              { type: 'tableRow', children: [{ type: 'tableCell', children: [text('Data')] }] },
              { type: 'tableRow', children: [{ type: 'tableCell', children: [text('a|b')] }] },
            ],
          },
        ],
      },
    ],
  },
  sections: [{ id: 'retention', heading: 'How long we keep data', gaps: 1, sentenceCount: 3 }],
  gaps: [{ sectionId: 'retention', text: 'retention period of “Tickets”' }],
};

test('sentences are numbered through the policy and carry the places of their facts', () => {
  const view = readPolicyView(document);
  expect(view.sentences.map(({ index, facts }) => [index, facts])).toEqual(
    ['name', 'period', 'reasons'].map((field, index) => [
      index,
      [{ recordType: 'retentionRule', recordId: ruleId, field }],
    ]),
  );
  expect(view.sections[0]?.sentences).toEqual(view.sentences);
  expect(view.opening).toEqual([{ kind: 'heading', depth: 1, children: [{ kind: 'text', text: 'Privacy Policy' }] }]);
});

test('a gap leads to the field that would fill it', () => {
  const view = readPolicyView(document);
  expect(view.sections[0]).toMatchObject({ id: 'retention', heading: 'How long we keep data', gapCount: 1 });
  expect(view.sentences[1]?.children).toEqual([
    {
      kind: 'gap',
      text: '[Not recorded: retention period of “Tickets”]',
      missing: {
        isUntranslated: false,
        text: 'retention period of “Tickets”',
        recordType: 'retentionRule',
        recordId: ruleId,
        field: 'period',
      },
    },
  ]);
});

test('a node of an unknown kind keeps its words and its place', () => {
  const view = readPolicyView({
    ...document,
    root: { type: 'root', children: [{ type: 'html', value: '<b>' }] },
  });
  expect(view.opening).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: '<b>' }] }]);
});

test('a section is copied as plain text', () => {
  const [section] = readPolicyView(document).sections;
  expect(section && sectionAsText(section)).toBe(
    'How long we keep data\n\nWe keep invoices for 8 years. [Not recorded: retention period of “Tickets”]\n\n- * disputes\n\nData\na|b',
  );
});

test('a section is copied as Markdown that reads back as the same words', () => {
  const [section] = readPolicyView(document).sections;
  expect(section && sectionAsMarkdown(section)).toBe(
    '## How long we keep data\n\nWe keep invoices for 8 years. \\[Not recorded: retention period of “Tickets”\\]\n\n- \\* disputes\n\n| Data |\n| --- |\n| a\\|b |',
  );
});

test('a section is copied as HTML in which the words stay words', () => {
  const [section] = readPolicyView(document).sections;
  expect(section && sectionAsHtml(section)).toBe(
    [
      '<h2>How long we keep data</h2>',
      '<p>We keep invoices for 8 years. [Not recorded: retention period of “Tickets”]</p>',
      '<ul><li>* disputes</li></ul>',
      '<table><thead><tr><th>Data</th></tr></thead><tbody><tr><td>a|b</td></tr></tbody></table>',
    ].join('\n'),
  );
  const children = [
    { kind: 'link' as const, url: 'https://a.example/?x="&y', children: [{ kind: 'text' as const, text: '<b>' }] },
  ];
  expect(sectionAsHtml({ blocks: [{ kind: 'paragraph', children }] })).toBe(
    '<p><a href="https://a.example/?x=&quot;&amp;y">&lt;b&gt;</a></p>',
  );
});

test('words at the start of a paragraph do not become a heading or a list', () => {
  const paragraph = (words: string) => ({
    blocks: [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text: words }] }],
  });
  expect(sectionAsMarkdown(paragraph('# one'))).toBe('\\# one');
  expect(sectionAsMarkdown(paragraph('2. two'))).toBe('2\\. two');
  expect(sectionAsMarkdown(paragraph('- three'))).toBe('\\- three');
});

test('a text without a translation is told apart from a fact that nobody recorded, and asked for once', () => {
  const missing = {
    kind: 'notTranslated' as const,
    text: 'tickets',
    recordType: 'retentionRule' as const,
    recordId: ruleId,
    field: 'name',
  };
  const untranslated = { type: 'gap', value: '[Nicht übersetzt: tickets]', data: { missing } };
  const view = readPolicyView({
    ...document,
    language: 'de',
    root: { ...document.root, children: [{ type: 'paragraph', children: [sentence('name', untranslated)] }] },
    gaps: [
      { ...missing, sectionId: 'retention' },
      { ...missing, sectionId: 'data' },
    ],
  });
  expect(view.language).toBe('de');
  expect(view.untranslated).toEqual([
    { text: 'tickets', recordType: 'retentionRule', recordId: ruleId, field: 'name' },
  ]);
  expect(view.sentences[0]?.children).toMatchObject([{ kind: 'gap', missing: { isUntranslated: true } }]);
});
