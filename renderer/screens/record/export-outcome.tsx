import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { Progress } from '../../../shared/contract/progress.ts';
import type { WorkbookFormat } from '../../../shared/contract/workbook-formats.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { exportText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Banner, ProgressLine } from '../../ui/index.ts';
import sheet from './export-record-dialog.module.css';

const classes = bindClasses(sheet);

/** Shortened places that are named one by one. */
const FEW = 5;

export type Written = OutputOf<'record.export'> & { grant: string; fileName: string };

type ExportOutcomeProps = {
  written: Written | null;
  error: Error | null;
  /** Of a write that is under way; null otherwise and before it says anything. */
  progress: Progress | null;
  format: WorkbookFormat;
};

/** How far the file is, what became of it, or why there is none. */
export function ExportOutcome({ written, error, progress, format }: ExportOutcomeProps) {
  if (error !== null) {
    if (error instanceof RpcError && error.code === 'cancelled') return null;
    return (
      <Banner tone="error" shape="box" title={error.message}>
        {exportText.failedNote}
      </Banner>
    );
  }
  if (progress !== null) {
    const { step, done, total } = progress;
    return (
      <ProgressLine
        label={exportText.steps[step]}
        done={done}
        total={total}
        valueText={total === null ? undefined : exportText.partsDone(done, total)}
      />
    );
  }
  if (written === null) return null;
  const { bytes, gaps, proof, shortenings, sheetsLeftOut } = written;
  return (
    <>
      <Banner tone="info" shape="box" title={exportText.written(written.fileName)}>
        {exportText.writtenNote(exportText.kilobytes(bytes), gaps)} {exportText.proved(proof)}
      </Banner>
      {sheetsLeftOut.length + shortenings.length === 0 ? null : (
        <ul className={classes('notes')}>
          {sheetsLeftOut.length === 0 ? null : <li>{exportText.sheetsLeftOut(format, sheetsLeftOut)}</li>}
          {shortenings.slice(0, FEW).map((shortening) => {
            const words = exportText.shortened(shortening);
            return <li key={words}>{words}</li>;
          })}
          {shortenings.length > FEW ? <li>{exportText.moreShortened(shortenings.length - FEW)}</li> : null}
        </ul>
      )}
    </>
  );
}
