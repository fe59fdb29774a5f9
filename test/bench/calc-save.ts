// The other limit for writing XLSX: LibreOffice Calc saving the same workbook.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Milliseconds that Calc takes to save an XLSX file as XLSX: the time to open and save it less the time to open it and save one
 * small sheet of it, the `smallest`th from 1, as text. Null where there is no Calc. Measured once for a file.
 */
export function measureCalcSave(bytes: Uint8Array, smallest: number, folder: string): number | null {
  const known = path.join(folder, `calc-save-${bytes.byteLength}.txt`);
  if (existsSync(known)) return Number(readFileSync(known, 'utf8'));
  if (spawnSync('soffice', ['--version'], { timeout: 60_000 }).status !== 0) return null;
  const own = mkdtempSync(path.join(folder, 'calc-'));
  try {
    const source = path.join(own, 'source.xlsx');
    writeFileSync(source, bytes);
    const convert = (format: string): number => {
      const start = performance.now();
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(path.join(own, 'profile')).href}`,
          '--headless',
          '--convert-to',
          format,
          '--outdir',
          path.join(own, 'saved'),
          source,
        ],
        { timeout: 1_200_000, stdio: 'ignore' },
      );
      return performance.now() - start;
    };
    const oneSheet = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${smallest}`;
    // The first start makes the profile.
    convert(oneSheet);
    const opened = convert(oneSheet);
    const saved = convert('xlsx:Calc MS Excel 2007 XML') - opened;
    writeFileSync(known, String(saved));
    return saved;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
