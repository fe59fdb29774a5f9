import type { Tracker } from '../../domain/record-types.ts';
import { capitalise, sayLength } from '../record/format.ts';
import { composeCell, pendingSources } from '../record/record-context.ts';
import type { RecordContext } from '../record/record-context.ts';
import { buildTable } from '../record/sheets/table.ts';
import type { TableHead } from '../record/sheets/table.ts';
import { textCell } from '../workbook.ts';
import type { Cell, Sheet } from '../workbook.ts';
import { scheduleWords } from './schedule-words.ts';

/** The cookie table: every tracker in use (Directive 2002/58/EC Art. 5(3)). */
export function buildTrackersSheet(context: RecordContext, head: TableHead): Sheet {
  const { index, words } = context;
  const { trackers: headings, categories, session } = scheduleWords[words.language];
  /** A fact that a reader of the table looks for: marked where nobody has recorded it. */
  const wanted = (tracker: Tracker, field: keyof Tracker, text: string | null, gap: string): Cell =>
    composeCell(words, {
      entries: text === null ? [] : [text],
      gaps: text === null ? [gap] : [],
      pending: pendingSources(index, tracker.id, [field]),
    });
  return buildTable<Tracker>(
    { id: 'trackers', name: headings.sheet, title: headings.title, ...head, part: 'record' },
    [
      {
        id: 'name',
        heading: headings.name,
        width: 26,
        read: ({ name, otherNames }) => textCell([name, ...otherNames].join('\n')),
      },
      {
        id: 'kind',
        heading: headings.kind,
        width: 20,
        read: ({ description, kind }) => textCell(capitalise(description ?? kind)),
      },
      {
        id: 'purpose',
        heading: headings.purpose,
        width: 40,
        read: (tracker) => wanted(tracker, 'purpose', tracker.purpose && capitalise(tracker.purpose), headings.purpose),
      },
      {
        id: 'category',
        heading: headings.category,
        width: 20,
        read: (tracker) =>
          wanted(tracker, 'category', tracker.category && categories[tracker.category], headings.category),
      },
      {
        id: 'provider',
        heading: headings.provider,
        width: 24,
        read: ({ providerVendorId }) =>
          textCell((index.get('vendor', providerVendorId) ?? context.organisation)?.name ?? null),
      },
      {
        id: 'lifetime',
        heading: headings.lifetime,
        width: 16,
        read: (tracker) =>
          wanted(
            tracker,
            'lifetime',
            tracker.lifetimeKind === 'session' ? session : tracker.lifetime && sayLength(tracker.lifetime, words),
            headings.lifetime,
          ),
      },
      {
        id: 'services',
        heading: headings.services,
        width: 24,
        read: ({ serviceIds }) =>
          textCell(
            index
              .getAll('service', serviceIds)
              .map(({ name }) => name)
              .join('\n'),
          ),
      },
    ],
    index.register.records.trackers.filter(({ status }) => status !== 'ended'),
    words,
  );
}
