// Every rule, in the order in which findings are listed.
import type { Rule } from './rule.ts';
import { agreementRules } from './rules/agreements.ts';
import { answerRules } from './rules/answers.ts';
import { assessmentRules } from './rules/assessment.ts';
import { dataRules } from './rules/data.ts';
import { lawfulBasisRules } from './rules/lawful-basis.ts';
import { reachRules } from './rules/reach.ts';
import { recordRules } from './rules/record.ts';
import { referenceRules } from './rules/reference.ts';
import { retentionRules } from './rules/retention.ts';
import { rightsRules } from './rules/rights.ts';
import { statementRules } from './rules/statements.ts';
import { trackerRules } from './rules/trackers.ts';
import { transferRules } from './rules/transfers.ts';
import { upkeepRules } from './rules/upkeep.ts';
import { vendorRules } from './rules/vendors.ts';

export const rules: readonly Rule[] = [
  ...recordRules,
  ...answerRules,
  ...lawfulBasisRules,
  ...dataRules,
  ...assessmentRules,
  ...agreementRules,
  ...vendorRules,
  ...transferRules,
  ...reachRules,
  ...retentionRules,
  ...referenceRules,
  ...trackerRules,
  ...statementRules,
  ...rightsRules,
  ...upkeepRules,
];
