/** The text with a capital first letter, as at the beginning of a line. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
