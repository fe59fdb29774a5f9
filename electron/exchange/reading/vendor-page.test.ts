import { describe, expect, test } from 'vitest';
import type { BlockDocument } from '../../../shared/reading/document/blocks.ts';
import { readVendorPage } from '../../../shared/reading/vendor-page/read-vendor-page.ts';
import { UnreadableDocumentError } from './extracted-document.ts';
import { readCsvBlocks } from './read-csv-blocks.ts';
import { readHtmlBlocks } from './read-html-blocks.ts';
import { readJsonBlocks } from './read-json-blocks.ts';
import { readTextBlocks } from './read-text-blocks.ts';

/** The four sub-processors that every form of the page lists. */
const expected = [
  { name: 'Amazon Web Services, Inc.', purpose: 'Hosting', countries: ['US', 'DE'] },
  { name: 'Kestrel Mail Ltd', purpose: 'Email delivery', countries: ['GB'] },
  { name: 'Norrwacht "Nord" GmbH', purpose: 'Backups', countries: ['DE'] },
  { name: 'Zendesk', purpose: 'Support, tickets', countries: ['US'] },
];

const pages: Readonly<Record<string, readonly [string, (source: string) => BlockDocument]>> = {
  html: [
    `<title>Sub-processors</title><h1>Sub-processors of Copperleaf</h1><p>Last updated: 4 May 2026</p><h2>Infrastructure</h2>
<table><tr><th>Entity</th><th>Purpose</th><th>Location</th></tr>
<tr><td>Amazon Web Services, Inc.</td><td>Hosting</td><td>United States, Germany</td></tr>
<tr><td>Kestrel Mail Ltd</td><td>Email delivery</td><td>United Kingdom</td></tr>
<tr><td>Norrwacht &quot;Nord&quot; GmbH</td><td>Backups</td><td>Germany</td></tr></table>
<h2>Support</h2><ul><li><b>Zendesk</b> (United States): Support, tickets</li></ul>`,
    readHtmlBlocks,
  ],
  markdown: [
    `# Sub-processors of Copperleaf\n\nLast updated: 4 May 2026\n
| Entity | Purpose | Location |\n|---|---|---|
| Amazon Web Services, Inc. | Hosting | United States, Germany |
| Kestrel Mail Ltd | Email delivery | United Kingdom |
| Norrwacht "Nord" GmbH | Backups | Germany |
| Zendesk | Support, tickets | US |\n`,
    (source) => readTextBlocks(source, 'markdown'),
  ],
  'values with semicolons': [
    `\uFEFFSubprocessor;Purpose;Country\r\n"Amazon Web Services, Inc.";Hosting;"United States, Germany"\r\nKestrel Mail Ltd;Email delivery;United Kingdom\r\n"Norrwacht ""Nord"" GmbH";Backups;Germany\r\n\r\nZendesk;Support, tickets;USA`,
    readCsvBlocks,
  ],
  json: [
    JSON.stringify(
      {
        updatedAt: '2026-05-04',
        subprocessors: [
          { id: 1, name: 'Amazon Web Services, Inc.', purpose: 'Hosting', locations: ['United States', 'Germany'] },
          { id: 2, purpose: 'Email delivery', name: 'Kestrel Mail Ltd', locations: ['United Kingdom'] },
          { id: 3, name: 'Norrwacht "Nord" GmbH', purpose: 'Backups', locations: ['Germany'] },
          { id: 4, name: 'Zendesk', purpose: 'Support, tickets', locations: ['US'] },
        ],
      },
      null,
      2,
    ),
    readJsonBlocks,
  ],
};

describe('a page of sub-processors', () => {
  test.each(Object.entries(pages))(
    'in %s is read as the same list, each name at its place',
    (_form, [source, read]) => {
      const { entries } = readVendorPage(read(source));
      expect(entries.map(({ name, purpose, countries }) => ({ name, purpose, countries }))).toEqual(expected);
      for (const { name, span } of entries)
        expect(
          source.slice(span.start, span.end).replaceAll('&quot;', '"').replaceAll('""', '"').replaceAll('\\"', '"'),
        ).toBe(name);
    },
  );

  test('says from which day it holds and how long ahead a new sub-processor is announced', () => {
    const page = readTextBlocks(
      '# Sub-processors\n\nLast updated: 2026-05-04\n\nCustomers are notified of a new sub-processor at least 30 days in advance.\n\n- Zendesk: support\n',
      'markdown',
    );
    expect(readVendorPage(page)).toMatchObject({ pageDate: '2026-05-04', noticeDays: 30 });
  });

  test('joins the rows of one name and leaves out the organisation itself', () => {
    const page = readTextBlocks(
      `# Copperleaf Inc. sub-processors\n\nCopperleaf Inc. ("Copperleaf", "we") uses these processors.\n
| Name | Purpose | Location |\n|---|---|---|\n| Zendesk, Inc. | Support | US |\n| Zendesk Inc | Chat | Ireland |\n| Copperleaf GmbH | Second-line support | Germany |\n`,
      'markdown',
    );
    expect(readVendorPage(page).entries).toMatchObject([
      { name: 'Zendesk, Inc.', canonical: 'Zendesk', purpose: 'Support; Chat', countries: ['US', 'IE'] },
    ]);
  });

  test('that is no JSON is refused with a sentence', () => {
    expect(() => readJsonBlocks('{"name": ')).toThrow(UnreadableDocumentError);
  });

  test.each(['', '\uFEFF', '"', '"a', 'a;b\n"c;d', ',,,\n,,', '\t\t\n'])(
    'that is damaged, as %j, is read without a crash',
    (source) => {
      expect(readVendorPage(readCsvBlocks(source)).entries).toEqual([]);
    },
  );
});
