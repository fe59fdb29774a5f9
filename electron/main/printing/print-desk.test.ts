import { expect, test } from 'vitest';
import type { PrintAnswer, PrintJob } from '../../../shared/contract/print-messages.ts';
import { createPrintDesk } from './print-desk.ts';
import type { PrintPage } from './print-desk.ts';

const job = (title: string): PrintJob => ({ html: `<h1>${title}</h1>`, title, language: 'en', sideMargin: 20 });

/** A desk whose pages come out when the test says so, by title. */
function openDesk() {
  const answers: PrintAnswer[] = [];
  const started: string[] = [];
  const presses = new Map<string, PromiseWithResolvers<Uint8Array>>();
  const printPage: PrintPage = ({ title }) => {
    started.push(title);
    const press = Promise.withResolvers<Uint8Array>();
    presses.set(title, press);
    return press.promise;
  };
  const desk = createPrintDesk({ printPage, answer: (answer) => answers.push(answer), onUnexpected: () => 'ref-1' });
  const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { desk, answers, started, press: (title: string) => presses.get(title), rest };
}

const printed = (printId: number, text: string): PrintAnswer => ({
  kind: 'printed',
  printId,
  reply: { ok: true, value: Buffer.from(text).toString('base64') },
});
const cancelled = (printId: number): PrintAnswer => ({
  kind: 'printed',
  printId,
  reply: { ok: false, error: { code: 'cancelled', message: 'Printing was cancelled.' } },
});

test('pages are printed one after the other, each answered by its number', async () => {
  const { desk, answers, started, press, rest } = openDesk();
  desk.take({ kind: 'print', printId: 1, job: job('a') });
  desk.take({ kind: 'print', printId: 2, job: job('b') });
  await rest();
  expect(started).toEqual(['a']);
  press('a')?.resolve(Buffer.from('A'));
  await rest();
  press('b')?.resolve(Buffer.from('B'));
  await rest();
  expect(answers).toEqual([printed(1, 'A'), printed(2, 'B')]);
});

test('a page that is called off is answered at once and only once, and the next one is printed', async () => {
  const { desk, answers, press, rest } = openDesk();
  desk.take({ kind: 'print', printId: 1, job: job('a') });
  desk.take({ kind: 'print', printId: 2, job: job('b') });
  await rest();
  desk.take({ kind: 'cancelPrint', printId: 1 });
  expect(answers).toEqual([cancelled(1)]);
  press('a')?.reject(new Error('The page was closed before it was printed'));
  await rest();
  press('b')?.resolve(Buffer.from('B'));
  await rest();
  desk.take({ kind: 'cancelPrint', printId: 2 });
  expect(answers).toEqual([cancelled(1), printed(2, 'B')]);
});

test('a page that is called off before its turn never starts', async () => {
  const { desk, started, press, rest } = openDesk();
  desk.take({ kind: 'print', printId: 1, job: job('a') });
  desk.take({ kind: 'print', printId: 2, job: job('b') });
  await rest();
  desk.take({ kind: 'cancelPrint', printId: 2 });
  press('a')?.resolve(Buffer.from('A'));
  await rest();
  expect(started).toEqual(['a']);
});

test('a failure is an answer with the reference of the log, and the desk goes on', async () => {
  const { desk, answers, press, rest } = openDesk();
  desk.take({ kind: 'print', printId: 1, job: job('a') });
  await rest();
  press('a')?.reject(new Error('The process of the page ended: crashed'));
  await rest();
  desk.take({ kind: 'print', printId: 2, job: job('b') });
  await rest();
  press('b')?.resolve(Buffer.from('B'));
  await rest();
  expect(answers).toEqual([
    {
      kind: 'printed',
      printId: 1,
      reply: {
        ok: false,
        error: expect.objectContaining({ code: 'file_failed', problem: 'printFailed', reference: 'ref-1' }),
      },
    },
    printed(2, 'B'),
  ]);
});

test('a closed desk answers nobody', async () => {
  const { desk, answers, started, press, rest } = openDesk();
  desk.take({ kind: 'print', printId: 1, job: job('a') });
  desk.take({ kind: 'print', printId: 2, job: job('b') });
  await rest();
  desk.close();
  press('a')?.resolve(Buffer.from('A'));
  await rest();
  expect([answers, started]).toEqual([[], ['a']]);
});
