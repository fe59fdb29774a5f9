// Workbook model to one HTML page: for reading on a screen, for printing, and as what a PDF is printed from. No scripts, nothing to fetch.
import { orientationOf, outlineTitle, rowAnchor, sheetAnchor } from '../../shared/documents/outline-workbook.ts';
import type { OutlineBlock, OutlineCell, OutlineRow, OutlineTable } from '../../shared/documents/outline-workbook.ts';
import type { Cell, LinkTarget, Sheet, Workbook } from '../../shared/documents/workbook.ts';
import { escapeHtml } from './html-text.ts';
import { recordStyle } from './record-style.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import type { Work } from './work.ts';

const chunkCharacters = 65_536;

/** The page in chunks. The same workbook gives the same text. Whatever the register holds stays text: marks are escaped. */
export function* recordHtml(workbook: Workbook, work: Work): Generator<string> {
  const { title, language, properties } = workbook;
  yield (
    `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>\n<meta charset="utf-8">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="generator" content="Recital">\n' +
    `<meta name="author" content="${escapeHtml(properties.organisation)}">\n` +
    `<meta name="description" content="${escapeHtml(properties.subject)}">\n` +
    `<meta name="register-as-at" content="${escapeHtml(properties.asAt)}">\n` +
    `<meta name="register-layout" content="${escapeHtml(properties.layoutId)}">\n` +
    `<title>${escapeHtml(title)}</title>\n<style>${recordStyle}</style>\n</head>\n<body>\n<main>\n`
  );
  const [first] = workbook.sheets;
  // Else the title would be a page of its own before a sheet that lies across.
  yield `<header class="${first ? orientationOf(first) : 'portrait'}">\n`;
  const linkTo = (link: LinkTarget): string | undefined => hrefOf(link, workbook);
  for (const block of outlineTitle(workbook)) yield* blockHtml(block, linkTo);
  yield '</header>\n';
  for (const sheet of workbook.sheets) {
    const id = sheetAnchor(sheet.id);
    yield `<section aria-labelledby="${id}" class="${orientationOf(sheet)} ${sheet.part}">\n`;
    for (const block of sheetBlocks(sheet, work)) yield* blockHtml(block, linkTo);
    yield '</section>\n';
  }
  yield '</main>\n</body>\n</html>\n';
}

type LinkTo = (link: LinkTarget) => string | undefined;

function hrefOf(link: LinkTarget, workbook: Workbook): string | undefined {
  if (link.kind === 'web') return link.url;
  const sheet = workbook.sheets.find(({ id }: Sheet) => id === link.sheetId);
  if (sheet === undefined) return undefined;
  // Rows of a form have no place of their own.
  return `#${link.kind === 'sheet' || sheet.kind === 'form' ? sheetAnchor(sheet.id) : rowAnchor(sheet.id, link.row)}`;
}

function* blockHtml(block: OutlineBlock, linkTo: LinkTo): Generator<string> {
  switch (block.kind) {
    case 'heading': {
      const id = block.id === undefined ? '' : ` id="${block.id}"`;
      yield `<h${block.level}${id}>${escapeHtml(block.text)}</h${block.level}>\n`;
      return;
    }
    case 'paragraph':
      yield `<p>${escapeHtml(block.text)}</p>\n`;
      return;
    case 'table':
      yield* tableHtml(block, linkTo);
  }
}

function* tableHtml(table: OutlineTable, linkTo: LinkTo): Generator<string> {
  const sum = table.widths.reduce((total, width) => total + width, 0);
  const columns = table.widths.map((width) => `<col style="width:${((width / sum) * 100).toFixed(1)}%">`).join('');
  let buffer = `<table class="${table.purpose}">\n<caption>${escapeHtml(table.caption)}</caption>\n<colgroup>${columns}</colgroup>\n`;
  if (table.headRows.length > 0) {
    const rows = table.headRows.map((row) => rowHtml(row, table, linkTo, 'head'));
    buffer += `<thead>\n${rows.join('')}</thead>\n`;
  }
  buffer += '<tbody>\n';
  for (const row of table.rows) {
    buffer += rowHtml(row, table, linkTo, 'body');
    if (buffer.length > chunkCharacters) {
      yield buffer;
      buffer = '';
    }
  }
  yield `${buffer}</tbody>\n</table>\n`;
}

function rowHtml(row: OutlineRow, table: OutlineTable, linkTo: LinkTo, part: 'head' | 'body'): string {
  const id = row.id === undefined || table.purpose !== 'list' ? '' : ` id="${row.id}"`;
  return `<tr${id}>${row.cells.map((cell) => cellHtml(cell, linkTo, part)).join('')}</tr>\n`;
}

function cellHtml({ role, cell, span }: OutlineCell, linkTo: LinkTo, part: 'head' | 'body'): string {
  const spans = span > 1 ? ` colspan="${span}"` : '';
  const content = contentHtml(cell, linkTo);
  switch (role) {
    case 'columnHeading':
    case 'otherColumnHeading': {
      const kind = role === 'otherColumnHeading' ? ' class="other"' : '';
      const scope = span > 1 ? 'colgroup' : 'col';
      // An empty header would name nothing: a run of columns without a group.
      return cell.value === ''
        ? `<td${spans}></td>`
        : `<th scope="${part === 'head' ? scope : 'col'}"${spans}${kind}>${content}</th>`;
    }
    case 'rowHeading':
      return cell.kind === 'empty' ? `<td${spans}></td>` : `<th scope="row"${spans}>${content}</th>`;
    case 'group':
      return `<th scope="rowgroup" class="group"${spans}>${content}</th>`;
    case 'note':
      return `<td class="note"${spans}>${content}</td>`;
    case 'total':
      return `<td class="total"${spans}>${content}</td>`;
    case 'value':
      return `<td${spans}${cell.kind === 'number' ? ' class="number"' : ''}>${content}</td>`;
  }
}

function contentHtml(cell: Cell, linkTo: LinkTo): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return String(cell.value);
    case 'date':
      return `<time datetime="${cell.value}">${cell.value}</time>`;
    case 'text':
      return linkedHtml(cell, linkTo);
    case 'none':
      return `<span class="none">${linkedHtml(cell, linkTo)}</span>`;
    case 'gap':
      return `<div class="gap">${linkedHtml(cell, linkTo)}</div>`;
    case 'prefilled':
      return `<div class="prefilled">${linkedHtml(cell, linkTo)}</div>`;
  }
}

function linkedHtml(cell: Extract<Cell, { readonly link?: LinkTarget }>, linkTo: LinkTo): string {
  const href = cell.link && linkTo(cell.link);
  const content = cell.value.split('\n').map(escapeHtml).join('<br>');
  return href === undefined ? content : `<a href="${escapeHtml(href)}">${content}</a>`;
}
