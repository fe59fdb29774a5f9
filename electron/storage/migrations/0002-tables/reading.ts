// Texts that were read, what became of their drafts, and captured pages of vendors.
export const readingTables = `
CREATE TABLE reading (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  title TEXT NOT NULL,
  file_name TEXT,
  sha256 TEXT NOT NULL,
  read_on TEXT NOT NULL,
  language TEXT,
  text TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  policy_id TEXT REFERENCES policy (id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT
) STRICT;

CREATE TABLE reading_decision (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  reading_id TEXT NOT NULL REFERENCES reading (id) DEFERRABLE INITIALLY DEFERRED,
  draft_key TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'merged', 'rejected')),
  decided_on TEXT NOT NULL,
  decided_by TEXT,
  record_ids TEXT NOT NULL CHECK (json_valid(record_ids))
) STRICT;
CREATE INDEX reading_decision_by_reading ON reading_decision (reading_id);

CREATE TABLE capture (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  vendor_id TEXT NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  captured_on TEXT NOT NULL,
  file_name TEXT,
  sha256 TEXT NOT NULL,
  page_date TEXT,
  entries TEXT NOT NULL CHECK (json_valid(entries)),
  notes TEXT
) STRICT;
CREATE INDEX capture_by_vendor ON capture (vendor_id);
`;
