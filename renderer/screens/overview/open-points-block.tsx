import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { overviewText } from '../../text/overview.ts';
import { Block, LineList, Link, type LineItem } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import { addressOfOpenPoints } from '../open-points/address.ts';

type Group = OutputOf<'register.openPoints'>['groups'][number];

/** Names shown under a count; the list behind it has the rest. */
const NAMED = 3;

/** Open points by kind, each count with its list behind it. */
export function OpenPointsBlock() {
  const { input } = useAsAt();
  const openPoints = useOperation('register.openPoints', { limit: 50, ...input });
  const policy = useOperation('policy.gaps', { limit: 0, ...input });
  return (
    <Block
      title={overviewText.openPoints}
      note={openPoints.data?.total}
      end={<Link href={addressOfOpenPoints()}>{overviewText.openList}</Link>}
    >
      <Loaded read={openPoints}>
        {({ total, answeredLetters, groups }) => (
          <>
            {total > 0 ? null : <NothingYet>{overviewText.noOpenPoints(answeredLetters)}</NothingYet>}
            <LineList items={[...groups.filter((group) => group.count > 0).map(lineOf), ...policyLine(policy.data)]} />
          </>
        )}
      </Loaded>
    </Block>
  );
}

function lineOf(group: Group): LineItem {
  return {
    id: group.kind,
    count: group.count,
    countTone: group.kind === 'prefilledFact' ? 'prefilled' : 'gap',
    title: overviewText.kind(group.kind),
    text: group.kind === 'letter' ? overviewText.inRecords(group.records) : namesOf(group),
    href: addressOfOpenPoints(group.kind),
  };
}

function namesOf(group: Group): string {
  const names = [...new Set(group.points.map((point) => overviewText.shortTitle(point.title)))].slice(0, NAMED);
  return overviewText.andMore(names, group.records - names.length);
}

/** The same facts as the policy prints them; counted apart, since they are no further questions. */
function policyLine(policy: OutputOf<'policy.gaps'> | undefined): LineItem[] {
  if (policy === undefined || policy.total === 0) return [];
  const sections = policy.sections.filter((section) => section.gaps > 0);
  return [
    {
      id: 'policy',
      count: policy.total,
      countTone: 'gap',
      title: overviewText.policyGaps,
      text: overviewText.andMore(
        sections.slice(0, NAMED).map((section) => section.heading),
        Math.max(0, sections.length - NAMED),
      ),
      href: addressOfOpenPoints('policy'),
    },
  ];
}
