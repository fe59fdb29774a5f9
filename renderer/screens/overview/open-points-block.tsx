import type { OutputOf } from '../../../shared/contract/contract.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { openPointsText } from '../../text/open-points.ts';
import { overviewText } from '../../text/overview.ts';
import { Block, LineList, Link, type LineItem } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import { addressOfOpenPoints } from '../open-points/address.ts';
import { usePointSummary } from '../open-points/use-point-summary.ts';
import { useTitleLookup } from '../records/use-title-lookup.ts';
import { linesOfFindings, type TopicLine } from './finding-lines.ts';

/** Names shown under a count; the list behind it has the rest. */
const NAMED = 3;

/** Open points by topic, each count with its list behind it. */
export function OpenPointsBlock() {
  const { day, input } = useAsAt();
  const findings = usePointSummary();
  const answers = useOperation('register.openPoints', { limit: 0, ...input }).data?.answeredLetters;
  // The policy is built for these two: in a large register they come after what is counted already.
  const isCounted = findings.data !== undefined;
  const policy = useOperation('policy.gaps', { limit: 0, ...input }, { isEnabled: isCounted });
  const changes = useOperation('policy.changes', {}, { isEnabled: isCounted && day === undefined });
  return (
    <Block
      title={overviewText.openPoints}
      note={findings.data?.total}
      end={<Link href={addressOfOpenPoints()}>{overviewText.openList}</Link>}
    >
      <Loaded read={findings}>
        {(found) => (
          <>
            {found.total > 0 || answers === undefined ? null : (
              <NothingYet>{overviewText.noOpenPoints(answers)}</NothingYet>
            )}
            <LineList
              items={[
                ...linesOfFindings(found).map(lineOf),
                ...policyLine(policy.data),
                ...untrueLine(changes.data, policy.data),
              ]}
            />
          </>
        )}
      </Loaded>
    </Block>
  );
}

function lineOf({ topic, count, required, tone, names, holders }: TopicLine): LineItem {
  return {
    id: topic,
    count,
    countTone: tone,
    title: openPointsText.topic(topic),
    text:
      topic === 'prefilled' ? (
        <HolderNames holders={holders} />
      ) : (
        overviewText.andOthers(names.slice(0, NAMED).map(overviewText.shortTitle), names.length > NAMED)
      ),
    end: required === 0 ? undefined : openPointsText.severityCount('error', required),
    href: addressOfOpenPoints('all', { topic }),
  };
}

/** The records that have facts to confirm. */
function HolderNames({ holders }: Pick<TopicLine, 'holders'>) {
  const titleOf = useTitleLookup([...new Set(holders.map(({ recordType }) => recordType))]);
  const names = [...new Set(holders.flatMap(({ recordId }) => titleOf(recordId) ?? []))];
  return overviewText.andOthers(names.slice(0, NAMED), names.length > NAMED);
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

/** Sentences that people read and the register does not state any more. */
function untrueLine(
  changes: OutputOf<'policy.changes'> | undefined,
  policy: OutputOf<'policy.gaps'> | undefined,
): LineItem[] {
  const since = changes?.since ?? null;
  const untrue = changes?.words.filter(({ before }) => before !== null) ?? [];
  if (since === null || untrue.length === 0) return [];
  const headings = new Map(policy?.sections.map(({ id, heading }) => [id, heading]));
  const sections = [...new Set(untrue.map(({ sectionId }) => headings.get(sectionId) ?? sectionId))];
  const names = overviewText.andMore(sections.slice(0, NAMED), Math.max(0, sections.length - NAMED));
  return [
    {
      id: 'untrue',
      count: untrue.length,
      countTone: 'warning',
      title: overviewText.noLongerTrue,
      text: overviewText.sentencesOf(since.version, names),
      href: '/policy',
    },
  ];
}
