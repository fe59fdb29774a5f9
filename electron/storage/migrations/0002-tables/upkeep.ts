// How the register is kept: overridden reference facts, dismissed findings, layouts of one's own, settings.
export const upkeepTables = `
CREATE TABLE reference_override (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  fact_kind TEXT NOT NULL,
  fact_id TEXT NOT NULL,
  is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
  fact_values TEXT NOT NULL CHECK (json_valid(fact_values)),
  shipped_values TEXT NOT NULL CHECK (json_valid(shipped_values)),
  reason TEXT,
  source TEXT,
  captured_on TEXT NOT NULL
) STRICT;

CREATE TABLE finding_dismissal (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  rule TEXT NOT NULL,
  finding_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  dismissed_on TEXT NOT NULL,
  dismissed_by TEXT,
  until TEXT,
  record_ids TEXT NOT NULL CHECK (json_valid(record_ids))
) STRICT;
CREATE INDEX finding_dismissal_by_key ON finding_dismissal (finding_key);

CREATE TABLE record_layout (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  title TEXT NOT NULL,
  based_on TEXT NOT NULL,
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  notes TEXT
) STRICT;

CREATE TABLE register_settings (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  catalogue_stale_months INTEGER NOT NULL,
  due_soon_days INTEGER NOT NULL,
  record_threshold INTEGER NOT NULL,
  review_every_months INTEGER,
  text_language TEXT NOT NULL CHECK (text_language IN ('en', 'de', 'fr', 'es', 'it', 'nl'))
) STRICT;
`;
