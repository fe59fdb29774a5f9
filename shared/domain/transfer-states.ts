// The words in which a transfer is worked out; the rules are in shared/assessment/transfers.

/** Laws whose rules on transfers are worked out in full. */
export const transferRegimes = ['eu-gdpr', 'uk-gdpr', 'swiss-fadp'] as const;
export type TransferRegime = (typeof transferRegimes)[number];

/** What somebody is to the data; joint and independent controllers are controllers, sub-processors processors. */
export const partyRoles = ['controller', 'processor'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** How a law comes to apply: to the exporter itself, with data passed on to it (Art. 44), or it is not known. */
export const lawReaches = ['direct', 'onward', 'unknown'] as const;
export type LawReach = (typeof lawReaches)[number];

/** Why a country counts as a destination. */
export const destinationReasons = ['recorded', 'importerCountry', 'processingPlace', 'engagementPlace'] as const;
export type DestinationReason = (typeof destinationReasons)[number];

export const fits = ['available', 'needsSomething', 'doesNotFit'] as const;
export type Fit = (typeof fits)[number];

/** `holds`: nothing is missing in what is recorded. `unverified`: it may hold; its needs say what would show it. */
export const recordedStates = ['holds', 'unverified', 'lapsed', 'unfit'] as const;
export type RecordedState = (typeof recordedStates)[number];

/** From best to worst. `missing`: no mechanism of this law is recorded; always so for a route that is only asked about. */
export const transferStates = [
  'notATransfer',
  'covered',
  'unverified',
  'unknown',
  'lapsed',
  'unfit',
  'missing',
] as const;
export type TransferState = (typeof transferStates)[number];

export const needKinds = [
  'exporter',
  'destination',
  'scope',
  'certification',
  'certifiedEntity',
  'staffData',
  'roles',
  'module',
  'exception',
  'clauses',
  'signature',
  'approval',
  'assessment',
  'condition',
  'evidence',
  'otherDestinations',
] as const;
export type NeedKind = (typeof needKinds)[number];

/** Why data reach a country at the end of a path. */
export const geographyReasons = [
  'organisation',
  'hosting',
  'vendorCountry',
  'processingPlace',
  'engagementPlace',
  'subProcessing',
  'transfer',
] as const;
export type GeographyReason = (typeof geographyReasons)[number];
