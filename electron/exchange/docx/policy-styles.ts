// How a policy looks in Word. Lengths are twentieths of a point, sizes of letters half points.
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, ShadingType } from 'docx';
import type { INumberingOptions, IStylesOptions, ITableBordersOptions } from 'docx';
import { palette } from '../palette.ts';

const side = 1417;
const pageWidth = 11_906;
/** Between the margins of A4. */
export const textWidth = pageWidth - 2 * side;

export const page = {
  size: { width: pageWidth, height: 16_838 },
  margin: { top: 1304, bottom: 1304, left: side, right: side, footer: 624 },
};

export const runStyles = { gap: 'Gap', code: 'CodeRun' } as const;
export const orderedList = 'ordered';

const font = 'Calibri';
/** Below a paragraph, and below the last item of a list. */
export const paragraphSpace = 140;
/** Of each level of a list. */
export const listIndent = 397;
const bullets = ['•', '–', '•', '–'];

export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: bullets.map((text, level) => ({
        level,
        format: LevelFormat.BULLET,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
      })),
    },
    {
      reference: orderedList,
      levels: [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN, LevelFormat.DECIMAL].map(
        (format, level) => ({
          level,
          format,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
        }),
      ),
    },
  ],
};

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = { style: BorderStyle.SINGLE, size: 4, color: palette.line };

export const tableBorders: ITableBordersOptions = {
  top: rule,
  bottom: rule,
  left: none,
  right: none,
  insideHorizontal: rule,
  insideVertical: none,
};

const headingRun = (size: number) => ({ font, size, bold: true, color: palette.text });
const headingSpace = (before: number) => ({ spacing: { before, after: 100 }, keepNext: true, keepLines: true });

/** @param language BCP 47; Word checks the spelling in it. */
export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 22, color: palette.text, language: { value: language } },
        paragraph: { spacing: { after: paragraphSpace, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: headingRun(44), paragraph: { spacing: { before: 0, after: 200 }, keepNext: true } },
      heading1: { run: headingRun(28), paragraph: headingSpace(360) },
      heading2: { run: headingRun(24), paragraph: headingSpace(240) },
      heading3: { run: headingRun(22), paragraph: headingSpace(200) },
      heading4: { run: headingRun(22), paragraph: headingSpace(160) },
      heading5: { run: headingRun(22), paragraph: headingSpace(160) },
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
      hyperlink: { run: { color: palette.accent, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 16, color: palette.muted },
        paragraph: { spacing: { after: 0 } },
      },
      { id: 'Quote', name: 'Quote', basedOn: 'Normal', paragraph: { indent: { left: listIndent, right: listIndent } } },
      { id: 'Code', name: 'Code', basedOn: 'Normal', run: { font: 'Courier New', size: 20 } },
      {
        id: 'TableText',
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { after: 0, line: 252 } },
      },
      { id: 'TableHead', name: 'Table head', basedOn: 'TableText', run: { bold: true, color: palette.muted } },
      { id: 'TableEnd', name: 'Table end', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: { after: 60 } } },
    ],
    characterStyles: [
      {
        id: runStyles.gap,
        name: 'Not recorded',
        run: { color: palette.gap, shading: { type: ShadingType.CLEAR, color: 'auto', fill: palette.gapWash } },
      },
      { id: runStyles.code, name: 'Code in text', run: { font: 'Courier New', size: 20 } },
    ],
  };
}
