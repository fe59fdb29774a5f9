// A publication as files: the policy in every format, the facts behind it, and the page of sub-processors.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { RegistryError } from '../../shared/contract/errors.ts';
import { policyFormats } from '../../shared/contract/policy-formats.ts';
import type { WorkbookFormat } from '../../shared/contract/workbook-formats.ts';
import type { Publication } from '../../shared/domain/record-types.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { fitWorkbook } from '../../shared/documents/fit-workbook.ts';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import { buildSchedule } from '../../shared/documents/schedules/build-schedule.ts';
import { writePolicy } from '../exchange/write-policy.ts';
import { checkTarget, writeFileWhole } from '../exchange/write-whole.ts';
import { writeWorkbook } from '../exchange/write-workbook.ts';
import type { Context, FileGrant } from './context.ts';

/** What is released, before it has a place in the register. */
export type Release = {
  readonly document: PolicyDocument;
  readonly publication: Publication;
  /** The register without it. */
  readonly index: RegisterIndex;
};

const subProcessorFormats = ['html', 'md', 'json', 'csv'] as const satisfies readonly WorkbookFormat[];

/**
 * Writes a release into a folder, which is made where it is missing; the names of the files. Everything is made before the
 * first file is written.
 * @throws RegistryError `file_failed` where a file is there that must not be replaced, or one cannot be written.
 */
export async function writePublication(
  { path: folder, mayOverwrite }: FileGrant,
  { document, publication, index }: Release,
  { withoutPdf, context }: { readonly withoutPdf: boolean; readonly context: Context },
): Promise<string[]> {
  const formats = policyFormats.filter((format) => format !== 'pdf' || !withoutPdf);
  const names = [
    ...formats.map((format) => `policy.${format}`),
    'snapshot.json',
    ...subProcessorFormats.map((format) => `sub-processors.${format}`),
  ];
  await makeFolder(folder);
  const targetOf = (name: string): FileGrant => ({ path: path.join(folder, name), mayOverwrite });
  for (const name of names) await checkTarget(targetOf(name));

  const contents = new Map<string, string | Uint8Array>();
  for (const format of formats) contents.set(`policy.${format}`, await writePolicy(document, format, context));
  contents.set('snapshot.json', `${JSON.stringify(describeRelease(publication), null, 2)}\n`);
  const page = fitWorkbook(buildSubProcessors({ document, publication, index }));
  for (const format of subProcessorFormats)
    contents.set(`sub-processors.${format}`, await writeWorkbook(page, format, context));

  for (const [name, content] of contents) await writeFileWhole(targetOf(name), content);
  return names;
}

/** The page with its change log, in which this publication is the latest. */
function buildSubProcessors({ document, publication, index: { register } }: Release) {
  const publications = [...register.records.publications, publication];
  return buildSchedule(
    indexRegister({ ...register, records: { ...register.records, publications } }),
    'sub-processors',
    {
      generatedAt: document.generatedAt,
      asAt: document.asAt,
      language: document.language,
      marksUntranslated: true,
    },
  );
}

function describeRelease({ title, version, publishedOn, publishedBy, language, url, sha256, snapshot }: Publication) {
  const about = { title, version, publishedOn, publishedBy, language, url, sha256 };
  return { format: 'recital-publication', version: 1, publication: about, snapshot };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new RegistryError(
      'file_failed',
      `The folder ${folder} could not be made. Choose another place, or change its permissions.`,
      { problem: 'notWritable' },
    );
  }
}
