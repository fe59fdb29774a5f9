// What is done with the data: vendors, activities, engagements, transfers, retention, security.
export const processingTables = `
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
`;
