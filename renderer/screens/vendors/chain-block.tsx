import { Building2, FileInput, Plus } from 'lucide-react';
import { useState } from 'react';
import { addDays } from '../../../shared/domain/calendar-days.ts';
import type { SubProcessing, Vendor } from '../../../shared/domain/record-types.ts';
import { addressOfCapture, addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { captureTexts } from '../../text/captures.ts';
import { formTexts } from '../../text/forms.ts';
import { transferTexts } from '../../text/transfers.ts';
import { vendorTexts } from '../../text/vendors.ts';
import {
  Banner,
  Block,
  ComboBox,
  formatDay,
  GapText,
  Link,
  readToday,
  Row,
  Text,
  Tree,
  useToast,
  useUi,
  type TreeNode,
} from '../../ui/index.ts';
import { useTakeCapture } from '../captures/use-take-capture.ts';
import { countryName } from '../records/countries.ts';
import { useCreateByName } from '../records/link-controls.tsx';
import { useNames, useRecordWriter } from '../records/record-data.ts';
import type { VendorBlockProps } from './engagements-block.tsx';

/** Whom the vendor engages, and whom they engage in turn. */
export function ChainBlock({ vendor, related, isReadOnly }: VendorBlockProps) {
  const [isAdding, setAdding] = useState(false);
  const taking = useTakeCapture();
  const vendors = new Map(related.vendors.map((each) => [each.id, each]));
  const depth = depthOf(related.subProcessings, vendor.id, new Set());
  const root: TreeNode = {
    id: vendor.id,
    label: vendor.name,
    icon: Building2,
    note: placeOf(vendor.country),
    children: childrenOf(related.subProcessings, vendors, vendor.id, new Set([vendor.id]), vendor),
  };
  return (
    <Block
      title={vendorTexts.chain}
      note={
        related.subProcessings.length === 0 ? undefined : vendorTexts.chainCount(related.subProcessings.length, depth)
      }
      end={
        isReadOnly ? undefined : (
          <Row gap={12}>
            <Link icon={FileInput} onPress={() => taking.choosePage(vendor.id)} accessibleName={captureTexts.readPage}>
              {captureTexts.readShort}
            </Link>
            <Link icon={Plus} onPress={() => setAdding(!isAdding)} accessibleName={vendorTexts.addSub}>
              {vendorTexts.add}
            </Link>
          </Row>
        )
      }
    >
      {taking.failure === null ? null : <Banner tone="error" shape="box" title={taking.failure} />}
      {isAdding ? <AddSubProcessor vendor={vendor} onDone={() => setAdding(false)} /> : null}
      {related.subProcessings.length === 0 ? (
        <Text as="p" tone="muted">
          {vendorTexts.noChain}
        </Text>
      ) : (
        <>
          <Tree label={vendorTexts.chain} nodes={[root]} />
          <ReachLine vendorId={vendor.id} />
        </>
      )}
      <KeptLine vendorId={vendor.id} />
    </Block>
  );
}

/** The pages of the vendor that were kept, where there are some. */
function KeptLine({ vendorId }: { vendorId: string }) {
  const { locale } = useUi();
  const { input } = useAsAt();
  const days = (useOperation('captures.list', input).data ?? [])
    .filter((capture) => capture.vendorId === vendorId)
    .map(({ capturedOn }) => capturedOn)
    .toSorted();
  const last = days.at(-1);
  if (last === undefined) return null;
  return (
    <Text as="p" size="small">
      <Link href={addressOfCapture(vendorId)}>{captureTexts.pages(days.length, formatDay(last, locale, 'short'))}</Link>
    </Text>
  );
}

/** Every country that data given to the vendor reach through the chain. */
function ReachLine({ vendorId }: { vendorId: string }) {
  const { input } = useAsAt();
  const chain = useOperation('vendors.chain', { id: vendorId, ...input }).data;
  if (chain === undefined) return null;
  const countries = [...new Set(chain.flatMap(({ places }) => places.flatMap(({ country }) => country ?? [])))];
  const isOpen = chain.some(({ places }) => places.every(({ country }) => country === null));
  const names = [...countries.map(countryName), ...(isOpen ? [transferTexts.somewhere] : [])];
  return (
    <Text as="p" size="small" tone="muted">
      {`${transferTexts.reaches} ${names.join(', ')}.`}
    </Text>
  );
}

function placeOf(country: string | null) {
  return country === null ? <GapText size="small">{vendorTexts.placeMissing}</GapText> : countryName(country);
}

function childrenOf(
  links: readonly SubProcessing[],
  vendors: ReadonlyMap<string, Vendor>,
  vendorId: string,
  above: ReadonlySet<string>,
  top: Vendor,
): TreeNode[] {
  return links
    .filter((link) => link.vendorId === vendorId)
    .map((link) => {
      const sub = vendors.get(link.subVendorId);
      const isSeen = above.has(link.subVendorId);
      return {
        id: link.id,
        label: (
          <Link variant="plain" href={addressOfRecord('subProcessing', link.id)}>
            {sub?.name ?? ''}
          </Link>
        ),
        icon: Building2,
        note: isSeen ? vendorTexts.seen : placeOf(link.country ?? sub?.country ?? null),
        end: <LinkEnd link={link} engagedBy={link.vendorId === top.id ? top : vendors.get(link.vendorId)} />,
        children: isSeen
          ? []
          : childrenOf(links, vendors, link.subVendorId, new Set([...above, link.subVendorId]), top),
      };
    });
}

/** What it is engaged for; while a new one is announced and not answered, until when to object (Art. 28(2)). */
function LinkEnd({ link, engagedBy }: { link: SubProcessing; engagedBy: Vendor | undefined }) {
  const { locale } = useUi();
  const days = engagedBy?.subProcessorObjectionDays ?? engagedBy?.subProcessorNoticeDays ?? null;
  if (link.announcedOn !== null && link.decision === null && days !== null) {
    const lastDay = addDays(link.announcedOn, days);
    if (lastDay >= readToday())
      return (
        <Text size="small" tone="warning">
          {transferTexts.objectBy(formatDay(lastDay, locale, 'short'))}
        </Text>
      );
  }
  if (link.purpose === null) return null;
  return (
    <Text size="small" tone="faint">
      {link.purpose}
    </Text>
  );
}

function depthOf(links: readonly SubProcessing[], vendorId: string, above: ReadonlySet<string>): number {
  if (above.has(vendorId)) return 0;
  const below = links.filter((link) => link.vendorId === vendorId);
  const path = new Set([...above, vendorId]);
  return below.reduce((deepest, link) => Math.max(deepest, 1 + depthOf(links, link.subVendorId, path)), 0);
}

function AddSubProcessor({ vendor, onDone }: { vendor: Vendor; onDone: () => void }) {
  const names = useNames('vendor');
  const writer = useRecordWriter();
  const createVendor = useCreateByName('vendor');
  const showToast = useToast();
  const add = (subVendorId: string): void => {
    onDone();
    writer
      .create('subProcessing', { vendorId: vendor.id, subVendorId })
      .catch((error: unknown) =>
        showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' }),
      );
  };
  return (
    <ComboBox
      label={vendorTexts.vendor}
      options={names.filter(({ id }) => id !== vendor.id).map(({ id, title }) => ({ id, label: title }))}
      value={null}
      onChange={(id) => {
        if (id !== null) add(id);
      }}
      onCreate={(name) => {
        void createVendor?.(name).then((id) => {
          if (id !== null) add(id);
        });
      }}
      placeholder={formTexts.typeName}
    />
  );
}
