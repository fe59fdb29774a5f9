import { assertNever } from '../../../shared/domain/assert-never.ts';
import { recordText } from '../../text/record.ts';
import { formatDay, GapText, PrefilledText, Text, useUi } from '../../ui/index.ts';
import { asOneLine, type CellView } from './workbook-view.ts';

type CellWordsProps = {
  cell: CellView;
  /** With all its lines; otherwise as one. */
  isWhole: boolean;
};

/** What a cell says, gaps and pre-filled values marked. */
export function CellWords({ cell, isWhole }: CellWordsProps) {
  const { locale } = useUi();
  const words = isWhole ? cell.text : asOneLine(cell.text);
  switch (cell.kind) {
    case 'gap':
      return <GapText size="small">{words}</GapText>;
    case 'prefilled':
      return (
        <>
          <PrefilledText>{words}</PrefilledText>{' '}
          {cell.source === null || cell.source === cell.text ? null : (
            <Text tone="prefilled" size="small">
              {recordText.source(cell.source)}
            </Text>
          )}
        </>
      );
    case 'date':
      return <>{formatDay(cell.text, locale, 'short')}</>;
    case 'none':
      return <Text tone="none">{words}</Text>;
    case 'empty':
    case 'text':
    case 'number':
      return <>{words}</>;
    default:
      return assertNever(cell.kind);
  }
}
