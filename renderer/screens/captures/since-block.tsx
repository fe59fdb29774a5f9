import { captureTexts } from '../../text/captures.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, formatDay, Text, useUi } from '../../ui/index.ts';
import { countryName } from '../records/countries.ts';
import type { CaptureReview } from './capture-review.ts';
import sheet from './captures.module.css';

const classes = bindClasses(sheet);

type PageChange = CaptureReview['changes'][number];
type Entry = NonNullable<PageChange['after']>;

/** What came, went and changed on the page since the one before it. */
export function SinceBlock({ review: { since, changes } }: { review: CaptureReview }) {
  const { locale } = useUi();
  if (since === null)
    return (
      <Text as="p" size="small" tone="muted">
        {captureTexts.sinceFirst}
      </Text>
    );
  return (
    <Block
      title={captureTexts.since(formatDay(since.capturedOn, locale))}
      note={changes.length === 0 ? undefined : changes.length}
    >
      {changes.length === 0 ? (
        <Text as="p" tone="muted">
          {captureTexts.sinceSame}
        </Text>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={`${change.kind} ${nameOf(change)}`} className={classes('change')}>
              <Text tone="muted" size="small">
                {captureTexts.sinceKind(change.kind)}
              </Text>
              <span className={classes('name')}>{nameOf(change)}</span>
              <ChangeDetails change={change} />
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

const nameOf = ({ before, after }: PageChange): string => (after ?? before)?.name ?? '';

function ChangeDetails({ change: { before, after, fields } }: { change: PageChange }) {
  if (before === null || after === null) {
    const entry = after ?? before;
    return <span className={classes('details')}>{entry === null ? '' : sayEntry(entry)}</span>;
  }
  return (
    <span className={classes('details')}>
      {fields.map((field) => (
        <span key={field}>
          {captureTexts.field(field)}: <del>{sayField(before, field)}</del> <ins>{sayField(after, field)}</ins>
        </span>
      ))}
    </span>
  );
}

const sayEntry = (entry: Entry): string =>
  [entry.purpose, entry.data, sayCountries(entry)].filter((part) => part !== null && part !== '').join('; ');

const sayCountries = ({ countries }: Entry): string => countries.map(sayPlace).join(', ');

/** Pages name areas too. */
const areas: Readonly<Record<string, string>> = {
  EU: 'European Union',
  EEA: 'European Economic Area',
  '*': 'worldwide',
};

const sayPlace = (code: string): string => areas[code] ?? countryName(code);

function sayField(entry: Entry, field: PageChange['fields'][number]): string {
  const text = field === 'countries' ? sayCountries(entry) : entry[field];
  return text === null || text === '' ? captureTexts.nothing : text;
}
