import type { OutputOf } from '../../../shared/contract/contract.ts';
import { overviewText } from '../../text/overview.ts';
import { BarStack, Legend, Link, Text } from '../../ui/index.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { addressOfOpenPoints } from '../open-points/address.ts';
import sheet from './letter-chart.module.css';

const classes = bindClasses(sheet);

type LetterCounts = OutputOf<'record.coverage'>['letters'];

type LetterChartProps = { role: 'controller' | 'processor'; letters: LetterCounts };

/** One column per letter of Art. 30; each leads to the open letters. */
export function LetterChart({ role, letters }: LetterChartProps) {
  return (
    <ul className={classes('chart', role)}>
      {letters.map((counts) => {
        const topic = overviewText.topic(role, counts.letter);
        return (
          <li key={counts.letter} className={classes('column')}>
            <BarStack
              shape="column"
              label={`(${counts.letter}) ${topic}: ${overviewText.letterCounts(counts)}`}
              parts={[
                { id: 'gap', value: counts.gap, fill: 'gap' },
                { id: 'prefilled', value: counts.prefilled, fill: 'prefilled' },
                { id: 'none', value: counts.none, fill: 'none' },
                { id: 'stated', value: counts.stated, fill: 'stated' },
              ]}
            />
            <div className={classes('line')}>
              <span className={classes('letter')}>({counts.letter})</span>
              {counts.gap === 0 ? (
                <span className={classes('count')}>0</span>
              ) : (
                <Link
                  href={addressOfOpenPoints('letter', { letter: counts.letter })}
                  variant="plain"
                  size="small"
                  accessibleName={overviewText.openOf(counts.letter, counts.gap)}
                >
                  <Text tone="gap" weight="medium" isNumeric>
                    {overviewText.open(counts.gap)}
                  </Text>
                </Link>
              )}
            </div>
            <div className={classes('topic')}>{topic}</div>
          </li>
        );
      })}
    </ul>
  );
}

/** The four states with their fills. */
export function StateLegend() {
  const { states } = overviewText;
  return (
    <Legend
      items={[
        { id: 'stated', fill: 'stated', label: states.stated },
        { id: 'none', fill: 'none', label: states.none },
        { id: 'prefilled', fill: 'prefilled', label: states.prefilled },
        { id: 'gap', fill: 'gap', label: states.gap },
      ]}
    />
  );
}
