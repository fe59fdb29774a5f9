// The formats that a workbook is written in.

export const workbookFormats = ['xlsx', 'ods', 'csv', 'docx', 'pdf', 'html', 'md', 'json'] as const;
export type WorkbookFormat = (typeof workbookFormats)[number];
