// A register in memory: what documents, screens and rules are built from.
import { recordTypeNames, recordTypes } from './record-types.ts';
import type {
  AnyRecord,
  Engagement,
  FactSource,
  RecordArea,
  RecordOf,
  RecordType,
  SubProcessing,
  Transfer,
} from './record-types.ts';

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

/** Look-ups over a register. Built once per snapshot; every document and rule uses these and not its own. */
export type RegisterIndex = {
  readonly register: Register;
  readonly get: <Type extends RecordType>(type: Type, id: string | null) => RecordOf<Type> | undefined;
  /** The records behind ids, in the order of the ids; ids that are not there are left out. */
  readonly getAll: <Type extends RecordType>(type: Type, ids: readonly string[]) => RecordOf<Type>[];
  readonly engagementsOfActivity: (activityId: string) => readonly Engagement[];
  readonly engagementsOfVendor: (vendorId: string) => readonly Engagement[];
  readonly engagementsOfService: (serviceId: string) => readonly Engagement[];
  readonly transfersOfActivity: (activityId: string) => readonly Transfer[];
  readonly transfersToVendor: (vendorId: string) => readonly Transfer[];
  readonly subProcessingsOf: (vendorId: string) => readonly SubProcessing[];
  readonly sourcesOf: (recordId: string) => readonly FactSource[];
};

export function indexRegister(register: Register): RegisterIndex {
  const { records } = register;
  const byId = new Map<string, AnyRecord>();
  for (const type of recordTypeNames)
    for (const record of records[recordTypes[type].area]) byId.set(`${type}:${record.id}`, record);

  const get = <Type extends RecordType>(type: Type, id: string | null): RecordOf<Type> | undefined =>
    // The key holds the type, so what is found under it is of that type.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    id === null ? undefined : (byId.get(`${type}:${id}`) as RecordOf<Type> | undefined);

  return {
    register,
    get,
    getAll: (type, ids) => ids.flatMap((id) => get(type, id) ?? []),
    engagementsOfActivity: groupBy(records.engagements, (engagement) => engagement.activityIds),
    engagementsOfVendor: groupBy(records.engagements, (engagement) => [engagement.vendorId]),
    engagementsOfService: groupBy(records.engagements, (engagement) => engagement.serviceIds),
    transfersOfActivity: groupBy(records.transfers, (transfer) => transfer.activityIds),
    transfersToVendor: groupBy(records.transfers, (transfer) =>
      transfer.importerVendorId ? [transfer.importerVendorId] : [],
    ),
    subProcessingsOf: groupBy(records.subProcessings, (subProcessing) => [subProcessing.vendorId]),
    sourcesOf: groupBy(records.factSources, (source) => [source.recordId]),
  };
}

/** Groups items under each of their keys; built on first use, since most callers need few of the groupings. */
function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (key: string) => readonly Item[] {
  let groups: Map<string, Item[]> | undefined;
  const none: readonly Item[] = [];
  return (key) => {
    if (groups === undefined) {
      groups = new Map();
      for (const item of items) {
        for (const itemKey of keysOf(item)) {
          const group = groups.get(itemKey);
          if (group) group.push(item);
          else groups.set(itemKey, [item]);
        }
      }
    }
    return groups.get(key) ?? none;
  };
}

/** The organisation whose register this is: the first `own` one, else the first. */
export function ownOrganisation(register: Register): RecordOf<'organisation'> | undefined {
  const { organisations } = register.records;
  return organisations.find((organisation) => organisation.kind === 'own') ?? organisations[0];
}
