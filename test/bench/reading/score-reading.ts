// Compares a reading with the expected one, kind by kind. What is right, what was missed and what was invented is listed by name.
import type { PolicyReading, ReadVendor } from '../../../shared/reading/policy-reading.ts';
import { parsePeriod } from '../../../shared/domain/periods.ts';
import { withoutLegalForm } from '../../../shared/reading/vendors/name-finder.ts';
import type { ExpectedReading } from './expected-reading.ts';

export type Score = { right: number; missed: string[]; invented: string[] };
export type Scores = Record<string, Score>;

export function scoreReading(read: PolicyReading, expected: ExpectedReading, text: string): Scores {
  return {
    vendors: scoreVendors(read, expected),
    'unnamed vendors': scoreUnnamed(read, expected),
    'vendor countries': scoreCountries(read, expected),
    'retention periods': scorePeriods(read, expected),
    'retention without period': scoreOpenRetention(read, expected, text),
    mechanisms: scoreSets(
      read.transfers.flatMap(({ mechanism }) => mechanism ?? []).map(mechanismGroup),
      expected.transfers.flatMap(({ mechanism }) => mechanism ?? []).map(mechanismGroup),
    ),
    'lawful bases': scoreSets(
      read.lawfulBases.map(({ article }) => article),
      expected.lawfulBases,
      expected.lawfulBasesOptional,
    ),
    jurisdictions: scoreSets(read.jurisdictions.map(lawName), expected.jurisdictions.map(lawName)),
    cookies: scoreSets(
      read.trackers.flatMap(({ name }) => name ?? []),
      expected.cookies.flatMap(({ name }) => name ?? []),
    ),
    date: scoreValue(
      [read.effectiveDate, read.lastUpdated].filter((date) => date !== null),
      expected.effectiveDate,
    ),
    contact: scoreValue(
      read.contact === null ? [] : [read.contact.toLowerCase()],
      expected.controllerContact?.toLowerCase() ?? null,
    ),
    organisation: scoreValue(
      read.organisation === null ? [] : [read.organisation],
      expected.organisation,
      isSameOrganisation,
    ),
    deadlines: scoreSets(deadlineEntries(read.deadlines), deadlineEntries(expected.deadlines)),
    'minimum age': scoreValue(read.minimumAge === null ? [] : [read.minimumAge], expected.minimumAge),
    ...scoreFurther(read, expected),
    sale: scoreValue(read.sellsData === null ? [] : [read.sellsData], expected.sellsData),
  };
}

/** Kinds that only some expected readings have. */
function scoreFurther(read: PolicyReading, expected: ExpectedReading): Scores {
  const { dpo, trainsModels, usesAdvertising, securityMeasures, dataElements, dataCategories } = expected;
  const answers = (isWanted: (kind: string) => boolean): boolean[] =>
    read.practices.filter(({ kind }) => isWanted(kind)).map(({ answer }) => answer === 'yes');
  return {
    ...(dpo !== undefined && {
      dpo: scoreSets(
        [read.dpo?.name, read.dpo?.email].flatMap((value) => value ?? []),
        [dpo?.name, dpo?.email].flatMap((value) => value ?? []),
      ),
    }),
    ...(trainsModels !== undefined && {
      training: scoreValue(
        answers((kind) => kind === 'trainsModels'),
        trainsModels,
      ),
    }),
    ...(usesAdvertising !== undefined && {
      advertising: scoreValue(
        answers((kind) => kind !== 'trainsModels'),
        usesAdvertising,
      ),
    }),
    ...(securityMeasures && {
      'security measures': scoreTexts(
        read.securityMeasures.map(({ name }) => name),
        securityMeasures,
      ),
    }),
    ...(dataElements && {
      'data items': scoreTexts(
        read.dataCategories.flatMap(({ elements }) => elements.map(({ name }) => name)),
        dataElements,
      ),
    }),
    ...(dataCategories && {
      'data categories': scoreTexts(
        read.dataCategories.flatMap(({ name }) => name ?? []),
        dataCategories,
      ),
    }),
  };
}

/** Texts match where one holds the other. */
function scoreTexts(read: readonly string[], expected: readonly string[]): Score {
  const found = [...new Set(read.map(plain))];
  const wanted = [...new Set(expected.map(plain))];
  const isSame = (one: string, other: string): boolean => one.includes(other) || other.includes(one);
  const missed = wanted.filter((text) => !found.some((other) => isSame(text, other)));
  return {
    right: wanted.length - missed.length,
    missed,
    invented: found.filter((text) => !wanted.some((other) => isSame(text, other))),
  };
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[^\p{L}\d.&+']+/gu, ' ')
    .trim()
    .toLowerCase();

const plainName = (text: string): string => plain(withoutLegalForm(text.replaceAll(/\([^()]*\)/g, ' ')));

function isSameName(one: string, other: string): boolean {
  const first = plainName(one);
  const second = plainName(other);
  if (first === '' || second === '') return false;
  return first === second || ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `);
}

/** "Harbour (Lantern Ltd)" names a product and who runs it: either is right. */
const isSameOrganisation = (one: string, other: string): boolean =>
  other.split(/[()]/).some((name) => isSameName(one, name));

type ExpectedVendor = ExpectedReading['vendors'][number];

const isSameVendor = (read: ReadVendor, expected: ExpectedVendor): boolean =>
  [read.name, read.canonical].some(
    (name) =>
      name !== null &&
      [expected.name, expected.canonical].some((other) => typeof other === 'string' && isSameName(name, other)),
  );

/** Every string inside values that may be texts or objects with names. */
const textsIn = (values: readonly unknown[]): string[] =>
  values.flatMap((value) =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? textsIn(Object.values(value))
        : [],
  );

function pairVendors(
  read: PolicyReading,
  expected: ExpectedReading,
): { pairs: [ReadVendor, ExpectedVendor][]; missed: ExpectedVendor[]; left: ReadVendor[] } {
  const left = read.vendors.filter(({ named }) => named);
  const pairs: [ReadVendor, ExpectedVendor][] = [];
  const missed: ExpectedVendor[] = [];
  for (const vendor of expected.vendors.filter(({ generic }) => generic !== true)) {
    const exact = left.findIndex(({ name }) => plainName(name) === plainName(vendor.name));
    const place = exact >= 0 ? exact : left.findIndex((candidate) => isSameVendor(candidate, vendor));
    const found = left[place];
    if (found === undefined) missed.push(vendor);
    else {
      pairs.push([found, vendor]);
      left.splice(place, 1);
    }
  }
  return { pairs, missed, left };
}

function scoreVendors(read: PolicyReading, expected: ExpectedReading): Score {
  const { pairs, missed, left } = pairVendors(read, expected);
  const ignored = textsIn([...expected.otherRecipients, ...expected.ambiguousVendors]);
  const invented = left.filter(
    ({ name, canonical }) =>
      !ignored.some((other) => isSameName(name, other) || (canonical !== null && isSameName(canonical, other))),
  );
  return { right: pairs.length, missed: missed.map(({ name }) => name), invented: invented.map(({ name }) => name) };
}

/** Recall only: categories that the text names without a name. */
function scoreUnnamed(read: PolicyReading, expected: ExpectedReading): Score {
  const wanted = expected.vendors.filter(({ generic }) => generic === true);
  const missed = wanted.filter(
    ({ name }) => !read.vendors.some((vendor) => !vendor.named && sharesWords(vendor.name, name)),
  );
  return { right: wanted.length - missed.length, missed: missed.map(({ name }) => name), invented: [] };
}

function scoreCountries(read: PolicyReading, expected: ExpectedReading): Score {
  const wanted = pairVendors(read, expected).pairs.filter(([, { countryCodes }]) => countryCodes.length > 0);
  const right = wanted.filter(([{ countries }, { countryCodes }]) =>
    countries.some((code) => countryCodes.includes(code === 'EEA' ? 'EU' : code)),
  );
  return {
    right: right.length,
    missed: wanted
      .filter((pair) => !right.includes(pair))
      .map(([{ name, countries }, { countryCodes }]) => `${name}: ${countries.join()} for ${countryCodes.join()}`),
    invented: [],
  };
}

/** Periods by calendar rule: 12 months are a year, 24 hours a day. */
function normalPeriod(period: string): string {
  const { years, months, weeks, days, hours } = parsePeriod(period);
  return `${years * 12 + months}|${(weeks * 7 + days) * 24 + hours}`;
}

const stems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter(
        (word) =>
          !/^(?:data|information|personal|your|our|the|and|for|with|from|after|days?|months?|years?|daten|données|datos)$/.test(
            word,
          ),
      )
      .map((word) => word.slice(0, 5)),
  );

const sharesWords = (one: string, other: string): boolean => {
  const words = stems(other);
  return [...stems(one)].some((stem) => words.has(stem));
};

function scorePeriods(read: PolicyReading, expected: ExpectedReading): Score {
  const left = read.retention.filter(({ min, max }) => (max ?? min) !== null);
  const missed: string[] = [];
  let right = 0;
  for (const wanted of expected.retention) {
    if (wanted.iso8601 === null) continue;
    const ends = (typeof wanted.iso8601 === 'string' ? wanted.iso8601.split('/') : wanted.iso8601).map(normalPeriod);
    const isPeriod = ({ min, max }: { min: string | null; max: string | null }): boolean =>
      ends.length > 1
        ? ends.includes(normalPeriod(min ?? 'P0D')) && ends.includes(normalPeriod(max ?? 'P0D'))
        : ends.includes(normalPeriod(max ?? min ?? 'P0D')) || ends.includes(normalPeriod(min ?? max ?? 'P0D'));
    const place = left.findIndex(
      (candidate) => isPeriod(candidate) && sharesWords(candidate.subject, `${wanted.subject} ${wanted.text}`),
    );
    if (place < 0) missed.push(`${wanted.subject} ${String(wanted.iso8601)}`);
    else {
      right += 1;
      left.splice(place, 1);
    }
  }
  return { right, missed, invented: left.map(({ subject, min, max }) => `${subject} ${max ?? min ?? ''}`) };
}

/** Recall only, by overlap of the text. */
function scoreOpenRetention(read: PolicyReading, expected: ExpectedReading, text: string): Score {
  const open = read.retention
    .filter(({ min, max }) => (max ?? min) === null)
    .map(({ span }) => stems(text.slice(span.start, span.end)));
  const wanted = expected.retention.filter(({ iso8601 }) => iso8601 === null);
  const missed = wanted.filter((statement) => {
    const words = [...stems(statement.text)];
    return !open.some((found) => words.filter((word) => found.has(word)).length >= words.length * 0.5);
  });
  return { right: wanted.length - missed.length, missed: missed.map(({ subject }) => subject), invented: [] };
}

function scoreSets(read: readonly string[], expected: readonly string[], optional: readonly string[] = []): Score {
  const found = new Set(read);
  const wanted = new Set(expected);
  return {
    right: [...wanted].filter((value) => found.has(value)).length,
    missed: [...wanted].filter((value) => !found.has(value)),
    invented: [...found].filter((value) => !wanted.has(value) && !optional.includes(value)),
  };
}

function scoreValue<Value extends string | number | boolean>(
  read: readonly Value[],
  expected: Value | null,
  isSame = (one: Value, other: Value): boolean => one === other,
): Score {
  if (expected === null) return { right: 0, missed: [], invented: read.map(String) };
  const isRight = read.some((value) => isSame(value, expected));
  return {
    right: isRight ? 1 : 0,
    missed: isRight ? [] : [String(expected)],
    invented: isRight ? [] : read.map(String),
  };
}

const mechanismGroup = (name: string): string => {
  const group = name.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return group === 'uk-idta' || group === 'uk-addendum' ? 'uk' : group;
};

/** The Swiss act goes by an English and two German names. */
const lawName = (name: string): string => plain(name.replace(/^EU[- ](?=GDPR)/, '').replace(/^(?:n|rev)?DSG$/, 'FADP'));

function deadlineEntries({ rightsResponseDays, breachHours, changeNoticeDays }: PolicyReading['deadlines']): string[] {
  return [
    ...Object.entries(rightsResponseDays ?? {}).map(([law, days]) => `${law} ${days} days`),
    ...(breachHours === null ? [] : [`breach ${breachHours} hours`]),
    ...(changeNoticeDays === null ? [] : [`change ${changeNoticeDays} days`]),
  ];
}
