// `recital check`: what the register leaves open, contradicts, or lets run out.
import type { OutputOf } from '../../shared/contract/contract.ts';
import { allowOnly, asAtOf, refuseFurtherWords, requireWord } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { withRegister } from './session.ts';
import type { Outcome } from './session.ts';

/** More than any register has of one rule. */
const all = 100_000;

type Findings = OutputOf<'register.findings'>;

export async function checkCommand(args: Arguments): Promise<Outcome> {
  allowOnly(args, ['as-of']);
  const register = requireWord(args, 1, 'The register');
  refuseFurtherWords(args, 2);
  return withRegister(register, async (registry) => {
    const found = await registry.call('register.findings', { limit: all, ...asAtOf(args) });
    const { on, groups, dismissed } = found;
    return {
      exitCode: found.total === 0 ? 0 : 1,
      text: describe(found),
      json: { on, findings: groups.flatMap(({ findings }) => findings), dismissed },
    };
  });
}

function describe({ on, total, errors, warnings, hints, groups, dismissed }: Findings): string {
  const aside = dismissed.length === 0 ? '' : `, ${dismissed.length} dismissed`;
  if (total === 0) return `No findings as at ${on}${aside}.`;
  const lines = groups.flatMap(({ findings }) =>
    findings.map(({ severity, article, message }) => {
      const law = article === null ? '' : `${article}  `;
      return `${severity.padEnd(9)}${law}${message}`;
    }),
  );
  const head = `${count(total, 'finding')} as at ${on}: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(hints, 'hint')}${aside}.`;
  return [head, '', ...lines].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
