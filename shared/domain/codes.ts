// Code lists with their English labels. Codes are stored and exported; labels are for people.
import { keysOf } from './typed-keys.ts';

/** A code list: each code with its label and, where the law names it, the article. */
type CodeList<Code extends string> = Readonly<Record<Code, { readonly label: string; readonly article?: string }>>;

function codeList<Code extends string>(list: CodeList<Code>): CodeList<Code> {
  return list;
}

/** Codes of a list, in its order, as a non-empty tuple for `z.enum`. */
export function codesOf<Code extends string>(list: CodeList<Code>): [Code, ...Code[]] {
  const [first, ...rest] = keysOf(list);
  if (first === undefined) throw new RangeError('A code list needs at least one code');
  return [first, ...rest];
}

export const lawfulBases = codeList({
  'eu-6-1-a': { label: 'Consent', article: 'Art. 6(1)(a)' },
  'eu-6-1-b': { label: 'Contract', article: 'Art. 6(1)(b)' },
  'eu-6-1-c': { label: 'Legal obligation', article: 'Art. 6(1)(c)' },
  'eu-6-1-d': { label: 'Vital interests', article: 'Art. 6(1)(d)' },
  'eu-6-1-e': { label: 'Public task', article: 'Art. 6(1)(e)' },
  'eu-6-1-f': { label: 'Legitimate interests', article: 'Art. 6(1)(f)' },
  'uk-6-1-ea': { label: 'Recognised legitimate interest', article: 'UK GDPR Art. 6(1)(ea)' },
  other: { label: 'Basis in another law' },
});

export const specialCategoryConditions = codeList({
  'eu-9-2-a': { label: 'Explicit consent', article: 'Art. 9(2)(a)' },
  'eu-9-2-b': { label: 'Employment and social protection', article: 'Art. 9(2)(b)' },
  'eu-9-2-c': { label: 'Vital interests', article: 'Art. 9(2)(c)' },
  'eu-9-2-d': { label: 'Non-profit bodies', article: 'Art. 9(2)(d)' },
  'eu-9-2-e': { label: 'Made public by the person', article: 'Art. 9(2)(e)' },
  'eu-9-2-f': { label: 'Legal claims', article: 'Art. 9(2)(f)' },
  'eu-9-2-g': { label: 'Substantial public interest', article: 'Art. 9(2)(g)' },
  'eu-9-2-h': { label: 'Health or social care', article: 'Art. 9(2)(h)' },
  'eu-9-2-i': { label: 'Public health', article: 'Art. 9(2)(i)' },
  'eu-9-2-j': { label: 'Archiving, research, statistics', article: 'Art. 9(2)(j)' },
});

export const specialCategories = codeList({
  racialOrEthnicOrigin: { label: 'Racial or ethnic origin', article: 'Art. 9(1)' },
  politicalOpinions: { label: 'Political opinions', article: 'Art. 9(1)' },
  religiousBeliefs: { label: 'Religious or philosophical beliefs', article: 'Art. 9(1)' },
  tradeUnionMembership: { label: 'Trade union membership', article: 'Art. 9(1)' },
  geneticData: { label: 'Genetic data', article: 'Art. 9(1)' },
  biometricData: { label: 'Biometric data to identify a person', article: 'Art. 9(1)' },
  healthData: { label: 'Health data', article: 'Art. 9(1)' },
  sexLifeOrOrientation: { label: 'Sex life or sexual orientation', article: 'Art. 9(1)' },
  criminalConvictions: { label: 'Criminal convictions and offences', article: 'Art. 10' },
});

/** Whom a policy of its own is written for. */
export const audiences = codeList({
  visitors: { label: 'Visitors' },
  customers: { label: 'Customers' },
  endUsers: { label: 'End users of customers' },
  applicants: { label: 'Applicants' },
  employees: { label: 'Employees' },
});
export type AudienceCode = keyof typeof audiences;

export const applicableLaws = codeList({
  'eu-gdpr': { label: 'EU GDPR' },
  'uk-gdpr': { label: 'UK GDPR' },
  'swiss-fadp': { label: 'Swiss FADP' },
  ccpa: { label: 'CCPA / CPRA' },
  pipeda: { label: 'PIPEDA' },
  'alberta-pipa': { label: 'Alberta PIPA' },
  lgpd: { label: 'LGPD' },
  other: { label: 'Another law' },
});
export type LawCode = keyof typeof applicableLaws;

export const activityRoles = codeList({
  controller: { label: 'Controller', article: 'Art. 4(7)' },
  jointController: { label: 'Joint controller', article: 'Art. 26' },
  processor: { label: 'Processor', article: 'Art. 4(8)' },
});

export const vendorRoles = codeList({
  processor: { label: 'Processor', article: 'Art. 28' },
  subProcessor: { label: 'Sub-processor', article: 'Art. 28(2)' },
  independentController: { label: 'Independent controller', article: 'Art. 4(7)' },
  jointController: { label: 'Joint controller', article: 'Art. 26' },
  recipient: { label: 'Recipient', article: 'Art. 4(9)' },
});
export type VendorRoleCode = keyof typeof vendorRoles;

export const transferMechanisms = codeList({
  'eu-adequacy': { label: 'Adequacy decision', article: 'Art. 45' },
  'eu-us-dpf': { label: 'EU-US Data Privacy Framework', article: 'Art. 45' },
  'eu-scc': { label: 'Standard contractual clauses', article: 'Art. 46(2)(c)' },
  'eu-sa-scc': { label: 'Standard clauses of a supervisory authority', article: 'Art. 46(2)(d)' },
  'eu-bcr-c': { label: 'Binding corporate rules for controllers', article: 'Art. 47' },
  'eu-bcr-p': { label: 'Binding corporate rules for processors', article: 'Art. 47' },
  'eu-code': { label: 'Code of conduct', article: 'Art. 46(2)(e)' },
  'eu-certification': { label: 'Certification', article: 'Art. 46(2)(f)' },
  'eu-public-instrument': { label: 'Instrument between public bodies', article: 'Art. 46(2)(a)' },
  'eu-adhoc': { label: 'Ad hoc contractual clauses', article: 'Art. 46(3)(a)' },
  'eu-admin-arrangement': { label: 'Administrative arrangement', article: 'Art. 46(3)(b)' },
  'eu-derogation': { label: 'Derogation', article: 'Art. 49' },
  'uk-adequacy': { label: 'UK adequacy regulations' },
  'uk-us-data-bridge': { label: 'UK-US data bridge' },
  'uk-idta': { label: 'UK International Data Transfer Agreement' },
  'uk-addendum': { label: 'UK Addendum to the EU clauses' },
  'uk-bcr': { label: 'UK binding corporate rules' },
  'uk-other-safeguards': { label: 'Other UK safeguards', article: 'UK GDPR Art. 46' },
  'uk-derogation': { label: 'UK exception', article: 'UK GDPR Art. 49' },
  'ch-adequacy': { label: 'Swiss adequacy list', article: 'FADP Art. 16(1)' },
  'ch-us-dpf': { label: 'Swiss-US Data Privacy Framework', article: 'FADP Art. 16(1)' },
  'ch-scc': { label: 'Standard clauses recognised in Switzerland', article: 'FADP Art. 16(2)(d)' },
  'ch-other': { label: 'Other Swiss safeguards', article: 'FADP Art. 16(2)' },
  'ch-exceptions': { label: 'Swiss exception', article: 'FADP Art. 17' },
  'br-adequacy': { label: 'Brazilian adequacy decision', article: 'LGPD Art. 33(I)' },
  'br-scc': { label: 'Brazilian standard clauses', article: 'LGPD Art. 33(II)(b)' },
  'br-other': { label: 'Other grounds of the LGPD', article: 'LGPD Art. 33' },
  'ca-accountability': { label: 'Accountability with comparable protection', article: 'PIPEDA Sch. 1, 4.1.3' },
  'ca-qc-pia': { label: 'Privacy impact assessment of Quebec law', article: 'Quebec private-sector Act s. 17' },
  'cn-scc': { label: 'Export routes of Chinese law', article: 'PIPL Art. 38' },
  'tr-scc': { label: 'Turkish standard contract', article: 'KVKK Art. 9' },
  'jp-appi28': { label: 'Transfer under Japanese law', article: 'APPI Art. 28' },
  'unspecified-safeguards': { label: 'Safeguards not named' },
  other: { label: 'Another mechanism' },
});
export type TransferMechanismCode = keyof typeof transferMechanisms;

/** Mechanisms that rest on a certification of the importer, found in a public list. */
export const frameworkMechanisms = codeList({
  'eu-us-dpf': { label: 'EU-US Data Privacy Framework' },
  'uk-us-data-bridge': { label: 'UK Extension (UK-US data bridge)' },
  'ch-us-dpf': { label: 'Swiss-US Data Privacy Framework' },
});

/** Variants of `eu-scc` (modules) and `eu-derogation` (Art. 49(1) points). */
export const mechanismVariants = codeList({
  'module-1': { label: 'Module 1, controller to controller' },
  'module-2': { label: 'Module 2, controller to processor' },
  'module-3': { label: 'Module 3, processor to processor' },
  'module-4': { label: 'Module 4, processor to controller' },
  'explicit-consent': { label: 'Explicit consent', article: 'Art. 49(1)(a)' },
  'contract-with-person': { label: 'Contract with the person', article: 'Art. 49(1)(b)' },
  'contract-in-interest': { label: 'Contract in the person’s interest', article: 'Art. 49(1)(c)' },
  'public-interest': { label: 'Public interest', article: 'Art. 49(1)(d)' },
  'legal-claims': { label: 'Legal claims', article: 'Art. 49(1)(e)' },
  'vital-interests': { label: 'Vital interests', article: 'Art. 49(1)(f)' },
  'public-register': { label: 'Public register', article: 'Art. 49(1)(g)' },
  'compelling-interests': { label: 'Compelling legitimate interests', article: 'Art. 49(1) second subparagraph' },
});
export type MechanismVariantCode = keyof typeof mechanismVariants;

export const rights = codeList({
  access: { label: 'Access', article: 'Art. 15' },
  copy: { label: 'A copy of the data', article: 'Art. 15(3)' },
  rectification: { label: 'Rectification', article: 'Art. 16' },
  erasure: { label: 'Erasure', article: 'Art. 17' },
  restriction: { label: 'Restriction of processing', article: 'Art. 18' },
  portability: { label: 'Portability', article: 'Art. 20' },
  objection: { label: 'Objection', article: 'Art. 21' },
  noAutomatedDecision: { label: 'No solely automated decision', article: 'Art. 22' },
  withdrawConsent: { label: 'Withdrawal of consent', article: 'Art. 7(3)' },
  complaint: { label: 'Complaint to an authority', article: 'Art. 77' },
  know: { label: 'To know', article: 'Cal. Civ. Code 1798.110' },
  delete: { label: 'Deletion', article: 'Cal. Civ. Code 1798.105' },
  correct: { label: 'Correction', article: 'Cal. Civ. Code 1798.106' },
  optOut: { label: 'Opt out of sale or sharing', article: 'Cal. Civ. Code 1798.120' },
  limitSensitive: { label: 'Limit use of sensitive personal information', article: 'Cal. Civ. Code 1798.121' },
  nonDiscrimination: { label: 'Non-discrimination', article: 'Cal. Civ. Code 1798.125' },
});
export type RightCode = keyof typeof rights;

/** The nine criteria for processing likely to need an impact assessment (Art. 35(1); WP 248 rev.01, III.B). */
export const dpiaCriteria = codeList({
  evaluation: { label: 'Evaluation or scoring', article: 'WP 248 no. 1' },
  automatedDecision: { label: 'Automated decisions with legal or similar effect', article: 'WP 248 no. 2' },
  systematicMonitoring: { label: 'Systematic monitoring', article: 'WP 248 no. 3' },
  sensitiveData: { label: 'Sensitive or highly personal data', article: 'WP 248 no. 4' },
  largeScale: { label: 'Large scale', article: 'WP 248 no. 5' },
  matching: { label: 'Matching or combining data sets', article: 'WP 248 no. 6' },
  vulnerablePeople: { label: 'Vulnerable people', article: 'WP 248 no. 7' },
  newTechnology: { label: 'New technology or new use of it', article: 'WP 248 no. 8' },
  preventsRights: { label: 'Keeps people from a right, a service or a contract', article: 'WP 248 no. 9' },
});
