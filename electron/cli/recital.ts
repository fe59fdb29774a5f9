#!/usr/bin/env node
// The `recital` command as a process.
import { runRecital } from './run-recital.ts';

// A reader such as `head` may close the pipe before the end: it has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runRecital(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
