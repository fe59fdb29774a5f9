// Columns that came to the tables of the first version. Each default is the domain's own, so that an older register reads as if it had had them.
export const newColumns = `
ALTER TABLE vendor ADD COLUMN framework_certifications_answer TEXT NOT NULL DEFAULT 'notAnswered';
ALTER TABLE vendor ADD COLUMN framework_certifications TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(framework_certifications));
ALTER TABLE vendor ADD COLUMN sub_processor_objection_days INTEGER;
ALTER TABLE vendor ADD COLUMN reviewed_on TEXT;
ALTER TABLE vendor ADD COLUMN catalogue_id TEXT;
ALTER TABLE sub_processing ADD COLUMN announced_on TEXT;
ALTER TABLE sub_processing ADD COLUMN decision TEXT CHECK (decision IN ('accepted', 'objected'));
ALTER TABLE transfer ADD COLUMN reviewed_on TEXT;
ALTER TABLE transfer ADD COLUMN concerns_hr_data TEXT NOT NULL DEFAULT 'unknown' CHECK (concerns_hr_data IN ('yes', 'no', 'unknown'));
ALTER TABLE transfer ADD COLUMN is_within_adequacy_scope TEXT NOT NULL DEFAULT 'unknown' CHECK (is_within_adequacy_scope IN ('yes', 'no', 'unknown'));
ALTER TABLE processing_activity ADD COLUMN dpia_criteria_answer TEXT NOT NULL DEFAULT 'notAnswered';
ALTER TABLE processing_activity ADD COLUMN dpia_criteria TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(dpia_criteria));
ALTER TABLE processing_activity ADD COLUMN reviewed_on TEXT;
ALTER TABLE processing_activity ADD COLUMN dpia_document_id TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE processing_activity ADD COLUMN consent_document_id TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE processing_activity ADD COLUMN interests_assessment_document_id TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE processing_activity ADD COLUMN breach_occurred TEXT NOT NULL DEFAULT 'unknown' CHECK (breach_occurred IN ('yes', 'no', 'unknown'));
ALTER TABLE processing_activity ADD COLUMN breach_document_id TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE processing_activity ADD COLUMN schedule1_condition TEXT;
ALTER TABLE processing_activity ADD COLUMN retention_policy_document_id TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE processing_activity ADD COLUMN retention_policy_followed TEXT NOT NULL DEFAULT 'unknown' CHECK (retention_policy_followed IN ('yes', 'no', 'unknown'));
ALTER TABLE processing_activity ADD COLUMN retention_policy_reasons TEXT;
ALTER TABLE retention_rule ADD COLUMN occurrences TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(occurrences));
ALTER TABLE commitment ADD COLUMN due_on TEXT;
ALTER TABLE document ADD COLUMN valid_until TEXT;
ALTER TABLE security_measure ADD COLUMN reviewed_on TEXT;
`;
