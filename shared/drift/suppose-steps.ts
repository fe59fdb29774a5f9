// The register as it would be with steps applied. Records are copied, never changed, and nothing is written.
import { recordTypes } from '../domain/record-types.ts';
import type { AnyRecord, SubProcessing, Vendor } from '../domain/record-types.ts';
import { indexRegister } from '../domain/register.ts';
import type { RegisterIndex } from '../domain/register.ts';
import type { ChainDraft } from './chain-drafts.ts';
import type { CreateStep, SetStep } from './steps.ts';

/** The register with the chain as these drafts have it. Ids of new records are made up. */
export function supposeChain(drafts: readonly ChainDraft[], index: RegisterIndex): RegisterIndex {
  const { records } = index.register;
  const removed = new Set(drafts.flatMap(({ removes }) => removes));
  const vendors: Vendor[] = [...records.vendors];
  let links: SubProcessing[] = records.subProcessings.filter(({ id }) => !removed.has(id));
  drafts.forEach((draft, place) => {
    const supposedId = `00000000-0000-4000-9000-${String(place).padStart(12, '0')}`;
    for (const step of draft.steps) {
      if (step.do === 'create' && step.type === 'vendor') vendors.push(supposeVendor(step.values, supposedId));
      if (step.do === 'create' && step.type === 'subProcessing')
        links.push(supposeLink(step.values, supposedId, links.length));
      if (step.do === 'set' && step.type === 'subProcessing')
        links = links.map((link) => (link.id === step.record ? { ...link, ...patchOf(step) } : link));
    }
  });
  return indexRegister({ id: index.register.id, records: { ...records, vendors, subProcessings: links } });
}

type Values<Type extends CreateStep['type']> = Extract<CreateStep, { readonly type: Type }>['values'];

const supposedNow: Pick<AnyRecord, 'createdAt' | 'updatedAt' | 'revision'> = {
  createdAt: '1970-01-01T00:00:00.000Z',
  updatedAt: '1970-01-01T00:00:00.000Z',
  revision: 1,
};

const supposeVendor = (values: Values<'vendor'>, id: string): Vendor => ({
  ...supposedNow,
  id,
  ...recordTypes.vendor.draft.parse(values),
});

function supposeLink(values: Values<'subProcessing'>, vendorId: string, place: number): SubProcessing {
  const subVendorId = values.subVendorId === 'new:vendor' ? vendorId : values.subVendorId;
  const id = `00000000-0000-4000-a000-${String(place).padStart(12, '0')}`;
  return { ...supposedNow, id, ...recordTypes.subProcessing.draft.parse({ ...values, subVendorId }) };
}

const patchOf = (step: Extract<SetStep, { readonly type: 'subProcessing' }>) => step.patch;
