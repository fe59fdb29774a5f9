import { recordText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { formatDay, GapText, MarginLetter, NoMatches, PrefilledText, Text, useUi } from '../../ui/index.ts';
import sheet from './record-screen.module.css';
import { letterOf, type CellView, type SheetView } from './workbook-view.ts';

const classes = bindClasses(sheet);

/** Rem of one character of the body type, on average. */
const CHARACTER = 0.4375;
/** Columns wider than this are cut, since the whole text is one press away. */
const MOST_CHARACTERS = 44;

type SheetTableProps = {
  view: SheetView;
  /** Rows that were asked for. */
  limit: number;
  /** Cells show all their lines; otherwise one line a row. */
  isWhole: boolean;
};

/** One sheet of the workbook, with the article letter of each column and every gap marked. */
export function SheetTable({ view, limit, isWhole }: SheetTableProps) {
  return (
    <>
      {view.facts.length === 0 ? null : (
        <dl aria-label={recordText.contactBlock} className={classes('facts')}>
          {view.facts.map((fact) => (
            <div key={`${fact.label} ${fact.article}`} className={classes('fact')}>
              <dt className={classes('label')}>
                {fact.label} <LetterMark article={fact.article} />
              </dt>
              <dd className={classes('block-value')}>
                <CellWords cell={fact.cell} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <table aria-label={recordText.tableOf(view.name)} className={classes('table', isWhole && 'whole')}>
        <colgroup>
          {view.columns.map((column) => (
            <col key={column.id} style={{ width: `${Math.min(column.width, MOST_CHARACTERS) * CHARACTER}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {view.columns.map((column) => (
              <th key={column.id} scope="col" className={classes('header', column.isNumeric && 'numeric')}>
                {column.heading} <LetterMark article={column.article} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, rowIndex) => (
            // Rows of a workbook have no identity but their place.
            <tr key={rowIndex}>
              {row.map((cell, index) => {
                const column = view.columns[index];
                return (
                  <td
                    key={column?.id ?? index}
                    className={classes('cell', column?.isNumeric === true && 'numeric', index < 2 && 'first')}
                  >
                    <CellWords cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {view.rows.length === 0 ? <NoMatches title={recordText.noRows}>{recordText.noRowsText}</NoMatches> : null}
      {view.rows.length < limit ? null : <p className={classes('note')}>{recordText.firstRows(limit)}</p>}
    </>
  );
}

function LetterMark({ article }: { article: string | null }) {
  const letter = letterOf(article);
  if (letter !== null) return <MarginLetter letter={letter} />;
  return article === null ? null : (
    <Text tone="faint" size="small">
      {article}
    </Text>
  );
}

function CellWords({ cell }: { cell: CellView }) {
  const { locale } = useUi();
  switch (cell.kind) {
    case 'gap':
      return <GapText size="small">{cell.text}</GapText>;
    case 'prefilled':
      return (
        <>
          <PrefilledText>{cell.text}</PrefilledText>{' '}
          {cell.source === null ? null : (
            <Text tone="prefilled" size="small">
              {recordText.source(cell.source)}
            </Text>
          )}
        </>
      );
    case 'date':
      return <>{formatDay(cell.text, locale, 'short')}</>;
    case 'none':
      return <Text tone="none">{cell.text}</Text>;
    case 'empty':
    case 'text':
    case 'number':
      return <>{cell.text}</>;
  }
}
