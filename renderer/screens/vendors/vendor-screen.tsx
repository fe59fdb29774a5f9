// The page of a vendor: its facts with their sources, its agreement, what it is engaged for, transfers and sub-processors.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { recordTypes, type Vendor } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { SplitPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { vendorTexts } from '../../text/vendors.ts';
import { Block, formatDay, Stack, Text, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { ReviewButton } from '../deadlines/review-button.tsx';
import { fieldSpec } from '../records/field-spec.ts';
import { PolicySection } from '../records/policy-aside.tsx';
import { ChangesSection, SourcesSection } from '../records/record-aside.tsx';
import { FormSections, RecordFormScreen, RecordHead, type RecordBody } from '../records/record-form-screen.tsx';
import { sayValue } from '../records/value-text.ts';
import { AgreementBlock } from './agreement-block.tsx';
import { CatalogueBlock } from './catalogue-block.tsx';
import { ChainBlock } from './chain-block.tsx';
import { EngagementsBlock } from './engagements-block.tsx';
import { FactsBlock } from './facts-block.tsx';
import { VendorTransfersBlock } from './transfers-block.tsx';

export function VendorScreen({ id }: { id: string }) {
  return <RecordFormScreen type="vendor" id={id} Body={VendorBody} />;
}

const tabIds = ['facts', 'all', 'history'] as const;

function VendorBody({ editor, record, title }: Parameters<RecordBody>[0]) {
  const { locale } = useUi();
  const { input } = useAsAt();
  const navigate = useNavigate();
  const vendor: Vendor = recordTypes.vendor.schema.parse({ ...editor.fields });
  const related = useOperation('vendors.related', { id: record.id, ...input });
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const wanted = search['place'] === undefined ? search['tab'] : 'all';
  const tab = tabIds.find((id) => id === wanted) ?? 'facts';
  const status = sayValue(fieldSpec('vendor', 'status'), vendor.status, () => undefined, locale);
  return (
    <SplitPage<(typeof tabIds)[number]>
      head={
        <RecordHead
          type="vendor"
          record={record}
          title={title}
          edge="list"
          fact={vendor.isNamed ? status : `${status}, ${vendorTexts.unnamed}`}
          isReadOnly={editor.isReadOnly}
          actions={
            <>
              {vendor.reviewDate === null ? null : (
                <Text tone="muted">{vendorTexts.reviewOn(formatDay(vendor.reviewDate, locale, 'short'))}</Text>
              )}
              {editor.isReadOnly ? null : <ReviewButton type="vendor" id={record.id} title={title} />}
            </>
          }
        />
      }
      tabs={{
        label: vendorTexts.vendor,
        value: tab,
        tabs: [
          { id: 'facts', label: vendorTexts.facts },
          { id: 'all', label: vendorTexts.allFields },
          { id: 'history', label: vendorTexts.changesTitle },
        ],
        onChange: (id) => void navigate({ to: '.', replace: true, search: { ...search, tab: id, place: undefined } }),
      }}
      side={
        <Loaded read={related}>
          {(loaded) => (
            <Stack gap={24}>
              <VendorTransfersBlock vendor={vendor} related={loaded} isReadOnly={editor.isReadOnly} />
              <ChainBlock vendor={vendor} related={loaded} isReadOnly={editor.isReadOnly} />
            </Stack>
          )}
        </Loaded>
      }
      sideLabel={vendorTexts.side}
    >
      {tab === 'all' ? <FormSections editor={editor} /> : null}
      {tab === 'history' ? (
        <Block title={vendorTexts.changesTitle}>
          <PolicySection recordId={record.id} />
          <ChangesSection recordId={record.id} />
          <SourcesSection sources={related.data?.sources ?? []} />
        </Block>
      ) : null}
      {tab === 'facts' ? (
        <Loaded read={related} rows={8}>
          {(loaded) => (
            <Stack gap={24}>
              <FactsBlock
                editor={editor}
                sources={loaded.sources.filter(({ recordId }) => recordId === record.id)}
                engagements={loaded.engagements}
              />
              <AgreementBlock editor={editor} vendor={vendor} />
              <EngagementsBlock vendor={vendor} related={loaded} isReadOnly={editor.isReadOnly} />
              <CatalogueBlock vendor={vendor} isReadOnly={editor.isReadOnly} />
            </Stack>
          )}
        </Loaded>
      ) : null}
    </SplitPage>
  );
}
