import { expect, test } from 'vitest';
import { listCssClasses } from './css-module-types.ts';

test('classes are found in selectors, and not in values, strings, addresses or comments', () => {
  const css = `
    /* .commented { } */
    .row, .is-open:hover > .label::before { margin: .5rem 0.25em; content: '.quoted'; }
    @media (width > 40rem) { .row .cell_2 { background: url(./picture.webp); } }
  `;
  expect(listCssClasses(css)).toEqual(['cell_2', 'is-open', 'label', 'row']);
});
