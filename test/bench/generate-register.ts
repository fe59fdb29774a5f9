// A large register for measuring: the same for the same seed, shaped like a real one.
import { recordTypes } from '../../shared/domain/record-types.ts';
import type { DraftOf, RecordOf, RecordType } from '../../shared/domain/record-types.ts';
import { emptyRecords } from '../../shared/domain/register.ts';
import { registerDocumentFormat, registerDocumentVersion } from '../../shared/domain/register-document.ts';
import type { RegisterDocument } from '../../shared/domain/register-document.ts';

export type Size = { readonly activities: number; readonly vendors: number };

const departments = [
  'Customer support',
  'Sales and marketing',
  'Product',
  'Finance',
  'People',
  'Legal',
  'Infrastructure',
  'Research',
];
const subjects = [
  'customers',
  'prospects',
  'employees',
  'applicants',
  'visitors of the website',
  'suppliers',
  'guests',
  'patients',
];
const verbs = ['answer', 'plan', 'invoice', 'improve', 'secure', 'deliver', 'document', 'measure', 'review', 'archive'];
const objects = [
  'support requests',
  'bookings',
  'newsletters',
  'contracts',
  'accounts',
  'payments',
  'training courses',
  'shipments',
  'surveys',
  'site visits',
];
const elements = [
  'name',
  'email address',
  'phone number',
  'postal address',
  'IP address',
  'account number',
  'message text',
  'date of birth',
  'browser',
  'invoice number',
];
const stems = ['Nord', 'Fern', 'Klar', 'Blau', 'Stern', 'Wald', 'Linden', 'Berg', 'Hafen', 'Brücken'];
const ends = ['mail', 'cloud', 'pay', 'desk', 'metrik', 'werk', 'daten', 'druck', 'post', 'netz'];
const countries = ['DE', 'FR', 'US', 'IE', 'NL', 'GB', 'IN', 'CH'];
const lawfulBases = ['eu-6-1-a', 'eu-6-1-b', 'eu-6-1-c', 'eu-6-1-f'] as const;

/** A register document with that many activities and vendors, and data, rules, engagements and transfers to match. */
export function generateRegister({ activities, vendors }: Size, seed = 1): RegisterDocument {
  const random = mulberry32(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  };
  const some = <Item>(items: readonly Item[], most: number): Item[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(items))),
  ];
  const chance = (probability: number): boolean => random() < probability;

  const records = emptyRecords();
  let last = 0;
  const nextId = (): string => `01990000-0000-7000-8000-${(++last).toString(16).padStart(12, '0')}`;
  const add = <Type extends RecordType>(type: Type, draft: DraftOf<Type>): string => {
    const id = nextId();
    const at = '2026-01-01T08:00:00.000Z';
    const record = recordTypes[type].imported.parse({ id, createdAt: at, updatedAt: at, revision: 1, ...draft });
    // The area of a type holds records of that type.
    (records[recordTypes[type].area] as unknown as RecordOf<Type>[]).push(record as RecordOf<Type>);
    return id;
  };

  const own = add('organisation', {
    name: 'Northlight Group',
    address: 'Hafenstraße 1, Hamburg',
    country: 'DE',
    email: 'privacy@northlight.example',
    dpoAnswer: 'listed',
    dpo: { name: 'Marit Lindqvist', email: 'dpo@northlight.example' },
  });
  const people = subjects.map((name) => add('dataSubjectCategory', { name }));
  const categories = Array.from({ length: 200 }, (_, number) =>
    add('dataCategory', {
      name: `${pick(objects)} data ${number}`,
      elementsAnswer: 'listed',
      elements: some(elements, 5).map((name) => ({ name })),
      dataSubjectCategoryIds: some(people, 2),
    }),
  );
  const measures = Array.from({ length: 60 }, (_, number) =>
    add('securityMeasure', { name: `Measure ${number}: ${pick(verbs)} access` }),
  );
  const rules = Array.from({ length: 300 }, (_, number) =>
    add('retentionRule', {
      name: `${pick(objects)} ${number}`,
      dataCategoryIds: some(categories, 2),
      ...(chance(0.9)
        ? {
            periodKind: 'exact' as const,
            period: `P${1 + Math.floor(random() * 10)}Y`,
            trigger: { event: 'contractEnd' as const },
          }
        : {}),
    }),
  );
  const vendorIds = Array.from({ length: vendors }, (_, number) =>
    add('vendor', {
      name: `${pick(stems)}${pick(ends)} ${number}`,
      country: pick(countries),
      processingLocations: [{ country: pick(countries) }],
      dpaState: pick(['signed', 'none', 'unknown', 'inTerms'] as const),
    }),
  );
  for (let number = 0; number < activities; number++) {
    const activity = add('processingActivity', {
      reference: `C-${String(number).padStart(5, '0')}`,
      name: `${pick(verbs)} ${pick(objects)} ${number}`,
      organisationId: own,
      role: chance(0.8) ? 'controller' : 'processor',
      status: 'active',
      department: pick(departments),
      owner: pick(['Ada Brandt', 'Jonas Weiß', 'Léa Dubois', 'Marit Lindqvist']),
      description: `Work of ${pick(departments)} with ${pick(objects)} for ${pick(subjects)}, done every ${pick(['day', 'week', 'month'])}.`,
      purposes: some(verbs, 3).map((verb) => ({
        id: nextId(),
        text: `${verb} ${pick(objects)}`,
        lawfulBasis: chance(0.9) ? pick(lawfulBases) : null,
      })),
      dataSubjectCategoryIds: some(people, 3),
      dataCategoryIds: some(categories, 4),
      specialCategoriesAnswer: chance(0.9) ? 'none' : 'notAnswered',
      recipientsAnswer: 'listed',
      retentionRuleIds: chance(0.9) ? some(rules, 2) : [],
      securityMeasureIds: some(measures, 4),
      transfersAnswer: chance(0.6) ? 'none' : 'notAnswered',
      reviewDate: `2027-0${1 + Math.floor(random() * 9)}-15`,
    });
    for (const vendorId of some(vendorIds, 2)) {
      add('engagement', {
        vendorId,
        activityIds: [activity],
        role: 'processor',
        purposes: [pick(objects)],
        dataCategoryIds: some(categories, 2),
      });
      if (chance(0.3))
        add('transfer', {
          importerVendorId: vendorId,
          activityIds: [activity],
          destinations: [{ country: pick(countries) }],
          mechanismAnswer: 'listed',
          mechanisms: [{ code: 'eu-scc', variant: 'module-2' }],
        });
    }
  }
  return { format: registerDocumentFormat, version: registerDocumentVersion, records };
}

/** A small seeded generator of numbers in [0, 1): good enough to shape data, and the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
