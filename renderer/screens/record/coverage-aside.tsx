import type { OutputOf } from '../../../shared/contract/contract.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { overviewText } from '../../text/overview.ts';
import { exportText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { BarStack, GapText, Link, MarginLetter, StateMark, Text } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { addressOfOpenPoints } from '../open-points/address.ts';
import sheet from './coverage-aside.module.css';

const classes = bindClasses(sheet);

type CoverageAsideProps = {
  layout: OutputOf<'record.layouts'>[number];
  input: { asAt?: string };
  /** The link to the open points closes the dialog. */
  onLeave: () => void;
};

/** Letter by letter what a file in this layout would state, before it is written. */
export function CoverageAside({ layout, input, onLeave }: CoverageAsideProps) {
  const coverage = useOperation('record.coverage', { layoutId: layout.id, ...input }, { keepsPrevious: true });
  return (
    <>
      <div className={classes('head')}>
        <h3 className={classes('title')}>{exportText.willState}</h3>
        {coverage.data === undefined ? null : (
          <Text tone="faint" size="small" isNumeric>
            {exportText.activitiesAs[layout.role](coverage.data.activities)}
          </Text>
        )}
      </div>
      <Loaded read={coverage} rows={7}>
        {({ letters, activities }) => (
          <>
            <ul>
              {letters.map((counts) => (
                <LetterLine key={counts.letter} counts={counts} role={layout.role} hasActivities={activities > 0} />
              ))}
            </ul>
            {activities === 0 ? null : <Summary letters={letters} onLeave={onLeave} />}
          </>
        )}
      </Loaded>
    </>
  );
}

type Letters = OutputOf<'record.coverage'>['letters'];

type LetterLineProps = { counts: Letters[number]; role: 'controller' | 'processor'; hasActivities: boolean };

function LetterLine({ counts, role, hasActivities }: LetterLineProps) {
  const { stated, none, prefilled, gap } = counts;
  return (
    <li className={classes('line')}>
      <MarginLetter letter={counts.letter} isOpen={gap > 0} />
      <Text isCut>{overviewText.topic(role, counts.letter)}</Text>
      <BarStack
        shape="thin"
        label={exportText.letterCounts(counts)}
        parts={[
          { id: 'stated', value: stated, fill: 'stated' },
          { id: 'none', value: none, fill: 'none' },
          { id: 'prefilled', value: prefilled, fill: 'prefilled' },
          { id: 'gap', value: gap, fill: 'gap' },
        ]}
      />
      <span className={classes('end')}>
        {gap > 0 ? (
          <StateMark state="gap">{exportText.notRecorded(gap)}</StateMark>
        ) : (
          <Text tone="faint" size="small">
            {hasActivities ? exportText.allAnswered : exportText.noAnswers}
          </Text>
        )}
      </span>
    </li>
  );
}

function Summary({ letters, onLeave }: { letters: Letters; onLeave: () => void }) {
  const gaps = letters.reduce((sum, counts) => sum + counts.gap, 0);
  const prefilled = letters.reduce((sum, counts) => sum + counts.prefilled, 0);
  return (
    <div className={classes('summary')}>
      <p>
        {gaps === 0 ? (
          exportText.noGaps
        ) : (
          <>
            {exportText.gapsStart(gaps)} <GapText size="small">{exportText.gapSample}</GapText>{' '}
            {exportText.gapsEnd(gaps)}
          </>
        )}{' '}
        {prefilled === 0 ? null : exportText.prefilled(prefilled)}
      </p>
      {gaps === 0 ? null : (
        <Link href={addressOfOpenPoints('letter')} onPress={onLeave}>
          {exportText.showOpenPoints}
        </Link>
      )}
    </div>
  );
}
