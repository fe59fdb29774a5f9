// What a vendor's saved pages of sub-processors say, against the chain that the register has and against each other.
import { useSearch } from '@tanstack/react-router';
import { FileInput } from 'lucide-react';
import type { Capture } from '../../../shared/domain/record-types.ts';
import { addressOfArea, addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, PageColumns, PlainPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { captureTexts } from '../../text/captures.ts';
import { vendorTexts } from '../../text/vendors.ts';
import { Banner, Button, EmptyState } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { CaptureFacts } from './capture-facts.tsx';
import { ChainDifferences } from './chain-differences.tsx';
import { EffectBlock } from './effect-block.tsx';
import { KeptPages } from './kept-pages.tsx';
import { SinceBlock } from './since-block.tsx';
import { useChosen } from './use-chosen.ts';
import { useTakeCapture } from './use-take-capture.ts';

export function CapturesScreen({ vendorId }: { vendorId: string }) {
  const { input, isReadOnly } = useAsAt();
  const vendor = useOperation('vendors.get', { id: vendorId, ...input });
  const captures = useOperation('captures.list', input);
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const taking = useTakeCapture();
  const own = latestFirst(captures.data?.filter((capture) => capture.vendorId === vendorId) ?? []);
  const shown = own.find(({ id }) => id === search['capture']) ?? own[0];
  const name = vendor.data?.name ?? '';
  return (
    <PlainPage
      head={
        <Head
          edge="page"
          title={captureTexts.title}
          fact={own.length === 0 ? undefined : captureTexts.fact(own.length)}
          crumbs={[
            { id: 'vendors', label: vendorTexts.vendors, href: addressOfArea('vendors') },
            { id: 'vendor', label: name, href: addressOfRecord('vendor', vendorId) },
          ]}
          crumbsLabel={captureTexts.crumbs}
          actions={
            isReadOnly ? undefined : (
              <Button
                variant="primary"
                icon={FileInput}
                isPending={taking.isPending}
                onPress={() => taking.choosePage(vendorId)}
              >
                {captureTexts.readShort}
              </Button>
            )
          }
        />
      }
      banner={
        taking.isPending ? (
          <Banner tone="info" title={captureTexts.reading} />
        ) : taking.failure === null ? undefined : (
          <Banner tone="error" title={taking.failure} />
        )
      }
    >
      <Loaded read={captures} rows={8}>
        {() =>
          shown === undefined ? (
            <EmptyState title={captureTexts.emptyTitle(name)}>{captureTexts.emptyText}</EmptyState>
          ) : (
            <PageColumns side={<KeptPages vendorId={vendorId} captures={own} shownId={shown.id} />}>
              <CapturePage key={shown.id} capture={shown} />
            </PageColumns>
          )
        }
      </Loaded>
    </PlainPage>
  );
}

function CapturePage({ capture }: { capture: Capture }) {
  const { isReadOnly } = useAsAt();
  const review = useOperation('captures.review', { id: capture.id });
  const chosen = useChosen(review.data);
  const effect = useOperation(
    'captures.review',
    { id: capture.id, ...(chosen.isAll ? {} : { keys: [...chosen.keys] }) },
    { isEnabled: review.data !== undefined, keepsPrevious: true },
  );
  return (
    <Loaded read={review} rows={8}>
      {(answer) => (
        <>
          {capture.entries.length > 0 ? null : (
            <Banner tone="warning" shape="box" title={captureTexts.noEntries}>
              {captureTexts.noEntriesText}
            </Banner>
          )}
          <ChainDifferences review={answer} captureId={capture.id} chosen={chosen} isReadOnly={isReadOnly} />
          <EffectBlock effect={effect.data ?? answer} count={chosen.keys.size} />
          <SinceBlock review={answer} />
          <CaptureFacts review={answer} />
        </>
      )}
    </Loaded>
  );
}

function latestFirst(captures: readonly Capture[]): Capture[] {
  // Records come in the order in which they were made; of one day the later one is the newer page.
  return captures
    .toReversed()
    .toSorted((one, other) => (one.capturedOn < other.capturedOn ? 1 : one.capturedOn > other.capturedOn ? -1 : 0));
}
