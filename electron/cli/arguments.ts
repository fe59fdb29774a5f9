// Reads the command line into a command with its options.
import { parseArgs } from 'node:util';
import { daySchema } from '../../shared/domain/primitives.ts';
import { UsageError } from './usage.ts';

const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  force: { type: 'boolean' },
  sample: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'from-json': { type: 'string' },
  'from-policy': { type: 'string' },
  'as-of': { type: 'string' },
  until: { type: 'string' },
  lang: { type: 'string' },
  tone: { type: 'string' },
  layout: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  limit: { type: 'string' },
  section: { type: 'string', multiple: true },
  separator: { type: 'string' },
  organisation: { type: 'string', multiple: true },
  role: { type: 'string', multiple: true },
  department: { type: 'string', multiple: true },
  status: { type: 'string', multiple: true },
  columns: { type: 'string' },
  sheets: { type: 'string' },
  'no-style': { type: 'boolean' },
  'with-findings': { type: 'boolean' },
  'without-pdf': { type: 'boolean' },
  note: { type: 'boolean' },
  policy: { type: 'string' },
  audience: { type: 'string' },
  service: { type: 'string', multiple: true },
  clauses: { type: 'string' },
  version: { type: 'string' },
  mechanism: { type: 'string' },
  adequacy: { type: 'string' },
  law: { type: 'string' },
  vendor: { type: 'string' },
  'moves-to': { type: 'string' },
  engages: { type: 'string' },
  in: { type: 'string' },
  on: { type: 'string' },
  keep: { type: 'boolean' },
  accept: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof options;

export type Arguments = {
  /** Words of the command and its operands, in order. */
  readonly words: readonly string[];
  readonly options: ReturnType<typeof parseOptions>['values'];
};

function parseOptions(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

/** @throws UsageError with one sentence. */
export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { positionals, values } = parseOptions(argv);
    return { words: positionals, options: values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/** Refuses options that the command does not know, so that a typing mistake never does something else. */
export function allowOnly(args: Arguments, allowed: readonly OptionName[]): void {
  const known: readonly string[] = [...allowed, 'json', 'help'];
  for (const name of Object.keys(args.options))
    if (!known.includes(name)) throw new UsageError(`--${name} does not belong to this command.`);
}

export function requireWord(args: Arguments, place: number, what: string): string {
  const word = args.words[place];
  if (word === undefined || word === '') throw new UsageError(`${what} is missing.`);
  return word;
}

export function refuseFurtherWords(args: Arguments, count: number): void {
  const word = args.words[count];
  if (word !== undefined) throw new UsageError(`Did not expect “${word}”.`);
}

export function requireOption(args: Arguments, name: 'clauses' | 'format' | 'layout' | 'out' | 'vendor'): string {
  const value = args.options[name];
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing.`);
  return value;
}

export function oneOf<const Value extends string>(value: string, allowed: readonly Value[], what: string): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${what} “${value}” is not known. Known: ${allowed.join(', ')}.`);
  return found;
}

/** The day of `--as-of`, or undefined. */
export function asAtOf(args: Arguments): { asAt?: string } {
  const asAt = dayOf(args, 'as-of');
  return asAt === undefined ? {} : { asAt };
}

/** The day that an option names, or undefined. */
export function dayOf(args: Arguments, name: 'as-of' | 'until' | 'on'): string | undefined {
  const day = args.options[name];
  if (day !== undefined && !daySchema.safeParse(day).success)
    throw new UsageError(`--${name} needs a day such as 2026-11-21, not “${day}”.`);
  return day;
}
