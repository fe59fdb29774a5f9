// Tables of the register: records, links, journal, search.
export const createRegister = `
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

CREATE TABLE vendor (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL,
  is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  kind TEXT NOT NULL,
  legal_entity TEXT,
  address TEXT,
  country TEXT,
  processing_locations TEXT NOT NULL CHECK (json_valid(processing_locations)),
  website TEXT,
  privacy_contact TEXT CHECK (json_valid(privacy_contact)),
  certifications TEXT NOT NULL CHECK (json_valid(certifications)),
  dpa_state TEXT NOT NULL,
  dpa_title TEXT,
  dpa_signed_on TEXT,
  dpa_valid_until TEXT,
  sub_processor_notice_days INTEGER,
  dpa_document_id TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  is_bound_by_confidentiality TEXT NOT NULL CHECK (is_bound_by_confidentiality IN ('yes', 'no', 'unknown')),
  has_own_terms TEXT NOT NULL CHECK (has_own_terms IN ('yes', 'no', 'unknown')),
  sub_processor_list_url TEXT,
  status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'ended')),
  review_date TEXT,
  notes TEXT
) STRICT;
CREATE INDEX vendor_by_dpa_document ON vendor (dpa_document_id);

CREATE TABLE security_measure (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL,
  description TEXT,
  category TEXT,
  kind TEXT,
  condition TEXT,
  taken_by TEXT NOT NULL,
  review_date TEXT,
  status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'ended')),
  notes TEXT
) STRICT;

CREATE TABLE retention_rule (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL,
  place TEXT,
  is_backup INTEGER NOT NULL CHECK (is_backup IN (0, 1)),
  is_rolling INTEGER NOT NULL CHECK (is_rolling IN (0, 1)),
  is_encrypted INTEGER NOT NULL CHECK (is_encrypted IN (0, 1)),
  during TEXT CHECK (json_valid(during)),
  period_kind TEXT NOT NULL,
  period TEXT,
  period_max TEXT,
  period_label TEXT,
  is_typical INTEGER NOT NULL CHECK (is_typical IN (0, 1)),
  trigger TEXT CHECK (json_valid(trigger)),
  is_conditional INTEGER NOT NULL CHECK (is_conditional IN (0, 1)),
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  legal_ground TEXT,
  statute TEXT,
  statute_country TEXT,
  phases TEXT NOT NULL CHECK (json_valid(phases)),
  disposal TEXT,
  disposal_mode TEXT,
  disposal_method TEXT,
  exceptions TEXT NOT NULL CHECK (json_valid(exceptions)),
  status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'retired')),
  notes TEXT
) STRICT;

CREATE TABLE processing_activity (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  reference TEXT,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  joint_controllers_answer TEXT NOT NULL CHECK (joint_controllers_answer IN ('notAnswered', 'none', 'listed')),
  controllers_answer TEXT NOT NULL CHECK (controllers_answer IN ('notAnswered', 'none', 'listed')),
  department TEXT,
  owner TEXT,
  description TEXT,
  purposes TEXT NOT NULL CHECK (json_valid(purposes)),
  processing_categories TEXT NOT NULL CHECK (json_valid(processing_categories)),
  special_categories_answer TEXT NOT NULL CHECK (special_categories_answer IN ('notAnswered', 'none', 'listed')),
  data_sources_answer TEXT NOT NULL CHECK (data_sources_answer IN ('notAnswered', 'none', 'listed')),
  data_sources TEXT NOT NULL CHECK (json_valid(data_sources)),
  recipients_answer TEXT NOT NULL CHECK (recipients_answer IN ('notAnswered', 'none', 'listed')),
  transfers_answer TEXT NOT NULL CHECK (transfers_answer IN ('notAnswered', 'none', 'listed')),
  retention_answer TEXT NOT NULL CHECK (retention_answer IN ('notAnswered', 'none', 'listed')),
  security_answer TEXT NOT NULL CHECK (security_answer IN ('notAnswered', 'none', 'listed')),
  systems TEXT NOT NULL CHECK (json_valid(systems)),
  automated_decisions_answer TEXT NOT NULL CHECK (automated_decisions_answer IN ('notAnswered', 'none', 'listed')),
  automated_decisions TEXT,
  dpia_state TEXT NOT NULL,
  dpia_date TEXT,
  dpia_reason TEXT,
  status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'retired')),
  review_date TEXT,
  notes TEXT
) STRICT;
CREATE INDEX processing_activity_by_organisation ON processing_activity (organisation_id);

CREATE TABLE engagement (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  vendor_id TEXT NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT,
  is_merchant_of_record INTEGER NOT NULL CHECK (is_merchant_of_record IN (0, 1)),
  functions TEXT NOT NULL CHECK (json_valid(functions)),
  purposes TEXT NOT NULL CHECK (json_valid(purposes)),
  products TEXT NOT NULL CHECK (json_valid(products)),
  data_descriptions TEXT NOT NULL CHECK (json_valid(data_descriptions)),
  is_limited_to_listed_data INTEGER NOT NULL CHECK (is_limited_to_listed_data IN (0, 1)),
  data_withheld TEXT NOT NULL CHECK (json_valid(data_withheld)),
  limits TEXT NOT NULL CHECK (json_valid(limits)),
  condition TEXT,
  is_conditional INTEGER NOT NULL CHECK (is_conditional IN (0, 1)),
  is_example INTEGER NOT NULL CHECK (is_example IN (0, 1)),
  data_received TEXT NOT NULL CHECK (json_valid(data_received)),
  data_given_directly TEXT NOT NULL CHECK (json_valid(data_given_directly)),
  is_anonymised TEXT NOT NULL CHECK (is_anonymised IN ('yes', 'no', 'unknown')),
  locations TEXT NOT NULL CHECK (json_valid(locations)),
  since TEXT,
  status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'ended')),
  notes TEXT
) STRICT;
CREATE INDEX engagement_by_vendor ON engagement (vendor_id);

CREATE TABLE sub_processing (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  vendor_id TEXT NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  sub_vendor_id TEXT NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  purpose TEXT,
  country TEXT,
  place TEXT,
  since TEXT,
  is_notified TEXT NOT NULL CHECK (is_notified IN ('yes', 'no', 'unknown')),
  notes TEXT
) STRICT;
CREATE INDEX sub_processing_by_vendor ON sub_processing (vendor_id);
CREATE INDEX sub_processing_by_sub_vendor ON sub_processing (sub_vendor_id);

CREATE TABLE transfer (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  exporter_organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  exporter_vendor_id TEXT REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  importer_vendor_id TEXT REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  importer_organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  data_description TEXT,
  people_description TEXT,
  destinations TEXT NOT NULL CHECK (json_valid(destinations)),
  destination_description TEXT,
  is_conditional INTEGER NOT NULL CHECK (is_conditional IN (0, 1)),
  mechanism_answer TEXT NOT NULL CHECK (mechanism_answer IN ('notAnswered', 'none', 'listed')),
  mechanisms TEXT NOT NULL CHECK (json_valid(mechanisms)),
  assessment_state TEXT NOT NULL,
  assessment_date TEXT,
  supplementary_measures TEXT NOT NULL CHECK (json_valid(supplementary_measures)),
  status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'ended')),
  review_date TEXT,
  notes TEXT
) STRICT;
CREATE INDEX transfer_by_exporter_organisation ON transfer (exporter_organisation_id);
CREATE INDEX transfer_by_exporter_vendor ON transfer (exporter_vendor_id);
CREATE INDEX transfer_by_importer_vendor ON transfer (importer_vendor_id);
CREATE INDEX transfer_by_importer_organisation ON transfer (importer_organisation_id);

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

CREATE TABLE policy_service (
  owner_id TEXT NOT NULL REFERENCES policy (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX policy_service_by_target ON policy_service (target_id);

CREATE TABLE data_category_data_subject_category (
  owner_id TEXT NOT NULL REFERENCES data_category (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES data_subject_category (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX data_category_data_subject_category_by_target ON data_category_data_subject_category (target_id);

CREATE TABLE retention_rule_data_category (
  owner_id TEXT NOT NULL REFERENCES retention_rule (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES data_category (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_rule_data_category_by_target ON retention_rule_data_category (target_id);

CREATE TABLE processing_activity_joint_controller (
  owner_id TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX processing_activity_joint_controller_by_target ON processing_activity_joint_controller (target_id);

CREATE TABLE processing_activity_controller (
  owner_id TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX processing_activity_controller_by_target ON processing_activity_controller (target_id);

CREATE TABLE processing_activity_data_subject_category (
  owner_id TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES data_subject_category (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX processing_activity_data_subject_category_by_target ON processing_activity_data_subject_category (target_id);

CREATE TABLE processing_activity_data_category (
  owner_id TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES data_category (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX processing_activity_data_category_by_target ON processing_activity_data_category (target_id);

CREATE TABLE processing_activity_retention_rule (
  owner_id TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES retention_rule (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX processing_activity_retention_rule_by_target ON processing_activity_retention_rule (target_id);

CREATE TABLE processing_activity_security_measure (
  owner_id TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES security_measure (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX processing_activity_security_measure_by_target ON processing_activity_security_measure (target_id);

CREATE TABLE processing_activity_service (
  owner_id TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX processing_activity_service_by_target ON processing_activity_service (target_id);

CREATE TABLE engagement_activity (
  owner_id TEXT NOT NULL REFERENCES engagement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES processing_activity (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX engagement_activity_by_target ON engagement_activity (target_id);

CREATE TABLE engagement_service (
  owner_id TEXT NOT NULL REFERENCES engagement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX engagement_service_by_target ON engagement_service (target_id);

CREATE TABLE engagement_data_category (
  owner_id TEXT NOT NULL REFERENCES engagement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES data_category (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX engagement_data_category_by_target ON engagement_data_category (target_id);

CREATE TABLE transfer_activity (
  owner_id TEXT NOT NULL REFERENCES transfer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES processing_activity (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_activity_by_target ON transfer_activity (target_id);

CREATE TABLE transfer_data_category (
  owner_id TEXT NOT NULL REFERENCES transfer (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES data_category (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_data_category_by_target ON transfer_data_category (target_id);

CREATE TABLE tracker_service (
  owner_id TEXT NOT NULL REFERENCES tracker (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  target_id TEXT NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tracker_service_by_target ON tracker_service (target_id);

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
