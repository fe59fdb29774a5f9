// Full-text search over all records (FTS5, diacritics folded, by word prefix).
import type { RecordType } from '../../shared/domain/record-types.ts';
import type { Db } from './database.ts';

export type SearchHit = { readonly recordType: RecordType; readonly recordId: string };

export function createSearchRepository(db: Db) {
  const selectEntry = db.prepare('SELECT id FROM search_entry WHERE record_id = ?').pluck();
  const insertEntry = db.prepare('INSERT INTO search_entry (record_type, record_id) VALUES (?, ?)');
  const deleteEntry = db.prepare('DELETE FROM search_entry WHERE id = ?');
  const insertText = db.prepare('INSERT INTO search_text (rowid, title, body) VALUES (?, ?, ?)');
  const deleteText = db.prepare('DELETE FROM search_text WHERE rowid = ?');
  const matching = (order: string) =>
    db.prepare<[string, number], SearchHit>(
      `SELECT search_entry.record_type AS recordType, search_entry.record_id AS recordId
       FROM search_text JOIN search_entry ON search_entry.id = search_text.rowid
       WHERE search_text MATCH ? ${order} LIMIT ?`,
    );
  const ranked = matching('ORDER BY bm25(search_text, 10.0, 1.0), search_entry.id');
  const unranked = matching('');

  const remove = (id: string): void => {
    const entry = selectEntry.get(id);
    if (entry === undefined) return;
    deleteText.run(entry);
    deleteEntry.run(entry);
  };

  return {
    put: (type: RecordType, id: string, title: string, body: string): void => {
      remove(id);
      const { lastInsertRowid } = insertEntry.run(type, id);
      insertText.run(lastInsertRowid, title, body);
    },
    remove,
    /**
     * Records whose words begin with every word of `text`, those that match in the title first.
     * One letter matches so much that ranking it would take longer than typing the next.
     */
    find: (text: string, limit: number): SearchHit[] => {
      const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      const all = words.map((word) => `"${word}"*`).join(' ');
      const isShort = words.every((word) => word.length < 3);
      const titled = (isShort ? unranked : ranked).all(`title : (${all})`, limit);
      if (titled.length >= limit) return titled;
      const seen = new Set(titled.map((hit) => hit.recordId));
      const rest = (isShort ? unranked : ranked).all(all, limit).filter((hit) => !seen.has(hit.recordId));
      return [...titled, ...rest].slice(0, limit);
    },
  };
}
