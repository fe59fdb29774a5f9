// Columns that several layouts share: what records usually hold beyond the items of Art. 30.
import type { ColumnLayout, LayoutText } from './layout.ts';

const beyond: LayoutText = { en: 'Not required by Art. 30' };

/** The activity's own identity, first in every layout. */
export const identityColumns: readonly ColumnLayout[] = [
  { reader: 'reference', heading: { en: 'Ref.' }, article: null, group: { en: 'Activity' }, width: 8 },
  { reader: 'name', heading: { en: 'Processing activity' }, article: null, group: { en: 'Activity' }, width: 26 },
];

/** Lawful bases, conditions and sources (Art. 6, 9, 10, 14), asked for by authorities' own forms. */
export const basisColumns: readonly ColumnLayout[] = [
  { reader: 'lawfulBases', heading: { en: 'Lawful basis' }, article: null, group: beyond, width: 34 },
  { reader: 'legitimateInterests', heading: { en: 'Legitimate interests' }, article: null, group: beyond, width: 28 },
  {
    reader: 'specialConditions',
    heading: { en: 'Condition for special category or criminal data' },
    article: null,
    group: beyond,
    width: 24,
  },
  { reader: 'dataSources', heading: { en: 'Source of the data' }, article: null, group: beyond, width: 24 },
];

/** How the activity is carried out and kept up. */
export const upkeepColumns: readonly ColumnLayout[] = [
  { reader: 'services', heading: { en: 'Services' }, article: null, group: beyond, width: 20 },
  { reader: 'systems', heading: { en: 'Systems' }, article: null, group: beyond, width: 20 },
  {
    reader: 'automatedDecisions',
    heading: { en: 'Automated decisions' },
    article: null,
    group: beyond,
    width: 22,
  },
  { reader: 'dpiaState', heading: { en: 'Impact assessment' }, article: null, group: beyond, width: 20 },
  { reader: 'dpiaDate', heading: { en: 'Assessed on' }, article: null, group: beyond, width: 12 },
  { reader: 'department', heading: { en: 'Department' }, article: null, group: beyond, width: 16 },
  { reader: 'owner', heading: { en: 'Owner' }, article: null, group: beyond, width: 16 },
  { reader: 'status', heading: { en: 'Status' }, article: null, group: beyond, width: 10 },
  { reader: 'updatedOn', heading: { en: 'Last changed' }, article: null, group: beyond, width: 12 },
  { reader: 'reviewDate', heading: { en: 'Next review' }, article: null, group: beyond, width: 12 },
  { reader: 'factSources', heading: { en: 'Source of the entries' }, article: null, group: beyond, width: 28 },
];
