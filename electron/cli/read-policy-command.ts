// recital read-policy FILE: what a policy says, as drafts, without a register.
import path from 'node:path';
import type { PolicyReading } from '../../shared/reading/policy-reading.ts';
import { readPolicyFile } from '../registry/read-policy-file.ts';
import { allowOnly, refuseFurtherWords, requireWord } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Outcome } from './session.ts';

export async function readPolicyCommand(args: Arguments): Promise<Outcome> {
  allowOnly(args, []);
  const file = path.resolve(requireWord(args, 1, 'The file of the policy'));
  refuseFurtherWords(args, 2);
  const { reading } = await readPolicyFile(file);
  return { exitCode: 0, text: describeReading(file, reading), json: reading };
}

function describeReading(file: string, reading: PolicyReading): string {
  const { vendors, retention, transfers, lawfulBases, trackers } = reading;
  const named = vendors.filter(({ named: isNamed }) => isNamed).map(({ name }) => name);
  const periods = retention.map(({ subject, min, max, kind }) => `${subject}: ${max ?? min ?? kind}`);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['Organisation', [reading.organisation ?? 'not said']],
    ['Effective', [reading.effectiveDate ?? 'not said']],
    ['Last updated', [reading.lastUpdated ?? 'not said']],
    ['Contact', [reading.contact ?? 'not said']],
    ['Vendors', named],
    ['Unnamed vendors', vendors.filter(({ named: isNamed }) => !isNamed).map(({ name }) => name)],
    ['Retention', periods],
    [
      'Transfers',
      transfers.map(({ mechanism, destination }) =>
        [mechanism ?? 'no mechanism', destination].filter(Boolean).join(' to '),
      ),
    ],
    ['Lawful bases', lawfulBases.map(({ article }) => article)],
    ['Trackers', trackers.map(({ name, category }) => name ?? category ?? 'unnamed')],
    ['Laws', reading.jurisdictions],
  ];
  return [
    `Read ${file}:`,
    ...lines.map(([name, values]) => `  ${name}: ${values.length > 0 ? values.join('; ') : 'none found'}`),
  ].join('\n');
}
