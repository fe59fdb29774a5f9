// What the register is, its journal and its search index.
export const journalTables = `
-- What the register is. One row.
CREATE TABLE register_info (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- The journal: one change set per command, chained by hash. A baseline is what an import brought in whole;
-- it keeps the hash of the file it came from, and content_hash covers its own changes.
CREATE TABLE change_set (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  operation TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('baseline', 'change', 'undo', 'redo')),
  target INTEGER,
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE record_change (
  sequence INTEGER NOT NULL REFERENCES change_set (sequence),
  position INTEGER NOT NULL,
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_change_by_record ON record_change (record_id, sequence);

-- Search. The entry names the record; the index holds no text of its own.
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (
  title, body,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3'
);
`;
