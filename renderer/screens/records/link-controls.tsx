// Fields that point to other records: type a name to link one or to create it.
import { recordTypes } from '../../../shared/domain/record-types.ts';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { formTexts } from '../../text/forms.ts';
import { ComboBox, TokenField, useToast } from '../../ui/index.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useAddCatalogueVendor, useCatalogueOptions } from './catalogue-options.ts';
import { frameOf, type ControlProps } from './control-frame.ts';
import type { SpecOfKind } from './field-spec.ts';
import { asTextOrNull, asTexts } from './field-values.ts';
import { recordIcons } from './record-icons.ts';
import { useNames, useRecordWriter } from './record-data.ts';

/** The field that a name goes into, for types of which a name is enough to begin with. */
export function nameField(type: RecordType): 'name' | 'title' | null {
  for (const field of ['name', 'title'] as const)
    if (recordTypes[type].draft.safeParse({ [field]: 'x' }).success) return field;
  return null;
}

/** Creates records of a type by name; undefined for types that need more than a name. */
export function useCreateByName(type: RecordType): ((name: string) => Promise<string | null>) | undefined {
  const writer = useRecordWriter();
  const showToast = useToast();
  const field = nameField(type);
  if (field === null) return undefined;
  return async (name) => {
    try {
      return (await writer.create(type, { [field]: name })).id;
    } catch (error) {
      showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' });
      return null;
    }
  };
}

export function ReferenceControl({ spec, value, onCommit, ...props }: ControlProps<SpecOfKind<'reference'>>) {
  const names = useNames(spec.to);
  const create = useCreateByName(spec.to);
  const catalogue = useCatalogueOptions(spec.to === 'vendor');
  const addFromCatalogue = useAddCatalogueVendor();
  return (
    <ComboBox
      {...frameOf({ ...props, spec })}
      options={[
        ...names.map(({ id, title, hint }) => ({ id, label: title, hint: hint ?? undefined })),
        ...catalogue.options,
      ]}
      value={asTextOrNull(value)}
      onChange={(id) => {
        const entry = id === null ? undefined : catalogue.entryOf(id);
        if (entry === undefined) onCommit(id);
        else
          void addFromCatalogue(entry).then((added) => {
            if (added !== null) onCommit(added);
          });
      }}
      onCreate={
        create &&
        ((name) => {
          void create(name).then((id) => {
            if (id !== null) onCommit(id);
          });
        })
      }
      placeholder={formTexts.typeName}
    />
  );
}

export function LinksControl({ spec, value, onCommit, ...props }: ControlProps<SpecOfKind<'links'>>) {
  const names = useNames(spec.to);
  const create = useCreateByName(spec.to);
  const catalogue = useCatalogueOptions(spec.to === 'vendor');
  const addFromCatalogue = useAddCatalogueVendor();
  const ids = asTexts(value);
  return (
    <TokenField
      {...frameOf({ ...props, spec })}
      items={[
        ...names.map(({ id, title, hint }) => ({
          id,
          label: title,
          hint: hint ?? undefined,
          icon: recordIcons[spec.to],
        })),
        ...catalogue.options,
      ]}
      selectedIds={ids}
      onChange={(next) => {
        const entry = next.flatMap((id) => catalogue.entryOf(id) ?? [])[0];
        if (entry === undefined) onCommit([...next]);
        else
          void addFromCatalogue(entry).then((added) => {
            if (added !== null) onCommit([...ids, added]);
          });
      }}
      onCreate={
        create &&
        ((name) => {
          void create(name).then((id) => {
            if (id !== null) onCommit([...ids, id]);
          });
        })
      }
      placeholder={formTexts.typeName}
    />
  );
}
