// `recital export pack` and the schedules: what is handed over beside the record.
import { recordLanguages } from '../../shared/domain/record-languages.ts';
import path from 'node:path';
import { annexKindIds, scheduleIds } from '../../shared/contract/pack.ts';
import { workbookFormats } from '../../shared/contract/workbook-formats.ts';
import { allowOnly, asAtOf, oneOf, requireOption } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { requireVendor } from './find-vendor.ts';
import { grantFile, withRegister } from './session.ts';
import type { Outcome } from './session.ts';

/** `recital export sub-processors|retention|vendors|transfers|trackers`: one list as a file. */
export function exportSchedule(args: Arguments, schedule: string, register: string): Promise<Outcome> {
  allowOnly(args, ['format', 'out', 'force', 'as-of', 'lang']);
  const file = path.resolve(requireOption(args, 'out'));
  const { grant, grants } = grantFile(file, args.options.force ?? false);
  const input = {
    scheduleId: oneOf(schedule, scheduleIds, 'The list'),
    format: oneOf(requireOption(args, 'format'), workbookFormats, 'The format'),
    ...recordLanguageOf(args),
    grant,
    ...asAtOf(args),
  };
  return withRegister(register, async (registry) => {
    const written = await registry.call('schedule.export', input, { grants });
    return {
      exitCode: 0,
      text: `Wrote ${file} (${written.rows} rows, ${written.gaps} cells not recorded, ${written.bytes} bytes).`,
      json: { file, ...written },
    };
  });
}

/** `recital export annexes`: what standard contractual clauses with a vendor leave to the parties. */
export function exportAnnexes(args: Arguments, register: string): Promise<Outcome> {
  allowOnly(args, ['vendor', 'clauses', 'format', 'out', 'force', 'as-of']);
  const file = path.resolve(requireOption(args, 'out'));
  const { grant, grants } = grantFile(file, args.options.force ?? false);
  const kind = oneOf(requireOption(args, 'clauses'), annexKindIds, 'The clauses');
  const format = oneOf(requireOption(args, 'format'), workbookFormats, 'The format');
  const name = requireOption(args, 'vendor');
  return withRegister(register, async (registry) => {
    const vendors = await registry.call('vendors.list', asAtOf(args));
    const vendor = requireVendor(vendors, name);
    const input = { kind, vendorId: vendor.id, format, grant, ...asAtOf(args) };
    const written = await registry.call('annexes.export', input, { grants });
    return {
      exitCode: 0,
      text: `Wrote ${file} (${written.gaps} cells not recorded, ${written.bytes} bytes).`,
      json: { file, ...written },
    };
  });
}

/** `recital export pack`: one ZIP for an authority, with a page that checks it. */
export function exportPack(args: Arguments, register: string): Promise<Outcome> {
  allowOnly(args, ['layout', 'out', 'force', 'as-of', 'lang', 'with-findings', 'without-pdf', 'note']);
  const file = path.resolve(requireOption(args, 'out'));
  const { grant, grants } = grantFile(file, args.options.force ?? false);
  const input = {
    layoutId: requireOption(args, 'layout'),
    ...recordLanguageOf(args),
    withFindings: args.options['with-findings'] ?? false,
    withoutPdf: args.options['without-pdf'] ?? false,
    isNoted: args.options.note ?? false,
    grant,
    ...asAtOf(args),
  };
  return withRegister(register, async (registry) => {
    const pack = await registry.call('pack.export', input, { grants });
    const since = pack.changesSince === null ? 'since the register began' : `since the pack of ${pack.changesSince}`;
    return {
      exitCode: 0,
      text: [
        `Wrote ${file} (${pack.files.length} files and the page that checks them, ${pack.bytes} bytes).`,
        `${pack.changes} changes ${since}.`,
        `SHA-256 of the manifest, to be given by another way: ${pack.manifestSha256}`,
      ].join('\n'),
      json: { file, ...pack },
    };
  });
}

function recordLanguageOf({ options: { lang } }: Arguments): { language?: (typeof recordLanguages)[number] } {
  return lang === undefined ? {} : { language: oneOf(lang, recordLanguages, 'The language') };
}
