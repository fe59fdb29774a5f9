// What full-text search finds a record by.
import type { AnyRecord } from './record-types.ts';

/** Fields whose text is an id, a day or an instant, which nobody searches by word. */
const notWords = /(^id|Ids?|At|Date|On)$/;

/** All words of a record: its name or title, and every other text it holds. */
export function searchTextOf(record: AnyRecord): { readonly title: string; readonly body: string } {
  const title = 'name' in record ? record.name : 'title' in record ? record.title : '';
  const texts: string[] = [];
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (!notWords.test(key)) texts.push(value);
    } else if (Array.isArray(value)) for (const item of value) collect(item, key);
    else if (value !== null && typeof value === 'object')
      for (const [field, inner] of Object.entries(value)) collect(inner, field);
  };
  for (const [field, value] of Object.entries(record)) if (field !== 'name' && field !== 'title') collect(value, field);
  return { title, body: texts.join(' ') };
}
