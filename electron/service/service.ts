// The registry service: a process that owns the open register and answers main. Wiring only; the work is in open-register.ts.
import { connectToParent } from './parent-port.ts';
import { createRegisterHost } from './register-host.ts';
import { parseRequest } from './requests.ts';

const port = connectToParent();
const host = createRegisterHost({
  onUnexpected: (reference, error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    port.post({ kind: 'unexpected', reference, stack });
  },
});

async function answer(message: unknown): Promise<void> {
  const request = parseRequest(message);
  const startedAt = performance.now();
  const reply = await host.answer(request);
  port.post({ kind: 'answer', id: request.id, reply, milliseconds: performance.now() - startedAt });
  if (request.kind === 'close') end();
}

function end(): void {
  host.close();
  // A forked service is kept alive by its channel, a utility process by its port.
  process.exit(0);
}

port.onMessage((message) => void answer(message));
port.onLost(end);
process.on('SIGTERM', end);
// Ctrl+C in a terminal reaches every process of the app; main closes this one when its calls are answered.
process.on('SIGINT', () => undefined);
