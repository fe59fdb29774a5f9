import { describe, expect, test } from 'vitest';
import { findDate } from './dates.ts';

describe('days in text', () => {
  test.each([
    ['May 13, 2026', '2026-05-13'],
    ['18th June, 2024', '2024-06-18'],
    ['1 March 2025', '2025-03-01'],
    ['2026-05-04', '2026-05-04'],
    ['01.02.2026', '2026-02-01'],
    ['3. März 2026', '2026-03-03'],
    ['1er janvier 2026', '2026-01-01'],
    ['15 de marzo de 2025', '2025-03-15'],
    ['05/13/2026', '2026-05-13'],
    ['August 2025', '2025-08'],
    ['marzo de 2026', '2026-03'],
  ])('"%s" is %s', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });

  test.each(['03/04/2026', 'February 30, 2026', 'version 2.1', 'Art. 13'])('"%s" says no day', (text) => {
    expect(findDate(text)).toBeNull();
  });
});
