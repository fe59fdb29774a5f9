import { describe, expect, it } from 'vitest';
import { cutText } from './text-pieces.ts';
import type { ReadText } from './text-pieces.ts';

const text = 'We use <b>Stripe</b> &amp; keep\ninvoices.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const layout: ReadText['layout'] = [
  {
    kind: 'paragraph',
    runs: [
      [0, 7],
      [10, 16],
      [20, 21],
      [21, 26, '&'],
      [26, text.length],
    ],
  },
];

describe('cutText', () => {
  it('gives the words of a block in one piece where nothing was read', () => {
    expect(cutText({ text, layout }, [])).toEqual([
      { kind: 'paragraph', pieces: [{ text: 'We use Stripe & keep invoices.', markIds: [] }] },
    ]);
  });

  it('cuts at the edges of places, and names the narrowest of those that overlap first', () => {
    const marks = [
      { id: 'sentence', spans: [{ start: 0, end: text.length }] },
      { id: 'vendor', spans: [at('Stripe')] },
    ];
    expect(cutText({ text, layout }, marks)).toEqual([
      {
        kind: 'paragraph',
        pieces: [
          { text: 'We use ', markIds: ['sentence'] },
          { text: 'Stripe', markIds: ['vendor', 'sentence'] },
          { text: ' & keep invoices.', markIds: ['sentence'] },
        ],
      },
    ]);
  });

  it('keeps an entity whole', () => {
    const marks = [{ id: 'and', spans: [{ start: 23, end: 24 }] }];
    expect(cutText({ text, layout }, marks)).toEqual([
      {
        kind: 'paragraph',
        pieces: [
          { text: 'We use Stripe ', markIds: [] },
          { text: '&', markIds: ['and'] },
          { text: ' keep invoices.', markIds: [] },
        ],
      },
    ]);
  });

  it('marks the cells of a table each on its own', () => {
    const table: ReadText['layout'] = [{ kind: 'table', rows: [{ isHead: false, cells: [[[10, 16]], [[26, 31]]] }] }];
    expect(cutText({ text, layout: table }, [{ id: 'vendor', spans: [at('Stripe')] }])).toEqual([
      {
        kind: 'table',
        rows: [{ isHead: false, cells: [[{ text: 'Stripe', markIds: ['vendor'] }], [{ text: ' keep', markIds: [] }]] }],
      },
    ]);
  });
});
