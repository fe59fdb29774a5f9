import { expect, test } from 'vitest';
import { idOf } from '../../../test/fixtures/builders.ts';
import type { PolicyView, SentenceView } from './policy-view.ts';
import { findUntrue } from './untrue-sentences.ts';

const sentence = (index: number, text: string): SentenceView => ({
  kind: 'sentence',
  index,
  facts: [{ recordType: 'retentionRule', recordId: idOf(1), field: 'period' }],
  isLeadIn: false,
  isOwn: false,
  children: [{ kind: 'text', text }],
});
const sentences = ['Logs: 30 days.', 'Fernmail', 'Sending of mail', 'The United States'].map((text, index) =>
  sentence(index, text),
);
const view: PolicyView = {
  title: 'Privacy Policy',
  language: 'en',
  opening: [],
  sections: [{ id: 'retention', heading: 'Retention', gapCount: 0, blocks: [], sentences }],
  sentences,
  gapCount: 0,
  untranslated: [],
};
const since = {
  publicationId: idOf(2),
  title: 'Privacy Policy',
  version: '7',
  publishedOn: '2026-09-02',
  language: 'en' as const,
};
const answer = {
  since,
  changes: [],
  duties: [],
  earliestDay: '2026-09-02',
  objectBefore: null,
  notice: '',
  customersNotice: '',
};
const word = (before: string | null, after: string | null) => ({
  sectionId: 'retention',
  before,
  after,
  recordIds: [idOf(1)],
});

test('a changed sentence and the changed cells of a row say what was published', () => {
  const words = [
    word('Logs: 90 days.', 'Logs: 30 days.'),
    word('Fernmail | Sending of mail | Ireland', 'Fernmail | Sending of mail | The United States'),
    word('Gone.', null),
    word(null, 'New.'),
  ];
  const untrue = findUntrue(view, { ...answer, words });
  expect([...(untrue?.published ?? [])]).toEqual([
    [0, 'Logs: 90 days.'],
    [3, 'Ireland'],
  ]);
  expect(untrue?.count).toBe(3);
});

test('nothing is marked where all is true, nothing was published, or it was in another language', () => {
  const words = [word('Logs: 90 days.', 'Logs: 30 days.')];
  expect(findUntrue(view, { ...answer, words: [] })).toBeNull();
  expect(findUntrue(view, { ...answer, words, since: null })).toBeNull();
  expect(findUntrue(view, { ...answer, words, since: { ...since, language: 'de' } })).toBeNull();
});
