/** A text with its `{...}` places taken by values. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}
