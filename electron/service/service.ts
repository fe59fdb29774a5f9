// The registry service: a process that owns the open register and answers main. Wiring only; the work is in open-register.ts.
import type { ServiceRequest } from '../../shared/contract/service-messages.ts';
import { createPrintClient } from '../registry/print-client.ts';
import { connectToParent } from './parent-port.ts';
import { createRegisterHost } from './register-host.ts';
import { parseMessage } from './requests.ts';

const port = connectToParent();
const printing = createPrintClient((request) => port.post(request));
const host = createRegisterHost({
  printPdf: printing.printPdf,
  onUnexpected: (reference, error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    port.post({ kind: 'unexpected', reference, stack });
  },
});

// Calls under way, by the id under which main may call them off.
const running = new Map<number, AbortController>();

function receive(raw: unknown): void {
  const message = parseMessage(raw);
  if (message.kind === 'printed') printing.receive(message);
  else if (message.kind === 'cancel') running.get(message.id)?.abort();
  else void answer(message);
}

async function answer(request: ServiceRequest): Promise<void> {
  const startedAt = performance.now();
  const { id } = request;
  const controller = new AbortController();
  running.set(id, controller);
  const reply = await host.answer(request, {
    signal: controller.signal,
    onProgress: (progress) => port.post({ kind: 'progress', id, progress }),
  });
  running.delete(id);
  port.post({ kind: 'answer', id, reply, milliseconds: performance.now() - startedAt });
  if (request.kind === 'close') end();
}

function end(): void {
  host.close();
  // A forked service is kept alive by its channel, a utility process by its port.
  process.exit(0);
}

port.onMessage(receive);
port.onLost(end);
process.on('SIGTERM', end);
// Ctrl+C in a terminal reaches every process of the app; main closes this one when its calls are answered.
process.on('SIGINT', () => undefined);
