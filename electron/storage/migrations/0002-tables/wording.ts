// The user's own words for documents: translations, and paragraphs of a policy.
export const wordingTables = `
CREATE TABLE translation (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  field TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'de', 'fr', 'es', 'it', 'nl')),
  original TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX translation_by_record ON translation (record_id);

CREATE TABLE own_paragraph (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  policy_id TEXT NOT NULL REFERENCES policy (id) DEFERRABLE INITIALLY DEFERRED,
  section_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'heading', 'intro')),
  after_block INTEGER NOT NULL CHECK (after_block >= 0),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX own_paragraph_by_policy ON own_paragraph (policy_id);
`;
