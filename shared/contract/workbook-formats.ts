/** The formats that a workbook is written in; each is also the ending of its files. */
export const workbookFormats = ['xlsx', 'ods', 'csv', 'docx', 'pdf', 'html', 'md', 'json'] as const;
export type WorkbookFormat = (typeof workbookFormats)[number];

/** What may stand between the columns of a CSV file. */
export const csvSeparatorNames = ['comma', 'semicolon', 'tab'] as const;
export type CsvSeparator = (typeof csvSeparatorNames)[number];
