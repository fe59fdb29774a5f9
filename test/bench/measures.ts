// The figures, each measured in a process of its own beside the limit that it is held against.
import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { openRegistry } from '../../electron/registry/registry.ts';
import { recordTables } from '../../electron/storage/record-table.ts';
import { refuseToPrint } from '../../electron/exchange/print-pdf.ts';
import { exportWorkbook } from '../../electron/exchange/write-workbook.ts';
import { writeXlsx } from '../../electron/exchange/write-xlsx.ts';
import { checkRegister } from '../../shared/assessment/findings/finding-set.ts';
import { buildRecordWorkbook } from '../../shared/documents/record/build-record.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import { recordTypeNames } from '../../shared/domain/record-types.ts';
import { createReferenceFacts } from '../../shared/reference/reference-facts.ts';
import { measureCalcSave } from './calc-save.ts';
import { openRegisterStore } from '../../electron/storage/register-store.ts';

/** Milliseconds of ours and, where there is one, of the limit, in one process. */
export type Figure = { readonly ours: number; readonly limit: number | null };

type Measure = {
  readonly title: string;
  /** What the limit is. */
  readonly beside: string;
  readonly run: (file: string, folder: string) => Promise<Figure> | Figure;
};

const recordOptions = {
  layoutId: 'art30-controller',
  generatedAt: '2026-01-01T00:00:00.000Z',
  asAt: '2026-01-01',
  language: 'en',
} as const;

const storeOptions = { actor: 'bench', clock: () => new Date(), newId: () => crypto.randomUUID() };

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Every row of every table, as SQLite hands them out. */
function scan(file: string): number {
  const db = new Database(file, { readonly: true });
  const time = timed(() => {
    for (const type of recordTypeNames) {
      const { name, links } = recordTables[type];
      for (const table of [name, ...links.map((link) => link.name)]) db.prepare(`SELECT * FROM ${table}`).raw().all();
    }
  });
  db.close();
  return time;
}

export const measures = {
  open: {
    title: 'Open and check the register, first 200 activities with their letters',
    beside: 'SQLite quick_check and the same 200 rows',
    run: async (file) => {
      let registry: ReturnType<typeof openRegistry> | undefined;
      const ours = await timedAsync(async () => {
        registry = openRegistry({ path: file, actor: 'bench' });
        await registry.call('activities.summaries', { limit: 200 });
      });
      registry?.close();
      const limit = timed(() => {
        const db = new Database(file, { readonly: true });
        db.pragma('quick_check(1)');
        db.prepare('SELECT * FROM processing_activity ORDER BY id LIMIT 200').all();
        db.close();
      });
      return { ours, limit };
    },
  },
  summaries: {
    title: 'All activities as table rows with letters, once the register is open',
    beside: 'bare scan of all tables',
    run: async (file) => {
      const registry = openRegistry({ path: file, actor: 'bench' });
      const ours = await timedAsync(() => registry.call('activities.summaries', {}));
      registry.close();
      return { ours, limit: scan(file) };
    },
  },
  search: {
    title: 'Search as you type, p95 of 1 to 6 letters',
    beside: 'the same words by LIKE over names, p95',
    run: async (file) => {
      const registry = openRegistry({ path: file, actor: 'bench' });
      await registry.call('register.search', { text: 'warm' });
      const words = ['answer', 'support', 'bookings', 'fernmail', 'linden', 'invoice', 'messages', 'northlight'];
      const prefixes = words.flatMap((word) => [1, 2, 3, 4, 5, 6].map((length) => word.slice(0, length)));
      const ours: number[] = [];
      for (const text of prefixes) ours.push(await timedAsync(() => registry.call('register.search', { text })));
      registry.close();
      const db = new Database(file, { readonly: true });
      const like = db.prepare(
        `SELECT id FROM processing_activity WHERE name LIKE ? UNION ALL SELECT id FROM vendor WHERE name LIKE ?`,
      );
      const limits = prefixes.map((text) => timed(() => like.all(`%${text}%`, `%${text}%`)));
      db.close();
      return { ours: percentile(ours, 0.95), limit: percentile(limits, 0.95) };
    },
  },
  edit: {
    title: 'One edit with search index and journal, median of 200',
    beside: 'bare append of 32 KB and fdatasync, median of 200',
    run: async (file, folder) => {
      const registry = openRegistry({ path: file, actor: 'bench' });
      const [first] = await registry.call('activities.list', {});
      if (first === undefined) throw new Error('No activity to edit');
      let { revision } = first;
      const ours: number[] = [];
      const limits: number[] = [];
      const plain = path.join(folder, `fdatasync-${process.pid}`);
      const handle = openSync(plain, 'w');
      const block = Buffer.alloc(32 * 1024, 1);
      for (let count = 0; count < 200; count++) {
        ours.push(
          await timedAsync(async () => {
            ({ revision } = await registry.call('activities.update', {
              id: first.id,
              revision,
              patch: { notes: `Note ${count} of ${process.pid}` },
            }));
          }),
        );
        limits.push(
          timed(() => {
            writeSync(handle, block);
            fdatasyncSync(handle);
          }),
        );
      }
      closeSync(handle);
      rmSync(plain);
      registry.close();
      return { ours: percentile(ours, 0.5), limit: percentile(limits, 0.5) };
    },
  },
  memory: {
    title: 'Whole register into memory',
    beside: 'bare scan of all tables',
    run: (file) => {
      const limit = scan(file);
      const store = openRegisterStore({ path: file, ...storeOptions });
      const ours = timed(() => store.register());
      store.close();
      return { ours, limit };
    },
  },
  xlsx: {
    title: 'Record as XLSX, from the register in memory to bytes',
    beside: 'libxlsxwriter writing the same cells',
    run: async (file, folder) => {
      const store = openRegisterStore({ path: file, ...storeOptions });
      const index = indexRegister(store.register());
      store.close();
      const workbook = buildRecordWorkbook(index, recordOptions);
      const { writeXlsxLimit } = await import('./xlsx-limit.ts');
      const limit = writeXlsxLimit(workbook, folder);
      const ours = await timedAsync(() => writeXlsx(workbook));
      return { ours, limit };
    },
  },
  xlsxFile: {
    title: 'Record as XLSX file, written, read back and proved',
    beside: 'half of what Calc takes to save that file',
    run: async (file, folder) => {
      const store = openRegisterStore({ path: file, ...storeOptions });
      const index = indexRegister(store.register());
      store.close();
      const workbook = buildRecordWorkbook(index, recordOptions);
      const target = path.join(folder, `record-${process.pid}.xlsx`);
      const ours = await timedAsync(() =>
        exportWorkbook({ path: target, mayOverwrite: false }, workbook, 'xlsx', { printPdf: refuseToPrint }),
      );
      const rows = workbook.sheets.map((sheet) => sheet.rows.length);
      const smallest = rows.indexOf(Math.min(...rows)) + 1;
      const limit = measureCalcSave(readFileSync(target), smallest, folder);
      rmSync(target);
      return { ours, limit: limit === null ? null : limit / 2 };
    },
  },
  xlsxMemory: {
    title: 'The same from an open register with its model: memory growth in MB',
    beside: '300 MB',
    run: async (file, folder) => {
      const registry = openRegistry({ path: file, actor: 'bench' });
      await registry.call('activities.summaries', {});
      const target = path.join(folder, `record-${process.pid}.xlsx`);
      const grant = crypto.randomUUID();
      const before = process.memoryUsage.rss();
      let peak = before;
      const look = (): void => {
        peak = Math.max(peak, process.memoryUsage.rss());
      };
      const timer = setInterval(look, 10);
      await registry.call(
        'record.export',
        { layoutId: recordOptions.layoutId, format: 'xlsx', grant },
        { grants: { [grant]: { path: target, mayOverwrite: false } }, onProgress: look },
      );
      look();
      clearInterval(timer);
      registry.close();
      rmSync(target);
      return { ours: (peak - before) / 1e6, limit: 300 };
    },
  },
  record: {
    title: 'Record as a workbook model, from the register in memory',
    beside: 'bare scan of all tables',
    run: (file) => {
      const store = openRegisterStore({ path: file, ...storeOptions });
      const index = indexRegister(store.register());
      store.close();
      return { ours: timed(() => buildRecordWorkbook(index, recordOptions)), limit: scan(file) };
    },
  },
  check: {
    title: 'Check the whole register, from memory to its findings',
    beside: 'bare scan of all tables',
    run: (file) => {
      const limit = scan(file);
      const store = openRegisterStore({ path: file, ...storeOptions });
      const index = indexRegister(store.register());
      store.close();
      const facts = createReferenceFacts();
      const options = { on: '2026-01-01', settings: settingsOf(index.register) };
      return { ours: timed(() => checkRegister(index, facts, options)), limit };
    },
  },
  recheck: {
    title: 'Findings after one edit, median of 50',
    beside: 'the edit itself, median of 50',
    run: async (file) => {
      const registry = openRegistry({ path: file, actor: 'bench' });
      const [first] = await registry.call('activities.list', {});
      if (first === undefined) throw new Error('No activity to edit');
      let { revision } = first;
      await registry.call('register.findings', { limit: 200 });
      const ours: number[] = [];
      const limits: number[] = [];
      for (let count = 0; count < 50; count++) {
        limits.push(
          await timedAsync(async () => {
            ({ revision } = await registry.call('activities.update', {
              id: first.id,
              revision,
              // Each edit opens or settles a finding.
              patch: { dpiaState: count % 2 === 0 ? 'needed' : 'done' },
            }));
          }),
        );
        ours.push(await timedAsync(() => registry.call('register.findings', { limit: 200 })));
      }
      registry.close();
      return { ours: percentile(ours, 0.5), limit: percentile(limits, 0.5) };
    },
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
