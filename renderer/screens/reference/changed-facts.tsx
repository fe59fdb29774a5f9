// What this register has put otherwise, and where an update of the shipped facts now says something else.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { ReferenceOverride } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formTexts } from '../../text/forms.ts';
import { referenceTexts } from '../../text/reference.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, Button, formatDay, Link, Row, ScrollRegion, Stack, Text, useToast, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import sheet from './changed-facts.module.css';
import { nameOfFact, sayFactValue } from './fact-values.ts';
import { useFactName, useTakeBack } from './origin-sections.tsx';
import { useReferenceTabs, type ReferenceTab } from './reference-page.tsx';

const classes = bindClasses(sheet);

type Difference = OutputOf<'reference.differences'>[number];

export function ChangedFacts() {
  const { input } = useAsAt();
  const overrides = useOperation('referenceOverrides.list', input);
  const differences = useOperation('reference.differences', input);
  return (
    <ListPage<ReferenceTab> head={<Head title={referenceTexts.title} />} tabs={useReferenceTabs('changed')}>
      <ScrollRegion as="div" className={classes('page')}>
        <div className={classes('column')}>
          <Stack gap={32}>
            <Block title={referenceTexts.differencesTitle} note={differences.data?.length}>
              <Loaded read={differences}>
                {(list) =>
                  list.length === 0 ? (
                    <NothingYet>{referenceTexts.noDifferences}</NothingYet>
                  ) : (
                    <ul className={classes('list')}>
                      {list.map((difference) => (
                        <DifferenceLine
                          key={`${difference.factKind} ${difference.factId} ${difference.field ?? ''}`}
                          difference={difference}
                        />
                      ))}
                    </ul>
                  )
                }
              </Loaded>
            </Block>
            <Block title={referenceTexts.overridesTitle} note={overrides.data?.length}>
              <Loaded read={overrides}>
                {(list) =>
                  list.length === 0 ? (
                    <NothingYet>{referenceTexts.noOverrides}</NothingYet>
                  ) : (
                    <ul className={classes('list')}>
                      {list.map((override) => (
                        <OverrideLine key={override.id} override={override} />
                      ))}
                    </ul>
                  )
                }
              </Loaded>
            </Block>
          </Stack>
        </div>
      </ScrollRegion>
    </ListPage>
  );
}

/** One field: as it is here, as it was shipped then, as it is shipped now; to keep or to take. */
function DifferenceLine({ difference }: { difference: Difference }) {
  const { locale } = useUi();
  const { isReadOnly } = useAsAt();
  const name = useFactName(difference.factKind, difference.factId);
  const keep = useCommand('reference.keep');
  const accept = useCommand('reference.accept');
  const undo = useCommand('register.undo');
  const showToast = useToast();
  const { overrideId, field } = difference;
  const tell = (text: string) => ({
    onSuccess: () => showToast({ text, actionLabel: formTexts.undo, onAction: () => undo.mutate({}) }),
    onError: (error: Error) => showToast({ text: error.message, tone: 'error' as const }),
  });
  const label = field === null ? name : `${name}, ${referenceTexts.field(field)}`;
  const canKeep = difference.kind === 'changed' || difference.kind === 'agrees';
  return (
    <li className={classes('line')}>
      <div className={classes('words')}>
        <Text weight="medium">{label}</Text>
        <Text tone="muted">{referenceTexts.difference(difference.kind)}</Text>
        {field === null || !canKeep ? null : (
          <dl className={classes('values')}>
            <dt>{referenceTexts.here}</dt>
            <dd>{sayFactValue(field, difference.overridden, locale)}</dd>
            <dt>{referenceTexts.shippedThen}</dt>
            <dd>{sayFactValue(field, difference.shippedThen, locale)}</dd>
            <dt>{referenceTexts.shippedNow}</dt>
            <dd>{sayFactValue(field, difference.shippedNow, locale)}</dd>
          </dl>
        )}
      </div>
      {isReadOnly || overrideId === null ? null : (
        <Row gap={8}>
          {canKeep ? (
            <Button
              size="small"
              isPending={keep.isPending}
              accessibleName={referenceTexts.keepOf(label)}
              onPress={() => keep.mutate({ overrideId, field }, tell(referenceTexts.kept))}
            >
              {referenceTexts.keep}
            </Button>
          ) : null}
          <Button
            size="small"
            isPending={accept.isPending}
            accessibleName={referenceTexts.acceptOf(label)}
            onPress={() => accept.mutate({ overrideId, field }, tell(referenceTexts.accepted))}
          >
            {referenceTexts.accept}
          </Button>
        </Row>
      )}
    </li>
  );
}

const tabOfKind = {
  jurisdiction: 'places',
  mechanism: 'mechanisms',
  lawfulBasis: 'bases',
  statutoryRetention: 'periods',
  vendor: null,
} as const;

function OverrideLine({ override }: { override: ReferenceOverride }) {
  const { locale } = useUi();
  const { isReadOnly } = useAsAt();
  const takeBack = useTakeBack();
  const found = useFactName(override.factKind, override.factId);
  const name = override.isOwn ? nameOfFact({ id: override.factId, ...override.factValues }) : found;
  const tab = tabOfKind[override.factKind];
  const values = Object.entries(override.factValues)
    .filter(([field]) => field !== 'sources' && field !== 'confidence')
    .map(([field, value]) => `${referenceTexts.field(field)}: ${sayFactValue(field, value, locale)}`);
  const facts = [
    override.isOwn ? referenceTexts.standings.ownFact : referenceTexts.factKinds[override.factKind],
    formatDay(override.capturedOn, locale, 'short'),
    override.source,
  ].filter((part) => part !== null);
  return (
    <li className={classes('line')}>
      <div className={classes('words')}>
        {tab === null ? (
          <Text weight="medium">{name}</Text>
        ) : (
          <Link href={`/reference?tab=${tab}&row=${encodeURIComponent(override.factId)}`}>{name}</Link>
        )}
        <Text>{values.join('. ')}</Text>
        <Text tone="muted" size="small">
          {facts.join(', ')}
        </Text>
        {override.reason === null ? null : <Text tone="muted">{override.reason}</Text>}
      </div>
      {isReadOnly ? null : (
        <Button
          size="small"
          accessibleName={override.isOwn ? undefined : referenceTexts.takeBackOf(name)}
          onPress={() => takeBack(override.id, null, override.isOwn ? 'removed' : 'takenBack', name)}
        >
          {override.isOwn ? referenceTexts.removeOwn : referenceTexts.takeBack}
        </Button>
      )}
    </li>
  );
}
