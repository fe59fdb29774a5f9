import { useState } from 'react';
import { ShieldCheck } from 'lucide-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { overviewText } from '../../text/overview.ts';
import { exportText, recordText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { BarStack, GapText, Icon, Link, MarginLetter, SegmentedControl, StateMark, Text } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { addressOfOpenPoints } from '../open-points/address.ts';
import sheet from './coverage-aside.module.css';
import type { Layout, RecordFilter } from './export-choice.ts';

const classes = bindClasses(sheet);

type CoverageAsideProps = {
  layout: Layout;
  filter: RecordFilter;
  /** The link to the open points closes the dialog. */
  onLeave: () => void;
};

/** Letter by letter what a file in this layout would state, before it is written. */
export function CoverageAside({ layout, filter, onLeave }: CoverageAsideProps) {
  const [chosenRole, setRole] = useState(layout.role);
  const role = layout.roles.includes(chosenRole) ? chosenRole : layout.role;
  const input = { layoutId: layout.id, role, ...filter };
  const coverage = useOperation('record.coverage', input, { keepsPrevious: true });
  return (
    <>
      {layout.roles.length < 2 ? null : (
        <div className={classes('roles')}>
          <SegmentedControl
            label={exportText.role}
            isLabelHidden
            size="small"
            segments={layout.roles.map((id) => ({ id, label: recordText.tabs[id] }))}
            value={role}
            onChange={setRole}
          />
        </div>
      )}
      <div className={classes('head')}>
        <h3 className={classes('title')}>{exportText.willState}</h3>
        {coverage.data === undefined ? null : (
          <Text tone="faint" size="small" isNumeric>
            {exportText.activitiesAs[role](coverage.data.activities)}
          </Text>
        )}
      </div>
      <Loaded read={coverage} rows={7}>
        {({ letters, activities }) => (
          <>
            <ul>
              {letters.map((counts) => (
                <LetterLine key={counts.letter} counts={counts} role={role} hasActivities={activities > 0} />
              ))}
            </ul>
            {activities === 0 ? null : <Summary letters={letters} onLeave={onLeave} />}
          </>
        )}
      </Loaded>
      <p className={classes('proof')}>
        <Icon of={ShieldCheck} size={14} />
        {exportText.willProve}
      </p>
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
