// One form for another: a list whose items name a thing and describe it as a table, a table as a list.
import type { List, ListItem, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Block } from './nodes.ts';
import type { Sentence } from './policy-document.ts';
import { capitalise } from './text/inline.ts';

/** The lists among some blocks as tables with two columns; a list whose items are otherwise stays one. */
export function listsAsTables(blocks: readonly Block[], heads: readonly [string, string]): Block[] {
  return blocks.map((block) => (block.type === 'list' ? (listAsTable(block, heads) ?? block) : block));
}

function listAsTable(list: List, heads: readonly [string, string]): Table | null {
  const rows = list.children.map(rowOf);
  if (rows.length === 0 || rows.some((each) => each === null)) return null;
  const header: TableRow = {
    type: 'tableRow',
    children: heads.map((value): TableCell => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  };
  return { type: 'table', align: heads.map(() => null), children: [header, ...rows.filter((each) => each !== null)] };
}

/** An item `**Name**: what is said of it.` as two cells; null where it is of another kind. */
function rowOf({ children: [paragraph] }: ListItem): TableRow | null {
  if (paragraph?.type !== 'paragraph') return null;
  const [first, ...others] = paragraph.children;
  if (first?.type === 'gap' && others.length === 0) return row([first], []);
  if (first?.type !== 'sentence') return null;
  const parts = splitAtColon(first);
  return parts === null ? null : row([parts.head], [parts.rest, ...others]);
}

function row(...cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children): TableCell => ({ type: 'tableCell', children })) };
}

function splitAtColon(item: Sentence): { head: Sentence; rest: Sentence } | null {
  if (item.children[0]?.type !== 'strong') return null;
  const at = item.children.findIndex((node) => node.type === 'text' && /\s?:\s/u.test(node.value));
  const node = item.children[at];
  if (node?.type !== 'text') return null;
  const [before = '', ...after] = node.value.split(/\s?:\s/u);
  const cell = (children: PhrasingContent[]): Sentence => ({ ...item, children, data: { ...item.data, form: 'cell' } });
  const rest = [{ type: 'text', value: after.join(': ') } as const, ...item.children.slice(at + 1)];
  return {
    head: cell([...item.children.slice(0, at), ...(before === '' ? [] : [{ type: 'text', value: before } as const])]),
    rest: cell([...capitalise(rest.filter((part) => part.type !== 'text' || part.value !== ''))]),
  };
}

/** The tables among some blocks as lists: the first cell, then each further one behind the heading of its column. */
export function tablesAsLists(blocks: readonly Block[], label: (column: string) => string): Block[] {
  return blocks.map((block) => (block.type === 'table' ? tableAsList(block, label) : block));
}

function tableAsList({ children: [header, ...rows] }: Table, label: (column: string) => string): List {
  const columns = header?.children.map((cell) =>
    cell.children.map((node) => ('value' in node ? node.value : '')).join(''),
  );
  const items = rows.map(({ children: [first, ...cells] }): ListItem => {
    const described = cells.flatMap(({ children }, position): PhrasingContent[] =>
      children.length === 0
        ? []
        : [
            { type: 'text', value: ` ${label(columns?.[position + 1] ?? '')}` },
            ...children,
            { type: 'text', value: '.' },
          ],
    );
    const children: PhrasingContent[] = [...(first?.children ?? []), { type: 'text', value: '.' }, ...described];
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
  });
  return { type: 'list', ordered: false, spread: false, children: items };
}
