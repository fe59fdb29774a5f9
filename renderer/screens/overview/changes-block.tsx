import type { OutputOf } from '../../../shared/contract/contract.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { overviewText } from '../../text/overview.ts';
import { Block, formatDay, LineList, Link, Text, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import { RecentChangesBlock } from './recent-changes-block.tsx';

type Changes = OutputOf<'policy.changes'>;

/** The rest of a long list stands with the policy. */
const SHOWN = 6;

/** What changed since the policy was published; until it is, the latest changes of the register. */
export function ChangesBlock() {
  const read = useOperation('policy.changes', {});
  const since = read.data?.since ?? null;
  if (read.data !== undefined && since === null) return <RecentChangesBlock />;
  return (
    <Block
      title={overviewText.changedSince(since?.version ?? null)}
      note={since === null ? undefined : <PublishedOn day={since.publishedOn} />}
      end={<Link href="/policy">{overviewText.policy}</Link>}
    >
      <Loaded read={read}>{({ changes }) => <ChangeLines changes={changes} />}</Loaded>
    </Block>
  );
}

function PublishedOn({ day }: { day: string }) {
  const { locale } = useUi();
  return overviewText.publishedOn(formatDay(day, locale));
}

/** Material changes come first: people have to be told of them. */
function ChangeLines({ changes }: Pick<Changes, 'changes'>) {
  if (changes.length === 0) return <NothingYet>{overviewText.unchanged}</NothingYet>;
  const ordered = changes.toSorted((first, second) => Number(isEditorial(first)) - Number(isEditorial(second)));
  return (
    <>
      <LineList
        density="tight"
        items={ordered.slice(0, SHOWN).map((change) => ({
          id: `${change.kind} ${change.recordId} ${change.subject}`,
          title: (
            <>
              <Text weight="medium">{overviewText.change(change.kind)}</Text> <Text tone="muted">{change.subject}</Text>
            </>
          ),
          end: [overviewText.degree(change.degree), ...(isEditorial(change) ? [] : [change.article ?? []].flat())].join(
            ', ',
          ),
          href: addressOfRecord(change.recordType, change.recordId, change.field ?? undefined),
        }))}
      />
      {changes.length <= SHOWN ? null : <NothingYet>{overviewText.moreChanges(changes.length - SHOWN)}</NothingYet>}
    </>
  );
}

function isEditorial({ degree }: Changes['changes'][number]): boolean {
  return degree === 'editorial';
}
