// Printing for real: one Electron, started once, for all tests here.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { PrintJob } from '../../shared/contract/print-messages.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import { nodesIn } from '../../shared/documents/policy/walk.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { readPdf } from '../../test/fixtures/read-pdf.ts';
import { readFixtureRecords } from '../../test/fixtures/read-register.ts';
import { writePolicy } from '../exchange/write-policy.ts';
import { createPrintDesk } from '../main/printing/print-desk.ts';
import { forkService } from '../main/service/fork-service.ts';
import { createServiceClient } from '../main/service/service-client.ts';
import { createAppPrinter } from './app-printer.ts';
import type { AppPrinter } from './app-printer.ts';

// The first page may have to wait for Electron to be fetched.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

let printer: AppPrinter;
beforeAll(async () => {
  printer = createAppPrinter((_, stack) => expect.unreachable(stack));
  await printer.printPdf('<!doctype html><title>First</title>', { title: 'First', language: 'en' });
});
afterAll(() => printer.close());

const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Registre</title><style>${style}</style></head><body>${body}</body></html>`;
const options = { title: 'Registre & <b>traitements</b>', language: 'fr' };

test('a page becomes a tagged PDF with title, language, outline, links and a running foot', async () => {
  const style = '@page { size: A4; margin: 20mm 18mm } h2 { break-before: page }';
  const body =
    '<h1>Été</h1><p>Voir <a href="https://example.com/dpo">le site</a>.</p><h2>Données</h2><ul><li>Nom</li></ul>' +
    '<table><thead><tr><th scope="col">Durée</th></tr></thead><tbody><tr><td>3 ans</td></tr></tbody></table>';
  const pdf = await readPdf(await printer.printPdf(page(body, style), options));
  expect(pdf).toMatchObject({
    title: 'Registre',
    creator: 'Recital',
    language: 'fr',
    isTagged: true,
    outline: ['Été', '  Données'],
    pages: [
      {
        width: 595,
        height: 842,
        text: 'Été Voir le site. Registre & <b>traitements</b> 1 / 2',
        links: ['https://example.com/dpo'],
      },
      { text: expect.stringMatching(/Nom Durée 3 ans Registre & <b>traitements<\/b> 2 \/ 2$/u) },
    ],
  });
  expect([...(pdf.pages[1]?.roles ?? [])]).toEqual(expect.arrayContaining(['H2', 'L', 'LI', 'Table', 'TH', 'TD']));
});

test('the page chooses its orientation', async () => {
  const { pages } = await readPdf(await printer.printPdf(page('<p>x</p>', '@page { size: A4 landscape }'), options));
  expect(pages.map(({ width, height }) => [width, height])).toEqual([[842, 595]]);
});

test('a page runs no script and fetches nothing', async () => {
  const body =
    '<p>kept</p><script>document.body.append("by script")</script><noscript>without scripts</noscript>' +
    '<iframe src="file:///etc/hostname"></iframe><img src="http://127.0.0.1:9/x.png" alt="alternative">' +
    '<meta http-equiv="refresh" content="0; url=file:///etc/hostname">';
  const { pages } = await readPdf(await printer.printPdf(page(body), options));
  expect(pages.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^kept without scripts(?: alternative)? Registre/u),
  ]);
});

test('a job that is called off ends at once, before or while it prints', async () => {
  const early = AbortSignal.abort();
  await expect(printer.printPdf(page('<p>x</p>'), { ...options, signal: early })).rejects.toMatchObject({
    wire: { code: 'cancelled' },
  });
  const controller = new AbortController();
  const long = page('<p>A long record of processing activities.</p>'.repeat(60_000));
  const startedAt = performance.now();
  const printing = printer.printPdf(long, { ...options, signal: controller.signal });
  setTimeout(() => controller.abort(), 300);
  await expect(printing).rejects.toMatchObject({ wire: { code: 'cancelled' } });
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  const next = await readPdf(await printer.printPdf(page('<p>next</p>'), options));
  expect(next.pages[0]?.text).toContain('next');
});

test('a page larger than an address may be is printed', async () => {
  const body = `<p>begin</p><!-- ${'word '.repeat(500_000)} --><p>end</p>`;
  const { pages } = await readPdf(await printer.printPdf(page(body), options));
  expect(pages[0]?.text).toContain('begin end');
});

test('the forked registry service prints through its parent', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recital-print-test-'));
  const jobs: PrintJob[] = [];
  const service = createServiceClient({
    start: () => forkService(process.execPath, path.resolve(import.meta.dirname, '../service/service.ts')),
    actor: 'tester',
    onDeath: () => expect.unreachable('the service ended'),
    onAnswer: () => undefined,
    onUnexpected: (_, stack) => expect.unreachable(stack),
    openPrintDesk: (answer) =>
      createPrintDesk({
        printPage: (job, signal) => {
          jobs.push(job);
          return printer.printPdf(job.html, { ...job, signal });
        },
        answer,
        onUnexpected: (error) => expect.unreachable(String(error)),
      }),
  });
  try {
    await service.open(path.join(folder, 'sample.recital'), 'sample');
    const target = path.join(folder, 'policy.pdf');
    const grant = crypto.randomUUID();
    const reply = await service.call(
      'policy.export',
      { format: 'pdf', grant },
      { [grant]: { path: target, mayOverwrite: false } },
    );
    expect(reply).toMatchObject({ ok: true, value: { bytes: readFileSync(target).byteLength } });
    const { title, pages } = await readPdf(readFileSync(target));
    expect([jobs.length, title, pages[0]?.text.slice(0, 14)]).toEqual([1, 'Privacy Policy', 'Privacy Policy']);
  } finally {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each(['sample', 'proecommerce', 'pro4soft-p4p', 'tracksera', 'sitecarepluspro', 'ceppro'])(
  'the policy of %s says as PDF what it says, in order, with its sections as outline',
  async (name) => {
    const records = name === 'sample' ? sampleRegisterDocument().records : readFixtureRecords(name);
    const policy = buildPolicy(indexRegister({ id: name, records }), {
      generatedAt: '2026-11-20T09:00:00.000Z',
      asAt: '2026-11-20',
      language: 'en',
    });
    const bytes = await writePolicy(policy, 'pdf', { printPdf: printer.printPdf });
    if (typeof bytes === 'string') throw new TypeError('PDF is bytes');
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ title: policy.title, language: 'en', isTagged: true });
    expect(pdf.outline).toEqual([policy.title, ...policy.sections.map(({ heading }) => `  ${heading}`)]);
    const { length } = pdf.pages;
    const printed = pdf.pages
      .map(({ text }, before) => text.replace(new RegExp(`${policy.title} ${before + 1} / ${length}$`, 'u'), ''))
      .join('')
      .replaceAll(/\s/gu, '');
    let place = 0;
    for (const line of linesOf(policy.root)) {
      const found = printed.indexOf(line.replaceAll(/\s/gu, ''), place);
      expect(found, line).toBeGreaterThanOrEqual(place);
      place = found + 1;
    }
  },
);

/** The texts of a policy, one for each heading, paragraph, item and cell. */
function linesOf(node: Nodes): string[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
    return [
      nodesIn(node)
        .map((inner) => ('value' in inner ? inner.value : ''))
        .join(''),
    ];
  return 'children' in node ? node.children.flatMap((child: Nodes) => linesOf(child)) : [];
}

test('an ended printer leaves nothing behind and starts again when asked', async () => {
  const profiles = (): string[] => readdirSync(os.tmpdir()).filter((name) => name.startsWith('recital-print-'));
  const before = new Set(profiles());
  const other = createAppPrinter((_, stack) => expect.unreachable(stack));
  await other.printPdf(page('<p>x</p>'), options);
  const own = profiles().filter((name) => !before.has(name));
  expect(own.length).toBeGreaterThan(0);
  await other.close();
  expect(own.filter((name) => existsSync(path.join(os.tmpdir(), name)))).toEqual([]);
  expect((await readPdf(await other.printPdf(page('<p>again</p>'), options))).pages[0]?.text).toContain('again');
  await other.close();
});
