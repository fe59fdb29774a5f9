import { addressOfNew } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { overviewText } from '../../text/overview.ts';
import { Block, Link } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import { LetterChart, StateLegend } from './letter-chart.tsx';

const layoutIds = { controller: 'art30-controller', processor: 'art30-processor' } as const;

/** The letters of Art. 30(1) and (2), counted over the activities of each role that there are. */
export function LettersBlock() {
  const { input, isReadOnly } = useAsAt();
  const controller = useOperation('record.coverage', { layoutId: layoutIds.controller, ...input });
  const processor = useOperation('record.coverage', { layoutId: layoutIds.processor, ...input });
  const isEmpty = controller.data?.activities === 0 && processor.data?.activities === 0;
  if (isEmpty) {
    return (
      <Block title={overviewText.chart.controller}>
        <NothingYet>
          {overviewText.noActivities}{' '}
          {isReadOnly ? null : <Link href={addressOfNew('processingActivity')}>{overviewText.newActivity}</Link>}
        </NothingYet>
      </Block>
    );
  }
  const reads = { controller, processor };
  const first = controller.data?.activities === 0 ? 'processor' : 'controller';
  return (['controller', 'processor'] as const).map((role) =>
    reads[role].data?.activities === 0 ? null : (
      <Block
        key={role}
        title={overviewText.chart[role]}
        note={reads[role].data === undefined ? undefined : overviewText.activitiesAs[role](reads[role].data.activities)}
        end={role === first ? <StateLegend /> : undefined}
      >
        <Loaded read={reads[role]} rows={2}>
          {({ letters }) => <LetterChart role={role} letters={letters} />}
        </Loaded>
      </Block>
    ),
  );
}
