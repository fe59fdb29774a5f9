// A register in memory: what documents, screens and rules are built from.
import { foldName } from './fold-name.ts';
import { recordTypeNames, recordTypes } from './record-types.ts';
import type { AnyRecord, RecordArea, RecordOf, RecordType } from './record-types.ts';
import { fromKeys, keysOf } from './typed-keys.ts';

/** All records, by area, in document order (by id, which is by creation). */
export type RegisterRecords = { [Type in RecordType as (typeof recordTypes)[Type]['area']]: RecordOf<Type>[] };

/** The whole register at one moment. */
export type Register = {
  readonly id: string;
  readonly records: RegisterRecords;
};

export function emptyRecords(): RegisterRecords {
  // fromEntries loses which area holds which type; every list is empty, so any type is right.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return Object.fromEntries(recordTypeNames.map((type) => [recordTypes[type].area, []])) as unknown as RegisterRecords;
}

/** The type whose records an area holds. */
export function typeOfArea(area: RecordArea): RecordType {
  const type = recordTypeNames.find((name) => recordTypes[name].area === area);
  if (type === undefined) throw new RangeError(`No record type has the area ${area}`);
  return type;
}

/** Which records of a type lie under which keys. */
type Grouping<Type extends RecordType> = {
  readonly of: Type;
  readonly keysOfRecord: (record: RecordOf<Type>) => readonly string[];
};

function grouping<Type extends RecordType>(of: Type, keysOfRecord: Grouping<Type>['keysOfRecord']): Grouping<Type> {
  return { of, keysOfRecord };
}

function presentIds(...ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null);
}

/** Names under which a vendor is known, as compared; each once. An unnamed one has none. */
export function vendorNames({ name, isNamed, aliases, legalEntity }: RecordOf<'vendor'>): string[] {
  if (!isNamed) return [];
  const names = [name, ...aliases, ...(legalEntity === null ? [] : [legalEntity])].map(foldName);
  return [...new Set(names.filter((folded) => folded !== ''))];
}

/** Every look-up of records by what they point to: the type it finds, and the ids under which it finds a record. */
export const registerGroupings = {
  activitiesOfCategory: grouping('processingActivity', (activity) => activity.dataCategoryIds),
  activitiesOfPeople: grouping('processingActivity', (activity) => activity.dataSubjectCategoryIds),
  activitiesOfRule: grouping('processingActivity', (activity) => activity.retentionRuleIds),
  activitiesOfMeasure: grouping('processingActivity', (activity) => activity.securityMeasureIds),
  activitiesOfService: grouping('processingActivity', (activity) => activity.serviceIds),
  categoriesOfPeople: grouping('dataCategory', (category) => category.dataSubjectCategoryIds),
  engagementsOfActivity: grouping('engagement', (engagement) => engagement.activityIds),
  engagementsOfCategory: grouping('engagement', (engagement) => engagement.dataCategoryIds),
  engagementsOfVendor: grouping('engagement', (engagement) => [engagement.vendorId]),
  engagementsOfService: grouping('engagement', (engagement) => engagement.serviceIds),
  rulesOfCategory: grouping('retentionRule', (rule) => rule.dataCategoryIds),
  trackersOfVendor: grouping('tracker', (tracker) => presentIds(tracker.providerVendorId)),
  transfersOfActivity: grouping('transfer', (transfer) => transfer.activityIds),
  transfersOfCategory: grouping('transfer', (transfer) => transfer.dataCategoryIds),
  transfersToVendor: grouping('transfer', (transfer) => presentIds(transfer.importerVendorId)),
  transfersFromVendor: grouping('transfer', (transfer) => presentIds(transfer.exporterVendorId)),
  subProcessingsOf: grouping('subProcessing', (link) => [link.vendorId]),
  subProcessingsUnder: grouping('subProcessing', (link) => [link.subVendorId]),
  /** By name, alias or legal entity, folded by `foldName`. */
  vendorsOfName: grouping('vendor', (vendor) => vendorNames(vendor)),
  sourcesOf: grouping('factSource', (source) => [source.recordId]),
} as const;
export type RegisterGroupingName = keyof typeof registerGroupings;

export const registerGroupingNames = keysOf(registerGroupings);

/** One function per grouping: the records under an id, in register order. */
export type RegisterLookUps = {
  readonly [Name in RegisterGroupingName]: (id: string) => readonly RecordOf<(typeof registerGroupings)[Name]['of']>[];
};

/** Look-ups over a register. Built once per snapshot; every document and rule uses these and not its own. */
export type RegisterIndex = RegisterLookUps & {
  readonly register: Register;
  readonly get: <Type extends RecordType>(type: Type, id: string | null) => RecordOf<Type> | undefined;
  /** The records behind ids, in the order of the ids; ids that are not there are left out. */
  readonly getAll: <Type extends RecordType>(type: Type, ids: readonly string[]) => RecordOf<Type>[];
};

/**
 * The index of a register. Its lists must not change any more: what is built of a list is kept for the next
 * snapshot that shares it, so that an index after one edit costs the edited area alone.
 */
export function indexRegister(register: Register): RegisterIndex {
  const { records } = register;
  const recordsById = fromKeys(recordTypeNames, (type) => {
    let byId: ReadonlyMap<string, AnyRecord> | undefined;
    return (id: string) => (byId ??= mapById(records[recordTypes[type].area])).get(id);
  });

  const get = <Type extends RecordType>(type: Type, id: string | null): RecordOf<Type> | undefined =>
    // A type's list holds records of that type.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    id === null ? undefined : (recordsById[type](id) as RecordOf<Type> | undefined);

  // fromKeys gives every grouping one general type; each finds the records of the area that it names.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  const lookUps = fromKeys(registerGroupingNames, (name) => groupOnUse(name, records)) as unknown as RegisterLookUps;
  return { register, get, getAll: (type, ids) => findEach(ids, (id) => get(type, id)), ...lookUps };
}

/** What is found under ids, in their order; a loop, since rules ask this hundreds of thousands of times. */
export function findEach<Found>(ids: readonly string[], find: (id: string) => Found | undefined): Found[] {
  const all: Found[] = [];
  for (const id of ids) {
    const found = find(id);
    if (found !== undefined) all.push(found);
  }
  return all;
}

type ById = ReadonlyMap<string, AnyRecord>;
const mapsById = new WeakMap<readonly AnyRecord[], ById>();

function mapById(list: readonly AnyRecord[]): ById {
  const known = mapsById.get(list);
  if (known !== undefined && known.size === list.length) return known;
  const byId = catchUp(carriedOver.get(list)?.byId, patchById) ?? new Map(list.map((record) => [record.id, record]));
  mapsById.set(list, byId);
  return byId;
}

type Groups = ReadonlyMap<string, readonly AnyRecord[]>;
const groupsOfLists = new WeakMap<readonly AnyRecord[], Map<RegisterGroupingName, Groups>>();
const noRecords: readonly AnyRecord[] = [];

/** Groups on first use, since most callers need few of the groupings. */
function groupOnUse(name: RegisterGroupingName, records: RegisterRecords): (id: string) => readonly AnyRecord[] {
  let groups: Groups | undefined;
  return (id) => {
    groups ??= groupsOf(name, records[recordTypes[registerGroupings[name].of].area]);
    return groups.get(id) ?? noRecords;
  };
}

function groupsOf(name: RegisterGroupingName, list: readonly AnyRecord[]): Groups {
  const ofList = groupsOfLists.get(list) ?? new Map<RegisterGroupingName, Groups>();
  groupsOfLists.set(list, ofList);
  const known =
    ofList.get(name) ?? catchUp(carriedOver.get(list)?.groups.get(name), (groups, edit) => regroup(name, groups, edit));
  if (known !== undefined) {
    ofList.set(name, known);
    return known;
  }
  const groups = new Map<string, AnyRecord[]>();
  for (const record of list) {
    for (const key of groupingKeysOf(name, record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  ofList.set(name, groups);
  return groups;
}

/** One record before and after; null where it did not exist. */
type Edit = { readonly before: AnyRecord | null; readonly after: AnyRecord | null };

/** Look-ups of an earlier list, with the edits that lie between; made up for when somebody asks. */
type Behind<LookUp> = { readonly lookUp: LookUp; readonly edits: readonly Edit[] };

type CarriedOver = {
  readonly byId: Behind<ById> | undefined;
  readonly groups: ReadonlyMap<RegisterGroupingName, Behind<Groups>>;
};

const carriedOver = new WeakMap<readonly AnyRecord[], CarriedOver>();

/** Beyond this many edits nobody is likely to ask, and grouping anew costs no more. */
const mostEdits = 32;

/**
 * Lets the look-ups of a list be made out of those of `former`, which differs from it in one record: `before` is null
 * where the record is new, `after` where it is gone. Both lists are in order of ids. Without this, an index after an
 * edit groups the edited area anew.
 */
export function carryLookUpsOver(former: readonly AnyRecord[], list: readonly AnyRecord[], edit: Edit): void {
  const earlier = carriedOver.get(former);
  const groups = new Map<RegisterGroupingName, Behind<Groups>>();
  for (const [name, behind] of earlier?.groups ?? []) addEdit(behind, edit, (next) => groups.set(name, next));
  for (const [name, lookUp] of groupsOfLists.get(former) ?? []) groups.set(name, { lookUp, edits: [edit] });
  let byId: Behind<ById> | undefined;
  const known = mapsById.get(former);
  if (known !== undefined) byId = { lookUp: known, edits: [edit] };
  else if (earlier?.byId !== undefined)
    addEdit(earlier.byId, edit, (next) => {
      byId = next;
    });
  carriedOver.set(list, { byId, groups });
}

function addEdit<LookUp>(behind: Behind<LookUp>, edit: Edit, keep: (next: Behind<LookUp>) => void): void {
  if (behind.edits.length < mostEdits) keep({ lookUp: behind.lookUp, edits: [...behind.edits, edit] });
}

function catchUp<Value>(
  behind: Behind<ReadonlyMap<string, Value>> | undefined,
  patch: (lookUp: Map<string, Value>, edit: Edit) => void,
): ReadonlyMap<string, Value> | undefined {
  if (behind === undefined) return undefined;
  const lookUp = new Map(behind.lookUp);
  for (const edit of behind.edits) patch(lookUp, edit);
  return lookUp;
}

function patchById(byId: Map<string, AnyRecord>, { before, after }: Edit): void {
  if (after !== null) byId.set(after.id, after);
  else if (before !== null) byId.delete(before.id);
}

function regroup(name: RegisterGroupingName, groups: Map<string, readonly AnyRecord[]>, { before, after }: Edit): void {
  if (before !== null)
    for (const key of groupingKeysOf(name, before)) {
      const rest = (groups.get(key) ?? noRecords).filter(({ id }) => id !== before.id);
      if (rest.length === 0) groups.delete(key);
      else groups.set(key, rest);
    }
  if (after === null) return;
  for (const key of groupingKeysOf(name, after)) {
    const group = groups.get(key) ?? noRecords;
    const place = group.findLastIndex(({ id }) => id <= after.id);
    groups.set(key, group.toSpliced(place + 1, 0, after));
  }
}

/** The ids under which a grouping finds a record; the record must be of the grouping's type. */
export function groupingKeysOf(name: RegisterGroupingName, record: AnyRecord): readonly string[] {
  // Callers take the record from the area that the grouping names.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  const { keysOfRecord } = registerGroupings[name] as unknown as Grouping<RecordType>;
  return keysOfRecord(record);
}

/** The organisation whose register this is: the first `own` one, else the first. */
export function ownOrganisation(register: Register): RecordOf<'organisation'> | undefined {
  const { organisations } = register.records;
  return organisations.find((organisation) => organisation.kind === 'own') ?? organisations[0];
}
