// Who processes and which data: organisations, services, policies, people, data, documents.
export const organisationTables = `
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL,
  legal_name TEXT,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  kind TEXT NOT NULL,
  description TEXT,
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  address TEXT,
  country TEXT,
  registration_number TEXT,
  email TEXT,
  phone TEXT,
  website TEXT,
  privacy_contact TEXT CHECK (json_valid(privacy_contact)),
  dpo_answer TEXT NOT NULL CHECK (dpo_answer IN ('notAnswered', 'none', 'listed')),
  dpo TEXT CHECK (json_valid(dpo)),
  eu_representative_answer TEXT NOT NULL CHECK (eu_representative_answer IN ('notAnswered', 'none', 'listed')),
  eu_representative TEXT CHECK (json_valid(eu_representative)),
  uk_representative_answer TEXT NOT NULL CHECK (uk_representative_answer IN ('notAnswered', 'none', 'listed')),
  uk_representative TEXT CHECK (json_valid(uk_representative)),
  lead_authority TEXT,
  applicable_laws TEXT NOT NULL CHECK (json_valid(applicable_laws)),
  headcount INTEGER,
  notes TEXT
) STRICT;

CREATE TABLE service (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL,
  kinds TEXT NOT NULL CHECK (json_valid(kinds)),
  url TEXT,
  organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT,
  used_to TEXT NOT NULL CHECK (json_valid(used_to)),
  includes TEXT NOT NULL CHECK (json_valid(includes)),
  audience TEXT NOT NULL CHECK (json_valid(audience)),
  intended_for TEXT,
  hosting TEXT NOT NULL CHECK (json_valid(hosting)),
  hosting_description TEXT,
  is_hosting_conditional INTEGER NOT NULL CHECK (is_hosting_conditional IN (0, 1)),
  status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'retired')),
  notes TEXT
) STRICT;
CREATE INDEX service_by_organisation ON service (organisation_id);

CREATE TABLE policy (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  title TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  audience TEXT NOT NULL CHECK (json_valid(audience)),
  url TEXT,
  effective_from TEXT,
  last_updated TEXT,
  acceptance TEXT,
  sections_off TEXT NOT NULL CHECK (json_valid(sections_off)),
  notes TEXT
) STRICT;
CREATE INDEX policy_by_organisation ON policy (organisation_id);

CREATE TABLE data_subject_category (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL,
  description TEXT,
  are_children TEXT NOT NULL CHECK (are_children IN ('yes', 'no', 'unknown')),
  notes TEXT
) STRICT;

CREATE TABLE data_category (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL,
  description TEXT,
  elements_answer TEXT NOT NULL CHECK (elements_answer IN ('notAnswered', 'none', 'listed')),
  elements TEXT NOT NULL CHECK (json_valid(elements)),
  requirement TEXT,
  collected_when TEXT,
  sources TEXT NOT NULL CHECK (json_valid(sources)),
  is_entered_by_customer INTEGER NOT NULL CHECK (is_entered_by_customer IN (0, 1)),
  owned_by TEXT,
  handling TEXT NOT NULL CHECK (json_valid(handling)),
  used_to TEXT NOT NULL CHECK (json_valid(used_to)),
  notes TEXT
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  reference TEXT,
  file_name TEXT,
  media_type TEXT,
  size INTEGER,
  sha256 TEXT,
  date TEXT,
  notes TEXT
) STRICT;
`;
