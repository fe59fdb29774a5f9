// The commands, each a few lines over the contract's operations.
import path from 'node:path';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { scheduleIds } from '../../shared/contract/pack.ts';
import { createRegister } from '../registry/create-register.ts';
import { parseRegisterDocument } from '../registry/register-document-exchange.ts';
import { readPolicyFile } from '../registry/read-policy-file.ts';
import { readTextFile } from '../registry/text-file.ts';
import { addVendors } from './add-vendor.ts';
import { allowOnly, asAtOf, oneOf, refuseFurtherWords, requireOption, requireWord } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { checkCommand } from './check-command.ts';
import { acceptPolicy, checkPolicyCommand } from './check-policy.ts';
import { exportDeadlines } from './export-deadlines.ts';
import { exportAnnexes, exportPack, exportSchedule } from './export-pack.ts';
import { exportPolicy } from './export-policy.ts';
import { exportRecord } from './export-record.ts';
import { policyChangesCommand, publishCommand } from './publish.ts';
import { readPolicyCommand } from './read-policy-command.ts';
import { readVendorPageCommand } from './read-vendor-page-command.ts';
import { actorName, grantFile, withRegister } from './session.ts';
import type { Outcome } from './session.ts';
import { shockCommand } from './shock-command.ts';
import { UsageError } from './usage.ts';

type Command = (args: Arguments) => Promise<Outcome>;

const done = (text: string, json: unknown): Outcome => ({ exitCode: 0, text, json });

const newRegister: Command = async (args) => {
  allowOnly(args, ['sample', 'from-json', 'from-policy', 'force']);
  const file = path.resolve(requireWord(args, 1, 'The name of the register file'));
  refuseFurtherWords(args, 2);
  const { sample, 'from-json': source, 'from-policy': policy, force = false } = args.options;
  if ([sample, source, policy].filter(Boolean).length > 1)
    throw new UsageError('Use one of --sample, --from-json and --from-policy.');
  // Before the register is made, so that a text that cannot be read leaves none behind.
  if (policy !== undefined) await readPolicyFile(path.resolve(policy));
  const content = source !== undefined ? readDocument(source) : sample ? await readSample() : undefined;
  await createRegister({ path: file, mayOverwrite: force }, { actor: actorName(), ...(content && { content }) });
  return withRegister(file, async (registry) => {
    if (policy !== undefined) await acceptPolicy(registry, policy);
    const info = await registry.call('register.info', {});
    return done(`Made ${file}: ${describeCounts(info)}.`, { file, ...info });
  });
};

function readDocument(source: string) {
  const file = path.resolve(source);
  return { document: parseRegisterDocument(readTextFile(file), file), file };
}

async function readSample() {
  // Only read when asked for: it is larger than the rest of the program's start.
  const { sampleRegisterDocument } = await import('../../shared/reference/sample/sample-register.ts');
  return { document: sampleRegisterDocument(), file: 'the sample register' };
}

function describeCounts(info: OutputOf<'register.info'>): string {
  const { activities, vendors, transfers, retentionRules } = info.counts;
  const name = info.organisationName ?? 'no organisation yet';
  return `${name}, ${activities} activities, ${vendors} vendors, ${transfers} transfers, ${retentionRules} retention rules, ${info.openLetters} letters of Art. 30 open`;
}

const showInfo: Command = async (args) => {
  allowOnly(args, []);
  const file = requireWord(args, 1, 'The register');
  refuseFurtherWords(args, 2);
  return withRegister(file, async (registry) => {
    const info = await registry.call('register.info', {});
    const counts = Object.entries(info.counts)
      .filter(([, count]) => count > 0)
      .map(([area, count]) => `  ${area}: ${count}`);
    const head = info.head ? `change set ${info.head.sequence} of ${info.head.at}` : 'no change yet';
    return done([`${info.fileName}: ${describeCounts(info)}`, ...counts, `Journal: ${head}`].join('\n'), info);
  });
};

const exportDocument: Command = async (args) => {
  const what = oneOf(
    requireWord(
      args,
      1,
      'What to export (ropa, policy, pack, annexes, deadlines, register, or a list such as retention)',
    ),
    ['ropa', 'policy', 'pack', 'annexes', 'deadlines', 'register', ...scheduleIds],
    'The export',
  );
  const file = requireWord(args, 2, 'The register');
  refuseFurtherWords(args, 3);
  if (what === 'ropa') return exportRecord(args, file);
  if (what === 'pack') return exportPack(args, file);
  if (what === 'annexes') return exportAnnexes(args, file);
  if (what === 'deadlines') return exportDeadlines(args, file);
  if (what === 'policy') return exportPolicy(args, file);
  if (what !== 'register') return exportSchedule(args, what, file);
  return exportRegister(args, file);
};

const exportRegister = async (args: Arguments, register: string): Promise<Outcome> => {
  allowOnly(args, ['format', 'out', 'force', 'as-of']);
  const file = path.resolve(requireOption(args, 'out'));
  const { grant, grants } = grantFile(file, args.options.force ?? false);
  const format = oneOf(requireOption(args, 'format'), ['json', 'dpv'], 'The format');
  const written = await withRegister(register, (registry) =>
    registry.call('register.export', { format, grant, ...asAtOf(args) }, { grants }),
  );
  return done(`Wrote ${file} (${written.bytes} bytes).`, { file, ...written });
};

const importDocument: Command = async (args) => {
  allowOnly(args, ['dry-run']);
  oneOf(requireWord(args, 1, 'What to import (register)'), ['register'], 'The import');
  const register = requireWord(args, 2, 'The register');
  const source = requireWord(args, 3, 'The file to import');
  refuseFurtherWords(args, 4);
  const { grant, grants } = grantFile(source, false);
  const dryRun = args.options['dry-run'] ?? false;
  return withRegister(register, async (registry) => {
    const counts = await registry.call('register.import', { grant, dryRun }, { grants });
    const verb = dryRun ? 'Would import' : 'Imported';
    return done(
      `${verb} ${path.resolve(source)}: ${counts.created} created, ${counts.changed} changed, ${counts.unchanged} unchanged.`,
      counts,
    );
  });
};

const showHistory: Command = async (args) => {
  allowOnly(args, ['limit']);
  const register = requireWord(args, 1, 'The register');
  refuseFurtherWords(args, 2);
  const limit = Number(args.options.limit ?? 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new UsageError('--limit needs a whole number from 1 to 1000.');
  return withRegister(register, async (registry) => {
    const history = await registry.call('register.history', { limit });
    const lines = history.map((set) => {
      const touched = set.changes
        .map((change) => `${change.action} “${change.title}”`)
        .slice(0, 3)
        .join(', ');
      const rest = set.changes.length + set.more - 3;
      return `${set.sequence}  ${set.at}  ${set.actor}  ${set.operation}  ${touched}${rest > 0 ? ` and ${rest} more` : ''}`;
    });
    return done(lines.length > 0 ? lines.join('\n') : 'No change yet.', { history });
  });
};

const verify: Command = async (args) => {
  allowOnly(args, []);
  const register = requireWord(args, 1, 'The register');
  refuseFurtherWords(args, 2);
  return withRegister(register, async (registry) => {
    const verification = await registry.call('register.verify', {});
    const { problems, changeSets, records } = verification;
    if (problems.length === 0)
      return done(
        `Whole: ${records} records agree with ${changeSets} change sets, the chain is unbroken, the file is sound.`,
        verification,
      );
    const lines = problems.map((problem) => `${problem.check}: ${problem.place}: ${problem.message}`);
    return {
      exitCode: 1,
      text: [`${problems.length} problems found in ${register}:`, ...lines].join('\n'),
      json: verification,
    };
  });
};

const commands: Readonly<Record<string, Command>> = {
  new: newRegister,
  info: showInfo,
  export: exportDocument,
  import: importDocument,
  'add-vendor': addVendors,
  'read-policy': readPolicyCommand,
  'read-vendor-page': readVendorPageCommand,
  check: checkCommand,
  'check-policy': checkPolicyCommand,
  publish: publishCommand,
  'policy-changes': policyChangesCommand,
  history: showHistory,
  shock: shockCommand,
  verify,
};

/** @throws UsageError, or RegistryError from the operation. */
export function runCommand(args: Arguments): Promise<Outcome> {
  const name = requireWord(args, 0, 'The command');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new UsageError(`There is no command “${name}”.`);
  return command(args);
}
