// Narrowing of field values that the generic forms hold as unknown.

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asTextOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function asNumberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** The parts of a structured value; nothing where there is none. */
export function asParts(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

export function asEntries(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(asParts) : [];
}

/** Whether nothing is recorded in a value: null, an empty list, or parts that are all empty. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object') return Object.values(value).every((part) => isBlank(part) || part === false);
  return false;
}
