// recital check-policy FILE REGISTER: where a published policy and the register disagree; and a register made from a policy.
import path from 'node:path';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { allowOnly, asAtOf, refuseFurtherWords, requireWord } from './arguments.ts';
import type { Registry } from '../registry/registry.ts';
import type { Arguments } from './arguments.ts';
import { grantFile, withRegister } from './session.ts';
import type { Outcome } from './session.ts';

type Comparison = OutputOf<'drift.compare'>;
type Difference = Comparison['differences'][number];

export async function checkPolicyCommand(args: Arguments): Promise<Outcome> {
  allowOnly(args, ['as-of']);
  const file = path.resolve(requireWord(args, 1, 'The file of the policy'));
  const register = requireWord(args, 2, 'The register');
  refuseFurtherWords(args, 3);
  const { grant, grants } = grantFile(file, false);
  return withRegister(register, async (registry) => {
    const compared = await registry.call('drift.compare', { grant, ...asAtOf(args) }, { grants });
    const { differences, setAside, leftOut } = compared;
    return {
      exitCode: differences.length === 0 ? 0 : 1,
      text: describe(file, compared),
      json: {
        differences: differences.map(showDifference),
        setAside: setAside.map(({ difference, reason }) => ({ ...showDifference(difference), reason })),
        leftOut: leftOut.map(({ sectionId, count }) => ({ section: sectionId, facts: count })),
      },
    };
  });
}

/** Takes every draft of a policy into a register, each with its sentence as the source. */
export async function acceptPolicy(registry: Registry, file: string): Promise<void> {
  const { grant, grants } = grantFile(file, false);
  const { id } = await registry.call('readings.open', { grant }, { grants });
  await registry.call('readings.accept', { id });
}

function showDifference({ kind, subject, policy, register, span, sentence, records, correction }: Difference) {
  return { kind, subject, policy, register, span, sentence, recordIds: records.map(({ id }) => id), correction };
}

function describe(file: string, { differences, setAside, leftOut, text }: Comparison): string {
  const notLooked = leftOut.map(({ heading, count }) => `, “${heading}” left out on purpose with ${count}`).join('');
  const aside = `${setAside.length === 0 ? '' : `, ${setAside.length} set aside`}${notLooked}`;
  if (differences.length === 0) return `${file} and the register say the same${aside}.`;
  const lines = differences.map(({ kind, subject, policy, register, span }) => {
    const place = span === null ? '' : `line ${text.slice(0, span.start).split('\n').length}: `;
    return `  ${place}${kind}: ${subject}: the policy says ${policy ?? 'nothing'}, the register ${register ?? 'nothing'}`;
  });
  const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
  return [`${count} between ${file} and the register${aside}:`, ...lines].join('\n');
}
