// What becomes of a file that does not say what was written: the fault is put into the file on the disk, between writing and proof.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordWorkbook } from '../../test/fixtures/record-workbooks.ts';
import { readWrittenZip } from '../../test/fixtures/written-zip.ts';
import { fitWorkbook } from '../../shared/documents/fit-workbook.ts';
import { refuseToPrint } from './print-pdf.ts';
import { exportWorkbook, writeWorkbook } from './write-workbook.ts';
import { writeZip } from './zip-writer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const workbook = fitWorkbook(recordWorkbook('sample', 'art30-controller'));

/** Recipients of an activity. */
const recipients = /Hetzner \(processor, Falkenstein, Germany\): hosting, storage of backups/u;

/** Where each format holds them: in the whole file, or in a part of the package. */
const damages = [
  ['xlsx', 'xl/worksheets/sheet1.xml', /<c r="I\d+"[^>]*t="s"><v>\d+<\/v><\/c>/u],
  ['ods', 'content.xml', recipients],
  ['docx', 'word/document.xml', recipients],
  ['csv', null, recipients],
  ['html', null, recipients],
  ['md', null, recipients],
  ['json', null, recipients],
] as const;

async function withoutField(bytes: Uint8Array, part: string | null, field: RegExp): Promise<Uint8Array> {
  const texts =
    part === null
      ? new Map([['', new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]])
      : await readWrittenZip(bytes);
  const text = texts.get(part ?? '') ?? '';
  expect(text).toMatch(field);
  texts.set(part ?? '', text.replace(field, ''));
  if (part === null) return new TextEncoder().encode(texts.get(''));
  const files = [...texts].map(([name, content]) => ({ name, chunks: [content] }));
  return writeZip(files, new Date(workbook.properties.generatedAt));
}

it.each(damages)(
  'as %s, a record that lost a field on the disk is refused, and nothing is left of it',
  async (format, part, field) => {
    const target = path.join(folder, `record.${format}`);
    writeFileSync(target, 'mine');
    const options = { printPdf: refuseToPrint };
    const damaged = await withoutField(await writeWorkbook(workbook, format, options), part, field);
    const exporting = exportWorkbook({ path: target, mayOverwrite: true }, workbook, format, {
      ...options,
      onProgress: ({ step, done }) => {
        const temporary = readdirSync(folder).find((name) => name.startsWith('.'));
        if (step === 'checking' && done === 0) writeFileSync(path.join(folder, temporary ?? ''), damaged);
      },
    });
    await expect(exporting).rejects.toMatchObject({ wire: { code: 'file_failed', problem: 'notProved' } });
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual([`record.${format}`]);
  },
);

it('tells of shortened names of sheets only where there are tabs', async () => {
  const forms = recordWorkbook('sample', 'cnil');
  const countOf = async (format: 'xlsx' | 'docx' | 'html'): Promise<number> => {
    const target = { path: path.join(folder, `forms.${format}`), mayOverwrite: false };
    return (await exportWorkbook(target, forms, format, { printPdf: refuseToPrint })).shortenings.length;
  };
  expect([await countOf('xlsx'), await countOf('docx'), await countOf('html')]).toEqual([4, 0, 0]);
});
