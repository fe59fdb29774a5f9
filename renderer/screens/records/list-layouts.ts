// Which columns and filters each generic list has.
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { sayPeriod } from '../../../shared/domain/period-words.ts';
import { codeWords } from '../../text/fields.ts';
import { formTexts } from '../../text/forms.ts';
import { fieldSpec } from './field-spec.ts';
import { asEntries, asParts, asText, asTextOrNull, asTexts } from './field-values.ts';
import type { ListColumn, ListLayout } from './list-columns.tsx';
import type { Fields } from './record-data.ts';
import { sayValue, type TitleOf } from './value-text.ts';

const status: ListColumn = { field: 'status', width: 84, dropOrder: 4 };
const review: ListColumn = { field: 'reviewDate', width: 118, dropOrder: 3 };

export const listLayouts: Readonly<Record<RecordType, ListLayout>> = {
  organisation: {
    columns: [
      { field: 'kind', width: 200 },
      { field: 'country', width: 150, dropOrder: 1, isDuty: true },
      { field: 'privacyContact', width: 240, isDuty: true, dropOrder: 2 },
    ],
    facets: ['kind'],
  },
  service: {
    columns: [
      { field: 'kinds', width: 150 },
      { field: 'url' },
      { field: 'hosting', isDuty: true, say: sayHosting },
      status,
    ],
    facets: ['status'],
  },
  policy: {
    columns: [
      { field: 'serviceIds' },
      { field: 'effectiveFrom', width: 130, isDuty: true },
      { field: 'lastUpdated', width: 130 },
    ],
    facets: [],
  },
  dataSubjectCategory: {
    columns: [{ field: 'description' }, { field: 'areChildren', width: 130 }],
    facets: ['areChildren'],
  },
  dataCategory: {
    columns: [
      { field: 'elements', isDuty: true, say: sayElements },
      { field: 'dataSubjectCategoryIds', width: 200, isDuty: true, dropOrder: 3 },
      { field: 'handling', header: 'Special categories', width: 150, dropOrder: 1, say: saySpecialCategories },
      { field: 'requirement', width: 110, header: 'Required', dropOrder: 2 },
    ],
    facets: ['requirement', 'isEnteredByCustomer'],
  },
  document: {
    columns: [{ field: 'kind', width: 200 }, { field: 'reference' }, { field: 'date', width: 120 }],
    facets: ['kind'],
  },
  vendor: {
    columns: [{ field: 'country', width: 160 }, { field: 'dpaState', width: 190, isDuty: true }, status, review],
    facets: ['status'],
  },
  securityMeasure: {
    columns: [
      { field: 'category', width: 190 },
      { field: 'kind', width: 120, dropOrder: 1 },
      { field: 'takenBy', width: 140, dropOrder: 2 },
      { field: 'condition', width: 220, dropOrder: 1, header: 'Holds', say: sayCondition },
      status,
    ],
    facets: ['category', 'kind', 'takenBy', 'status'],
    groupBy: 'category',
  },
  retentionRule: {
    titleHeader: 'Which data',
    columns: [
      { field: 'periodKind', width: 210, header: 'Kept for', isDuty: true, say: sayRetention },
      { field: 'trigger', width: 200, say: sayTrigger, dropOrder: 2 },
      { field: 'disposal', width: 100, header: 'Then' },
      { field: 'statute', width: 170, dropOrder: 1 },
      status,
    ],
    facets: ['periodKind', 'disposal', 'status'],
  },
  processingActivity: { columns: [{ field: 'department' }, status, review], facets: ['status', 'role'] },
  engagement: {
    columns: [
      { field: 'role', width: 170, isDuty: true },
      { field: 'activityIds', width: 220, dropOrder: 2 },
      { field: 'purposes', width: 200, dropOrder: 1 },
      status,
    ],
    facets: ['role', 'status'],
  },
  subProcessing: {
    columns: [
      { field: 'purpose' },
      { field: 'country', width: 160, isDuty: true },
      { field: 'isNotified', width: 190, dropOrder: 1 },
    ],
    facets: ['isNotified'],
  },
  transfer: {
    columns: [
      { field: 'destinations', width: 136, isDuty: true, say: sayDestinations },
      { field: 'mechanisms', width: 210, header: 'Mechanism', isDuty: true, say: sayMechanisms },
      { field: 'activityIds', width: 200, dropOrder: 1 },
      { field: 'assessmentState', width: 104, header: 'Assessment', dropOrder: 2 },
      status,
    ],
    facets: ['assessmentState', 'status'],
  },
  tracker: {
    columns: [
      { field: 'kind', width: 112 },
      { field: 'category', width: 140, isDuty: true },
      { field: 'purpose', width: 220, isDuty: true, dropOrder: 3 },
      { field: 'lifetime', width: 118, isDuty: true, say: sayLifetime },
      { field: 'providerVendorId', width: 120, dropOrder: 1 },
      { field: 'needsConsent', width: 112, dropOrder: 2 },
    ],
    facets: ['kind', 'category', 'needsConsent', 'status'],
    groupBy: 'category',
  },
  statement: {
    columns: [{ field: 'answer', width: 120, isDuty: true }, { field: 'items' }, { field: 'exceptions', dropOrder: 1 }],
    facets: ['answer'],
  },
  commitment: {
    columns: [{ field: 'law', width: 140 }, { field: 'period', width: 140 }, { field: 'channels' }],
    facets: ['kind', 'law'],
  },
  publication: {
    columns: [
      { field: 'kind', width: 110 },
      { field: 'version', width: 110 },
      { field: 'publishedOn', width: 130 },
    ],
    facets: ['kind'],
  },
  note: { columns: [{ field: 'author', width: 200 }], facets: [] },
  factSource: {
    columns: [
      { field: 'kind', width: 150 },
      { field: 'reference' },
      { field: 'state', width: 110 },
      { field: 'capturedOn', width: 130 },
    ],
    facets: ['kind', 'state'],
  },
  referenceOverride: {
    columns: [{ field: 'factKind', width: 170 }, { field: 'source' }, { field: 'capturedOn', width: 130 }],
    facets: ['factKind'],
  },
  findingDismissal: {
    columns: [{ field: 'reason' }, { field: 'dismissedOn', width: 130 }, { field: 'until', width: 130 }],
    facets: ['rule'],
  },
  recordLayout: { columns: [{ field: 'basedOn', width: 200 }], facets: [] },
  registerSettings: { columns: [{ field: 'dueSoonDays', width: 160 }], facets: [] },
  translation: { columns: [{ field: 'original' }, { field: 'language', width: 120 }], facets: ['language'] },
  ownParagraph: {
    columns: [
      { field: 'sectionId', width: 160 },
      { field: 'kind', width: 130 },
    ],
    facets: ['sectionId'],
  },
  reading: {
    columns: [
      { field: 'fileName', width: 220 },
      { field: 'readOn', width: 130 },
    ],
    facets: [],
  },
  readingDecision: {
    columns: [
      { field: 'decision', width: 130 },
      { field: 'decidedOn', width: 130 },
    ],
    facets: ['decision'],
  },
  capture: {
    columns: [
      { field: 'capturedOn', width: 130 },
      { field: 'entries', width: 220 },
    ],
    facets: ['vendorId'],
  },
};

function sayHosting(fields: Fields, titleOf: TitleOf, locale: string): string | null {
  return (
    sayValue(fieldSpec('service', 'hosting'), fields['hosting'], titleOf, locale) ??
    asTextOrNull(fields['hostingDescription'])
  );
}

function sayElements(fields: Fields): string | null {
  const names = asEntries(fields['elements']).map((element) => asText(element['name']));
  if (names.length > 0) return names.join(', ');
  return fields['elementsAnswer'] === 'none' ? formTexts.none : null;
}

function saySpecialCategories(fields: Fields): string | null {
  const spec = fieldSpec('dataCategory', 'elements');
  const part = spec.kind === 'entries' ? spec.parts.find(({ name }) => name === 'specialCategory') : undefined;
  if (part?.kind !== 'code') return null;
  const codes = new Set(
    asEntries(fields['elements']).flatMap((element) => asTextOrNull(element['specialCategory']) ?? []),
  );
  const labels = part.options.flatMap(({ code, label }) => (codes.has(code) ? [label] : []));
  return labels.length === 0 ? null : labels.join(', ');
}

function sayCondition(fields: Fields): string {
  return asTextOrNull(fields['condition']) ?? formTexts.always;
}

/** How long a rule keeps data, in a few words; null while nobody has said. */
export function sayRetention(fields: Fields): string | null {
  const kind = asText(fields['periodKind']);
  const period = asTextOrNull(fields['period']);
  const periodMax = asTextOrNull(fields['periodMax']);
  const during = sayEvent('during', fields);
  const length = ((): string | null => {
    if (kind === 'notAnswered') return null;
    if (kind === 'none') return during === null ? null : '';
    const spec = fieldSpec('retentionRule', 'periodKind');
    const label = spec.kind === 'code' ? (spec.options.find(({ code }) => code === kind)?.label ?? '') : '';
    if (kind === 'exact') return period === null ? null : sayPeriod(period);
    if (kind === 'range')
      return period === null || periodMax === null ? null : `${sayPeriod(period)} to ${sayPeriod(periodMax)}`;
    if (kind === 'upTo' || kind === 'atLeast' || kind === 'typical')
      return period === null ? null : `${label} ${sayPeriod(period)}`;
    return period === null ? label : `${label}, typically ${sayPeriod(period)}`;
  })();
  if (length === null) return null;
  return [during, length].filter((part) => part !== null && part !== '').join(', then ');
}

export function sayTrigger(fields: Fields): string | null {
  return sayEvent('trigger', fields);
}

function sayEvent(field: 'trigger' | 'during', fields: Fields): string | null {
  const { event, text } = asParts(fields[field]);
  if (typeof event !== 'string') return null;
  return asTextOrNull(text) ?? codeWords(`retentionRule.${field}.event`, event, []).label;
}

/** Where data go: named places, else the words for them. */
export function sayDestinations(fields: Fields, titleOf: TitleOf, locale: string): string | null {
  return (
    sayValue(fieldSpec('transfer', 'destinations'), fields['destinations'], titleOf, locale) ??
    asTextOrNull(fields['destinationDescription'])
  );
}

export function sayMechanisms(fields: Fields, titleOf: TitleOf, locale: string): string | null {
  return (
    sayValue(fieldSpec('transfer', 'mechanisms'), fields['mechanisms'], titleOf, locale) ??
    (fields['mechanismAnswer'] === 'none' ? formTexts.none : null)
  );
}

function sayLifetime(fields: Fields): string | null {
  const lifetime = asTextOrNull(fields['lifetime']);
  if (lifetime !== null) return sayPeriod(lifetime);
  return fields['lifetimeKind'] === 'session' ? codeWords('tracker.lifetimeKind', 'session', []).label : null;
}

/** Ids that a record's columns and filters point to, so that their titles are known. */
export function linkedTypes(type: RecordType): readonly RecordType[] {
  const targets = listLayouts[type].columns.flatMap(({ field }) => {
    const spec = fieldSpec(type, field);
    return spec.kind === 'links' || spec.kind === 'reference' ? [spec.to] : [];
  });
  return [...new Set(targets)];
}

/** Texts that a list's find field looks through beside what its columns say. */
export function searchableTexts(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (name === 'id' || name.endsWith('Id') || name.endsWith('Ids') ? [] : [value]))
    .flatMap((value) => (Array.isArray(value) ? asTexts(value) : [asText(value)]))
    .join(' ');
}
