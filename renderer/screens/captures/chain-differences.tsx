import type { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { captureTexts } from '../../text/captures.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  Block,
  Button,
  CheckboxField,
  formatDay,
  readToday,
  Row,
  Stack,
  Text,
  useToast,
  useUi,
} from '../../ui/index.ts';
import { openDrafts, type CaptureReview } from './capture-review.ts';
import sheet from './captures.module.css';
import type { Chosen } from './use-chosen.ts';

const classes = bindClasses(sheet);

type ChainDraft = CaptureReview['drafts'][number];

type ChainDifferencesProps = {
  review: CaptureReview;
  captureId: string;
  chosen: Chosen;
  isReadOnly: boolean;
};

const order = ['added', 'changed', 'removed'] as const;

/** What the page says otherwise than the chain, to be taken over in one step. */
export function ChainDifferences({ review, captureId, chosen, isReadOnly }: ChainDifferencesProps) {
  const showToast = useToast();
  const accept = useCommand('captures.accept');
  const undo = useCommand('register.undo');
  const open = openDrafts(review);
  const there = review.drafts.filter(({ change }) => change === 'alreadyThere').map(({ name }) => name);
  const take = (): void =>
    accept.mutate(
      { id: captureId, keys: [...chosen.keys] },
      {
        onSuccess: ({ accepted }) =>
          showToast({
            text: captureTexts.taken(accepted),
            actionLabel: captureTexts.undo,
            onAction: () => undo.mutate({}),
            slot: 'step',
          }),
        onError: (error: RpcError) => showToast({ text: error.message, tone: 'error' }),
      },
    );
  return (
    <Block title={captureTexts.chain} note={open.length === 0 ? undefined : open.length}>
      {open.length === 0 ? (
        <Text as="p" tone="muted">
          {captureTexts.same}
        </Text>
      ) : (
        <Stack gap={12}>
          {isReadOnly || open.length < 2 ? null : (
            <CheckboxField
              label={captureTexts.chooseAll}
              isSelected={chosen.isAll}
              isMixed={!chosen.isAll && chosen.keys.size > 0}
              onChange={chosen.chooseAll}
            />
          )}
          {order.map((change) => (
            <DifferenceGroup
              key={change}
              change={change}
              drafts={open.filter((draft) => draft.change === change)}
              objectionDays={review.objectionDays}
              chosen={isReadOnly ? null : chosen}
            />
          ))}
          {there.length === 0 ? null : (
            <Text as="p" size="small" tone="muted">
              {captureTexts.thereAlready(there)}
            </Text>
          )}
          {isReadOnly ? null : (
            <Row>
              <Button isPending={accept.isPending} isDisabled={chosen.keys.size === 0} onPress={take}>
                {chosen.keys.size === 0 ? captureTexts.takeNone : captureTexts.take(chosen.keys.size)}
              </Button>
            </Row>
          )}
        </Stack>
      )}
    </Block>
  );
}

type DifferenceGroupProps = {
  change: (typeof order)[number];
  drafts: readonly ChainDraft[];
  objectionDays: number | null;
  chosen: Chosen | null;
};

function DifferenceGroup({ change, drafts, objectionDays, chosen }: DifferenceGroupProps) {
  if (drafts.length === 0) return null;
  const title = captureTexts.change(change);
  return (
    <section aria-label={title}>
      <h3 className={classes('group')}>{captureTexts.group(change, drafts.length)}</h3>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.key} className={classes('difference')}>
            {chosen === null ? (
              <span className={classes('name')}>{draft.name}</span>
            ) : (
              <CheckboxField
                label={draft.name}
                isSelected={chosen.keys.has(draft.key)}
                onChange={(isChosen) => chosen.choose(draft.key, isChosen)}
              />
            )}
            <div className={classes('sides')}>
              <Sides draft={draft} />
            </div>
            <div className={classes('end')}>
              <Objection draft={draft} objectionDays={objectionDays} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Both sides, where there are two; what is new has one, and so has what is gone. */
function Sides({ draft: { change, says, has } }: { draft: ChainDraft }) {
  const page = says === null || says === '' ? captureTexts.nothingSaid : says;
  const register = has === null || has === '' ? captureTexts.nothingSaid : has;
  if (change === 'added') return page;
  if (change === 'removed') return register;
  return (
    <>
      <div>
        <span className={classes('side')}>{captureTexts.inRegister}</span> {register}
      </div>
      <div>
        <span className={classes('side')}>{captureTexts.onPage}</span> {page}
      </div>
    </>
  );
}

/** Until when to object to a new sub-processor (GDPR Art. 28(2)). */
function Objection({ draft, objectionDays }: { draft: ChainDraft; objectionDays: number | null }) {
  const { locale } = useUi();
  const { announcedOn, objectUntil, change, subVendorId } = draft;
  if (objectUntil !== null) {
    const day = formatDay(objectUntil, locale, 'short');
    return objectUntil < readToday() ? (
      <Text size="small" tone="muted">
        {captureTexts.objectionOver(day)}
      </Text>
    ) : (
      <Text size="small" tone="warning">
        {captureTexts.objectUntil(day)}
      </Text>
    );
  }
  if (announcedOn !== null && objectionDays === null)
    return (
      <Text size="small" tone="gap">
        {captureTexts.objectionOpen}
      </Text>
    );
  return change === 'added' && subVendorId === null ? (
    <Text size="small" tone="faint">
      {captureTexts.newVendor}
    </Text>
  ) : null;
}
