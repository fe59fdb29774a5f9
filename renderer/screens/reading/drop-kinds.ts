// What a file can be read as, by the ending of its name.

export type DropKind = 'policy' | 'vendorPage';

const kindsOfEnding: Readonly<Record<string, readonly DropKind[]>> = {
  html: ['policy', 'vendorPage'],
  htm: ['policy', 'vendorPage'],
  xhtml: ['policy', 'vendorPage'],
  pdf: ['policy', 'vendorPage'],
  docx: ['policy', 'vendorPage'],
  md: ['policy', 'vendorPage'],
  markdown: ['policy', 'vendorPage'],
  txt: ['policy', 'vendorPage'],
  csv: ['vendorPage'],
  tsv: ['vendorPage'],
  json: ['vendorPage'],
};

/** The likelier one first; none where Recital does not read such files. */
export function dropKindsOf(fileName: string): readonly DropKind[] {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return kindsOfEnding[ending] ?? [];
}

/** The vendor whose page an address shows, its pages of sub-processors too. */
export const vendorOfPath = (path: string): string | null =>
  /^\/vendors\/([\da-f]{8}-[\da-f-]{27})(?:\/pages)?$/.exec(path)?.[1] ?? null;
