// What is said and what stands behind it: trackers, statements, commitments, publications, notes, sources.
export const statementTables = `
CREATE TABLE tracker (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL,
  is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
  other_names TEXT NOT NULL CHECK (json_valid(other_names)),
  kind TEXT NOT NULL,
  description TEXT,
  purpose TEXT,
  category TEXT,
  provider_vendor_id TEXT REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  lifetime_kind TEXT,
  lifetime TEXT,
  attributes TEXT NOT NULL CHECK (json_valid(attributes)),
  needs_consent TEXT NOT NULL CHECK (needs_consent IN ('yes', 'no', 'unknown')),
  status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'ended')),
  notes TEXT
) STRICT;
CREATE INDEX tracker_by_provider_vendor ON tracker (provider_vendor_id);

CREATE TABLE statement (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  kind TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'unknown')),
  items_answer TEXT NOT NULL CHECK (items_answer IN ('notAnswered', 'none', 'listed')),
  items TEXT NOT NULL CHECK (json_valid(items)),
  scope TEXT,
  exceptions TEXT NOT NULL CHECK (json_valid(exceptions)),
  vendor_id TEXT REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT
) STRICT;
CREATE INDEX statement_by_vendor ON statement (vendor_id);

CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  kind TEXT NOT NULL,
  law TEXT,
  law_name TEXT,
  rights TEXT NOT NULL CHECK (json_valid(rights)),
  right_details TEXT NOT NULL CHECK (json_valid(right_details)),
  is_conditional INTEGER NOT NULL CHECK (is_conditional IN (0, 1)),
  is_at_any_time INTEGER NOT NULL CHECK (is_at_any_time IN (0, 1)),
  period_kind TEXT,
  period TEXT,
  starts_after TEXT,
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  channels TEXT NOT NULL CHECK (json_valid(channels)),
  address TEXT,
  subject_line TEXT,
  must_come_from_address_on_file INTEGER NOT NULL CHECK (must_come_from_address_on_file IN (0, 1)),
  age INTEGER,
  change_degree TEXT,
  obliged_party TEXT,
  condition TEXT,
  items TEXT NOT NULL CHECK (json_valid(items)),
  exceptions TEXT NOT NULL CHECK (json_valid(exceptions)),
  notes TEXT
) STRICT;

CREATE TABLE publication (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('policy', 'record')),
  title TEXT NOT NULL,
  version TEXT,
  published_on TEXT NOT NULL,
  published_by TEXT,
  language TEXT,
  url TEXT,
  text TEXT,
  sha256 TEXT,
  notes TEXT
) STRICT;

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  record_type TEXT,
  record_id TEXT,
  text TEXT NOT NULL,
  author TEXT
) STRICT;
CREATE INDEX note_by_record ON note (record_id);

CREATE TABLE fact_source (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  field TEXT NOT NULL,
  kind TEXT NOT NULL,
  reference TEXT,
  quote TEXT,
  captured_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('prefilled', 'confirmed', 'stale'))
) STRICT;
CREATE INDEX fact_source_by_record ON fact_source (record_id);
`;
