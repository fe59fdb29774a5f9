import { expect, it } from 'vitest';
import { nameStrip } from './strip-cells.tsx';

it('names a strip by its cells in order', () => {
  expect(
    nameStrip([
      { letter: 'a', state: 'stated', label: '(a) stated' },
      { letter: 'e', state: 'none', label: '(e) none' },
      { letter: 'f', state: 'gap', label: '(f) not recorded' },
    ]),
  ).toBe('(a) stated, (e) none, (f) not recorded');
});
