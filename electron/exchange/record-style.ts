// How a record looks as a page, on a screen and on paper (A4; each sheet in the orientation that it asks for).
import { palette } from './palette.ts';

const colour = (name: keyof typeof palette): string => `#${palette[name]}`;

// No ligatures: readers of a PDF, and whoever searches it, find no letters behind the joined glyphs of some fonts.
export const recordStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: ${colour('text')}; font: 400 0.9375rem/1.45 Inter, 'Segoe UI', Calibri, 'Helvetica Neue', Arial, sans-serif; font-variant-ligatures: none; }
main { max-width: 88rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { margin: 0 0 0.5rem; color: ${colour('accent')}; font-size: 1.625rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 3rem 0 0.5rem; padding-top: 0.75rem; border-top: 2px solid ${colour('accent')}; color: ${colour('accent')}; font-size: 1.25rem; line-height: 1.25; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.0625rem; line-height: 1.3; scroll-margin-top: 1rem; }
p { max-width: 75ch; margin: 0 0 0.5rem; color: ${colour('muted')}; }
a { color: ${colour('accent')}; }
table { width: 100%; margin: 0.75rem 0 1.5rem; border-collapse: collapse; table-layout: fixed; font-size: 0.875rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.4rem 0.5rem; border: 1px solid ${colour('line')}; text-align: start; vertical-align: top; overflow-wrap: anywhere; hyphens: auto; }
th { font-weight: 600; }
thead th { background: ${colour('accent')}; color: ${colour('onAccent')}; border-color: ${colour('onAccent')}; }
thead th.other, tbody th[scope='col'] { background: ${colour('accentWash')}; color: ${colour('accent')}; border-color: ${colour('line')}; }
thead td { border: 0; }
tbody th[scope='row'] { background: ${colour('totalWash')}; }
.list tbody th[scope='row'] { background: none; }
th.group { background: ${colour('accentWash')}; color: ${colour('accent')}; }
td.note { border: 0; color: ${colour('muted')}; font-style: italic; }
td.total { background: ${colour('totalWash')}; font-weight: 600; }
td.number, td.total { font-variant-numeric: tabular-nums; }
td.number { text-align: end; }
.record td.number, .form td.number, .facts td.number { text-align: start; }
time { white-space: nowrap; font-variant-numeric: tabular-nums; }
.none { color: ${colour('muted')}; font-style: italic; }
.gap, .prefilled { margin: -0.15rem -0.25rem; padding: 0.1rem 0.25rem; border-radius: 2px; }
.gap { border: 1px dashed ${colour('gapLine')}; background: ${colour('gapWash')}; color: ${colour('gap')}; }
.prefilled { border-bottom: 1px dotted ${colour('prefilled')}; background: ${colour('prefilledWash')}; color: ${colour('prefilled')}; }
tr:target, h3:target { outline: 2px solid ${colour('accent')}; outline-offset: 2px; }
@page { size: A4 portrait; margin: 14mm 14mm 18mm; }
@page landscape { size: A4 landscape; margin: 14mm 12mm 18mm; }
@media print {
  main { max-width: none; padding: 0; }
  body { font-size: 9pt; line-height: 1.35; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  section { break-before: page; }
  header + section { break-before: auto; }
  .landscape { page: landscape; }
  .portrait { page: auto; }
  h1 { font-size: 18pt; }
  h2 { margin-top: 12pt; font-size: 13pt; }
  h3 { margin: 10pt 0 4pt; font-size: 11pt; }
  h2, h3 { break-after: avoid; }
  table { margin: 4pt 0 10pt; font-size: 8.5pt; }
  .landscape table.list { font-size: 7.5pt; }
  th, td { padding: 2pt 4pt; }
  tr, table.facts, table.record, table.form:not(:has(tr:nth-child(9))) { break-inside: avoid; }
  tbody tr:has(> th[scope='col']) { break-after: avoid; }
  thead { display: table-header-group; }
  .group { break-after: avoid; }
}
`;
