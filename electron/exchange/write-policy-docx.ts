// The policy as a Word document: real headings, lists and tables, so that it can be worked on.
import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import type { List, Nodes, PhrasingContent, Table as TableNode, TableRow as RowNode } from 'mdast';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import { columnWidths } from './docx/column-widths.ts';
import {
  listIndent,
  numbering,
  orderedList,
  page,
  paragraphSpace,
  runStyles,
  styles,
  tableBorders,
  textWidth,
} from './docx/policy-styles.ts';

type Marks = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>;
/** What a paragraph takes from the list or quotation that it is in. */
type Frame = Pick<IParagraphOptions, 'numbering' | 'indent' | 'style' | 'spacing' | 'keepNext'>;
type Blocks = (Paragraph | Table)[];

const headingLevels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
  6: HeadingLevel.HEADING_5,
} as const;

// What XML 1.0 cannot hold, even escaped.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A policy as a Word document (Office Open XML, ISO/IEC 29500). */
export async function writePolicyDocx(document: PolicyDocument): Promise<Uint8Array> {
  const note = `Register as at ${document.asAt}, gaps: ${document.gaps.length}`;
  const file = new Document({
    title: clean(document.title),
    creator: 'Recital',
    lastModifiedBy: 'Recital',
    description: note,
    styles: styles(document.language),
    numbering,
    sections: [
      {
        properties: { page },
        footers: { default: footer(clean(document.title)) },
        children: createBlockWriter()(document.root, {}),
      },
    ],
  });
  return Packer.toBuffer(file);
}

function footer(title: string): Footer {
  const pages = new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
  return new Footer({
    children: [new Paragraph({ style: 'Footer', tabStops, children: [new TextRun(title), pages] })],
  });
}

/** Makes the function that turns nodes into blocks. It counts ordered lists, since each begins its numbers anew. */
function createBlockWriter(): (node: Nodes, frame: Frame) => Blocks {
  let lists = 0;

  const blocksOf = (node: Nodes, frame: Frame): Blocks => {
    switch (node.type) {
      case 'heading':
        return [new Paragraph({ heading: headingLevels[node.depth], children: runsOf(node.children) })];
      case 'paragraph':
        return [new Paragraph({ ...frame, children: runsOf(node.children) })];
      case 'list':
        return listBlocks(node, frame);
      case 'table':
        return [tableBlock(node), new Paragraph({ style: 'TableEnd' })];
      case 'blockquote':
        return blocksIn(node.children, { style: 'Quote' });
      case 'code':
        return node.value.split('\n').map((text) => new Paragraph({ style: 'Code', children: [run(text, {})] }));
      case 'thematicBreak':
        return [new Paragraph({ thematicBreak: true })];
      default:
        return 'children' in node ? blocksIn(node.children, frame) : [];
    }
  };

  /** Words that lead into a list or a table stay on its page. */
  const blocksIn = (nodes: readonly Nodes[], frame: Frame): Blocks =>
    nodes.flatMap((node, position) => {
      const next = nodes[position + 1]?.type;
      return blocksOf(node, next === 'list' || next === 'table' ? { ...frame, keepNext: true } : frame);
    });

  const listBlocks = (list: List, frame: Frame): Blocks => {
    const level = frame.numbering ? frame.numbering.level + 1 : 0;
    lists += 1;
    const place = list.ordered === true ? { reference: orderedList, instance: lists } : { reference: 'bullets' };
    return list.children.flatMap((item) =>
      item.children.flatMap((child, position) =>
        blocksOf(child, {
          style: 'ListParagraph',
          ...(level === 0 && item === list.children.at(-1) ? { spacing: { after: paragraphSpace } } : {}),
          // Further paragraphs of an item stand under its first one, without a mark; lists in it go one level deeper.
          ...(position === 0 || child.type === 'list'
            ? { numbering: { ...place, level: Math.min(level, 3) } }
            : { indent: { left: listIndent * (level + 1) } }),
        }),
      ),
    );
  };

  return blocksOf;
}

function tableBlock({ children: [header, ...rows] }: TableNode): Table {
  const texts = [header, ...rows].map((row) => row?.children.map(textOf) ?? []);
  const widths = columnWidths(texts, textWidth);
  const tableRow = (row: RowNode, isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: widths.map(
        (size, column) =>
          new TableCell({
            width: { size, type: WidthType.DXA },
            children: [
              new Paragraph({
                style: isHeader ? 'TableHead' : 'TableText',
                keepNext: isHeader,
                children: runsOf(row.children[column]?.children ?? []),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    margins: { top: 60, bottom: 60, left: 85, right: 85 },
    rows: [...(header ? [tableRow(header, true)] : []), ...rows.map((row) => tableRow(row, false))],
  });
}

function runsOf(nodes: readonly PhrasingContent[], marks: Marks = {}): ParagraphChild[] {
  return nodes.flatMap((node) => runOf(node, marks));
}

function runOf(node: PhrasingContent, marks: Marks): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [run(node.value, marks)];
    case 'strong':
      return runsOf(node.children, { ...marks, bold: true });
    case 'emphasis':
      return runsOf(node.children, { ...marks, italics: true });
    case 'delete':
      return runsOf(node.children, { ...marks, strike: true });
    case 'inlineCode':
      return [run(node.value, { ...marks, style: runStyles.code })];
    case 'gap':
      return [run(node.value, { ...marks, style: runStyles.gap })];
    case 'link':
      return [
        new ExternalHyperlink({
          link: clean(node.url),
          children: runsOf(node.children, { ...marks, style: 'Hyperlink' }),
        }),
      ];
    case 'break':
      return [new TextRun({ break: 1 })];
    default:
      return 'children' in node ? runsOf(node.children, marks) : [run(textOf(node), marks)];
  }
}

const run = (text: string, marks: Marks): TextRun => new TextRun({ ...marks, text: clean(text) });

const clean = (text: string): string => text.replaceAll(forbidden, '');

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map((child: Nodes) => textOf(child)).join('');
  return 'value' in node ? node.value : '';
}
