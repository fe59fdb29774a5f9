import type { PrintJob } from '../../../shared/contract/print-messages.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/gu, (mark) => entities[mark] ?? mark);

export type RunningFoot = Omit<PrintJob, 'html'>;

/**
 * What stands at the foot of every printed page, as Chromium's footer template: title, and page of pages. Chromium gives a
 * template no styles, not even a size of letters, and fills in the two classes.
 */
export function runningFoot({ title, language, sideMargin }: RunningFoot): string {
  const style =
    `box-sizing:border-box;width:100%;padding:0 ${sideMargin}mm 2mm;` +
    'display:flex;justify-content:space-between;gap:8mm;' +
    "font:7.5pt/1.3 'Source Sans 3','Noto Sans','DejaVu Sans',Helvetica,Arial,sans-serif;color:#55605c";
  const titleStyle = 'overflow:hidden;white-space:nowrap;text-overflow:ellipsis';
  const pageStyle = 'white-space:nowrap;font-variant-numeric:tabular-nums';
  return (
    `<div lang="${escapeHtml(language)}" style="${style}">` +
    `<span style="${titleStyle}">${escapeHtml(title)}</span>` +
    `<span style="${pageStyle}"><span class="pageNumber"></span> / <span class="totalPages"></span></span>` +
    `</div>`
  );
}
