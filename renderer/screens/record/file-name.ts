type ExportName = {
  /** Whose document it is; null while the register has no organisation. */
  organisationName: string | null;
  /** What it is, in lower case: `record`, `pack`. */
  what: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** Without dot. */
  extension: string;
};

/** A file name that every system takes: `northlight-bookings-record-2026-11-20.xlsx`. */
export function suggestFileName({ organisationName, what, day, extension }: ExportName): string {
  const owner = (organisationName ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${[owner, what, day].filter((part) => part !== '').join('-')}.${extension}`;
}
