import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { RpcError } from '../../rpc/rpc-error.ts';
import { historyText } from '../../text/history.ts';
import { Banner } from '../../ui/index.ts';

type JournalReportProps = { report: OutputOf<'register.verify'> | undefined; error: RpcError | null };

/** Problems told one by one; beyond these the number says enough. */
const TOLD = 5;

/** What checking the journal has found. */
export function JournalReport({ report, error }: JournalReportProps) {
  if (error !== null) {
    return (
      <Banner tone="error" title={historyText.checkFailed}>
        {error.message}
      </Banner>
    );
  }
  if (report === undefined) return null;
  if (report.problems.length === 0) {
    return (
      <Banner tone="info" title={historyText.checked(report.changeSets, report.records)}>
        {historyText.checkedNote}
      </Banner>
    );
  }
  return (
    <Banner tone="error" title={historyText.damaged(report.problems.length)}>
      {historyText.damagedNote}{' '}
      {report.problems
        .slice(0, TOLD)
        .map((problem) => historyText.place(problem.place, problem.message))
        .join(' ')}
    </Banner>
  );
}
