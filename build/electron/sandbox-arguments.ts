import { existsSync, readFileSync } from 'node:fs';

/** Chromium cannot sandbox as root, nor where the system keeps user namespaces from ordinary programs. `say` gets the reason. */
export function sandboxArguments(say: (line: string) => void): string[] {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (!existsSync(restriction) || readFileSync(restriction, 'utf8').trim() === '0') return [];
  say('This system keeps user namespaces from programs of a checkout: pages run without the Chromium sandbox.');
  return ['--no-sandbox'];
}
