// Text as formats keep it that show no runs of blanks.

/** Lines of a text with one blank between words and none around them. */
export function plainLines(text: string): string[] {
  return text.split('\n').map((line) => line.replaceAll(/[\s\u00A0]+/gu, ' ').trim());
}
