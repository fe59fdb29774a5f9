// `recital export ropa`: the record in a layout, in any format, with progress on stderr.
import path from 'node:path';
import type { InputOf, OutputOf } from '../../shared/contract/contract.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import { csvSeparatorNames, workbookFormats } from '../../shared/contract/workbook-formats.ts';
import { recordLanguages } from '../../shared/domain/record-languages.ts';
import type { Registry } from '../registry/registry.ts';
import { allowOnly, asAtOf, oneOf, requireOption } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { grantFile, withRegister } from './session.ts';
import type { Outcome } from './session.ts';
import { UsageError } from './usage.ts';

const allowed = [
  'layout',
  'format',
  'out',
  'force',
  'as-of',
  'lang',
  'separator',
  'organisation',
  'role',
  'department',
  'status',
  'columns',
  'sheets',
] as const;

type ExportInput = InputOf<'record.export'>;

/** @throws UsageError, or RegistryError from the operation. */
export function exportRecord(args: Arguments, register: string): Promise<Outcome> {
  allowOnly(args, allowed);
  const file = path.resolve(requireOption(args, 'out'));
  const { grant, grants } = grantFile(file, args.options.force ?? false);
  const { lang, separator, role, department, status, columns, sheets } = args.options;
  const format = oneOf(requireOption(args, 'format'), workbookFormats, 'The format');
  if (separator !== undefined && format !== 'csv') throw new UsageError('--separator belongs to --format csv.');
  const input: ExportInput = {
    layoutId: requireOption(args, 'layout'),
    format,
    grant,
    ...(lang !== undefined && {
      language: oneOf(lang, recordLanguages, 'The language'),
    }),
    ...(separator !== undefined && { separator: oneOf(separator, csvSeparatorNames, 'The separator') }),
    ...(role && {
      roles: role.map((each) => oneOf(each, ['controller', 'jointController', 'processor'], 'The role')),
    }),
    ...(department && { departments: department }),
    ...(status && { statuses: status.map((each) => oneOf(each, ['draft', 'active', 'retired'], 'The status')) }),
    ...(columns !== undefined && { columns: columns.split(',').map((each) => each.trim()) }),
    ...(sheets !== undefined && {
      sheets: oneOf(sheets, ['one', 'per-activity'], 'The sheets') === 'one' ? 'one' : 'perActivity',
    }),
    ...asAtOf(args),
  };
  return withRegister(register, async (registry) => {
    const organisationIds = await findOrganisations(registry, args.options.organisation, asAtOf(args));
    const written = await watched((watch) =>
      registry.call('record.export', { ...input, ...(organisationIds && { organisationIds }) }, { ...watch, grants }),
    );
    return { exitCode: 0, text: describe(file, written), json: { file, ...written } };
  });
}

/** Ids of organisations by their names. */
async function findOrganisations(
  registry: Registry,
  names: readonly string[] | undefined,
  asAt: { readonly asAt?: string },
): Promise<string[] | undefined> {
  if (names === undefined) return undefined;
  const organisations = await registry.call('organisations.list', asAt);
  return names.map((name) => {
    const found = organisations.find((organisation) => organisation.name.toLowerCase() === name.toLowerCase());
    if (found) return found.id;
    throw new UsageError(
      `There is no organisation “${name}”. Known: ${organisations.map((organisation) => organisation.name).join(', ')}.`,
    );
  });
}

function describe(file: string, { bytes, gaps, proof, shortenings, sheetsLeftOut }: OutputOf<'record.export'>): string {
  const lines = [
    `Wrote ${file} (${bytes} bytes, ${gaps} not recorded).`,
    `Read back: ${proof.cells} cells, ${proof.items} answers to Art. 30 of ${proof.activities} activities.`,
  ];
  for (const shortening of shortenings) {
    switch (shortening.what) {
      case 'text':
        lines.push(
          `Shortened: “${shortening.sheet}”, row ${shortening.row}, “${shortening.heading}” (${shortening.characters} characters).`,
        );
        break;
      case 'links':
        lines.push(`Left out of “${shortening.sheet}”: ${shortening.count} links.`);
        break;
      case 'sheetName':
        lines.push(`The sheet “${shortening.was}” is named “${shortening.sheet}”.`);
    }
  }
  if (sheetsLeftOut.length > 0) lines.push(`One table only; not in it: ${sheetsLeftOut.join(', ')}.`);
  return lines.join('\n');
}

/** Tells on a terminal how far the work is; Ctrl+C calls it off and leaves the target as it was. */
async function watched<Value>(
  work: (watch: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  process.once('SIGINT', cancel);
  const isTerminal = process.stderr.isTTY;
  try {
    return await work({
      signal: controller.signal,
      onProgress: ({ step, done, total }) => {
        if (isTerminal) process.stderr.write(`\r\u001B[K${step}${total === null ? '' : ` ${done} of ${total}`}`);
      },
    });
  } finally {
    if (isTerminal) process.stderr.write('\r\u001B[K');
    process.off('SIGINT', cancel);
  }
}
