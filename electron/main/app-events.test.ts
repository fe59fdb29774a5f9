import { expect, test } from 'vitest';
import type { AppEvent } from '../../shared/contract/app.ts';
import { createAppEvents } from './app-events.ts';

const notice: AppEvent = { kind: 'notice', tone: 'warning', text: 'A register is gone.' };

test('notices wait for a page that listens, everything else is for whatever page there is', () => {
  const posted: AppEvent[] = [];
  const events = createAppEvents((event) => posted.push(event));
  events.send(notice);
  events.send({ kind: 'changed' });
  expect(posted).toEqual([{ kind: 'changed' }]);
  events.noticeListening();
  expect(posted).toEqual([{ kind: 'changed' }, notice]);
  events.noticeListening();
  events.send(notice);
  expect(posted).toEqual([{ kind: 'changed' }, notice, notice]);
});

test('a page that loads anew gets what was said meanwhile', () => {
  const posted: AppEvent[] = [];
  const events = createAppEvents((event) => posted.push(event));
  events.noticeListening();
  events.noticeGone();
  events.send(notice);
  expect(posted).toEqual([]);
  events.noticeListening();
  expect(posted).toEqual([notice]);
});
