// Vendors that are only in the catalogue, as options of the pickers that link vendors.
import { Library } from 'lucide-react';
import { useMemo } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { catalogueTexts } from '../../text/catalogue.ts';
import { formTexts } from '../../text/forms.ts';
import { useToast, type Option } from '../../ui/index.ts';

export type CatalogueEntry = OutputOf<'vendors.searchCatalogue'>[number];

/** Ids of records are UUIDs, so that no option of the catalogue can be taken for one. */
const PREFIX = 'catalogue:';

/** As many as the contract hands over at once: the whole catalogue. */
const ALL = 500;

export type CatalogueOptions = {
  readonly options: readonly Option[];
  /** The entry that an option stands for; undefined for options that are vendors of the register. */
  readonly entryOf: (optionId: string) => CatalogueEntry | undefined;
};

/** Nothing while it is switched off, and nothing that is in the register already. */
export function useCatalogueOptions(isEnabled: boolean): CatalogueOptions {
  const { input, isReadOnly } = useAsAt();
  const { data } = useOperation(
    'vendors.searchCatalogue',
    { text: '', limit: ALL, ...input },
    { isEnabled: isEnabled && !isReadOnly },
  );
  return useMemo(() => {
    const entries = new Map(
      (data ?? []).filter(({ vendorIds }) => vendorIds.length === 0).map((entry) => [optionId(entry), entry] as const),
    );
    return {
      options: [...entries].map(([id, { name, otherNames }]) => ({
        id,
        label: name,
        hint: catalogueTexts.hintInPicker,
        icon: Library,
        otherNames,
      })),
      entryOf: (id) => entries.get(id),
    };
  }, [data]);
}

function optionId({ catalogueId }: CatalogueEntry): string {
  return `${PREFIX}${catalogueId}`;
}

/** Adds a vendor of the catalogue, with an engagement where one is given. Gives its id; null where it was refused, which a toast tells. */
export function useAddCatalogueVendor(): (
  entry: CatalogueEntry,
  engagement?: InputOf<'vendors.addFromCatalogue'>['engagement'],
) => Promise<string | null> {
  const add = useCommand('vendors.addFromCatalogue');
  const undo = useCommand('register.undo');
  const showToast = useToast();
  return async ({ catalogueId, name }, engagement) => {
    try {
      const { vendor } = await add.mutateAsync({ catalogueId, ...(engagement === undefined ? {} : { engagement }) });
      showToast({
        text: catalogueTexts.addedPrefilled(name),
        actionLabel: formTexts.undo,
        onAction: () => undo.mutate({}),
      });
      return vendor.id;
    } catch (error) {
      showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' });
      return null;
    }
  };
}
