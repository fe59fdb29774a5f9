// An Electron that only prints, for the command line: no register, and no window that anybody sees. Print requests come
// over the process channel; it ends with that channel.
import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import { z } from 'zod';
import type { PrintProcessMessage, PrintRequest } from '../../../shared/contract/print-messages.ts';
import { registerScheme } from '../renderer-scheme.ts';
import { applySwitches } from '../security/switches.ts';
import { createPrintDesk } from './print-desk.ts';
import { createPagePrinter } from './print-page.ts';

const printId = z.int();
const requestSchema: z.ZodType<PrintRequest> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('print'),
    printId,
    job: z.strictObject({ html: z.string(), title: z.string(), language: z.string(), sideMargin: z.number() }),
  }),
  z.strictObject({ kind: z.literal('cancelPrint'), printId }),
]);

const post = (message: PrintProcessMessage): void => void process.send?.(message);

applySwitches(app);
registerScheme();
// Pages go to paper, not to a screen.
app.disableHardwareAcceleration();
app.dock?.hide();
// No window is no reason to end: the next page may come.
app.on('window-all-closed', () => undefined);
process.on('disconnect', () => app.quit());

void app.whenReady().then(() => {
  const desk = createPrintDesk({
    printPage: createPagePrinter(),
    answer: post,
    onUnexpected: (error) => {
      const reference = randomUUID().slice(-12);
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      post({ kind: 'unexpected', reference, stack });
      return reference;
    },
  });
  process.on('message', (message) => desk.take(requestSchema.parse(message)));
  post({ kind: 'ready' });
});
