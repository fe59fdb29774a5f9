// What a coded column offers to choose from: written into the rule itself where it is short, on a hidden sheet where it is not.
import type { Column, Workbook } from '../../../shared/documents/workbook.ts';
import { columnName, xmlDeclaration } from './xml-text.ts';

/** Excel refuses a longer list inside a rule. */
const inlineCharacters = 255;

export type ChoiceLists = {
  readonly formulaOf: (column: Column) => string | undefined;
  /** The hidden sheet; undefined where no list needs it. */
  readonly sheet:
    { readonly name: string; readonly xml: (shareString: (text: string) => number) => string } | undefined;
};

/** Lists of all coded columns; equal lists are kept once. */
export function listChoices(workbook: Workbook): ChoiceLists {
  const name = freeName(workbook);
  const formulas = new Map<string, string>();
  const lists: (readonly string[])[] = [];
  const keyOf = (choices: readonly string[]): string => JSON.stringify(choices);
  for (const { columns } of workbook.sheets) {
    for (const { choices = [] } of columns) {
      const key = keyOf(choices);
      if (choices.length === 0 || formulas.has(key)) continue;
      const inline = `"${choices.map((choice) => choice.replaceAll('"', '""')).join(',')}"`;
      const isShort = inline.length <= inlineCharacters && !choices.some((choice) => /,|^\s|\s$/u.test(choice));
      if (!isShort) lists.push(choices);
      const column = columnName(lists.length - 1);
      formulas.set(key, isShort ? inline : `'${name}'!$${column}$1:$${column}$${choices.length}`);
    }
  }
  return {
    formulaOf: ({ choices = [] }) => formulas.get(keyOf(choices)),
    sheet: lists.length === 0 ? undefined : { name, xml: (shareString) => listsXml(lists, shareString) },
  };
}

function freeName(workbook: Workbook): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? 'Lists' : `Lists ${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function listsXml(lists: readonly (readonly string[])[], shareString: (text: string) => number): string {
  const height = Math.max(...lists.map((list) => list.length));
  let rows = '';
  for (let row = 1; row <= height; row += 1) {
    rows += `<row r="${row}">`;
    for (const [column, list] of lists.entries()) {
      const choice = list[row - 1];
      if (choice !== undefined) rows += `<c r="${columnName(column)}${row}" t="s"><v>${shareString(choice)}</v></c>`;
    }
    rows += '</row>';
  }
  return `${xmlDeclaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}
