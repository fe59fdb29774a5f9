// Lists of links between records, in the order in which the user put them.
export const linkTables = `
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
`;
