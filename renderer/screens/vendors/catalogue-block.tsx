// What the catalogue says of a vendor of the register: differences to take over one by one, traps, and the rest on demand.
import { useState } from 'react';
import type { Vendor } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { catalogueTexts } from '../../text/catalogue.ts';
import { formTexts } from '../../text/forms.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  Block,
  Button,
  DefinitionRow,
  DefinitionTable,
  formatDay,
  GapText,
  Link,
  readToday,
  SourceLine,
  Text,
  useToast,
  useUi,
} from '../../ui/index.ts';
import { fieldSpec } from '../records/field-spec.ts';
import sheet from './catalogue-block.module.css';
import { sayCatalogueSource, sayVendorField } from './catalogue-values.ts';
import { notesOf, SuggestionFacts, SuggestionNotes } from './catalogue-suggestions.tsx';

const classes = bindClasses(sheet);

type CatalogueBlockProps = { vendor: Vendor; isReadOnly: boolean };

/** Nothing where no one entry of the catalogue is this vendor. */
export function CatalogueBlock({ vendor, isReadOnly }: CatalogueBlockProps) {
  const { locale } = useUi();
  const { input } = useAsAt();
  const [isOpen, setOpen] = useState(false);
  const { data } = useOperation('vendors.compareWithCatalogue', { id: vendor.id, ...input }, { keepsPrevious: true });
  if (data === undefined || data === null) return null;
  const { differences, suggestions, origin } = data;
  const day = formatDay(origin.asOf, locale, 'short');
  return (
    <Block
      title={catalogueTexts.blockTitle}
      note={origin.isOverride ? catalogueTexts.ownEntry(day) : catalogueTexts.entryOf(day)}
      end={<Link onPress={() => setOpen(!isOpen)}>{isOpen ? catalogueTexts.less : catalogueTexts.more}</Link>}
    >
      {differences.length === 0 ? (
        <Text as="p" tone="muted">
          {catalogueTexts.same}
        </Text>
      ) : (
        <DefinitionTable label={catalogueTexts.blockTitle}>
          {differences.map((difference) => (
            <DifferenceRow
              key={difference.field}
              vendor={vendor}
              difference={difference}
              asOf={origin.asOf}
              isReadOnly={isReadOnly}
            />
          ))}
        </DefinitionTable>
      )}
      {notesOf(suggestions).length === 0 ? null : (
        <div className={classes('part')}>
          <SuggestionNotes suggestions={suggestions} />
        </div>
      )}
      {isOpen ? (
        <div className={classes('part')}>
          <SuggestionFacts suggestions={suggestions} />
        </div>
      ) : null}
    </Block>
  );
}

type DifferenceRowProps = {
  vendor: Vendor;
  difference: { readonly field: string; readonly value: unknown; readonly reference: string };
  /** Day of the entry. */
  asOf: string;
  isReadOnly: boolean;
};

function DifferenceRow({ vendor, difference: { field, value, reference }, asOf, isReadOnly }: DifferenceRowProps) {
  const { locale } = useUi();
  const take = useCommand('vendors.takeFromCatalogue');
  const undo = useCommand('register.undo');
  const showToast = useToast();
  const spec = fieldSpec('vendor', field);
  const takeOver = (): void =>
    take.mutate(
      { id: vendor.id, revision: vendor.revision, fields: [field] },
      {
        onSuccess: () =>
          showToast({
            text: catalogueTexts.taken(spec.words.label),
            actionLabel: formTexts.undo,
            onAction: () => undo.mutate({}),
          }),
        onError: (error) =>
          showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' }),
      },
    );
  return (
    <DefinitionRow
      label={spec.words.label}
      source={
        <>
          <SourceLine kind="catalogue" isPrefilled>
            {sayCatalogueSource({ capturedOn: asOf, reference }, readToday(), locale)}
          </SourceLine>
          {isReadOnly ? null : (
            <Button
              size="small"
              onPress={takeOver}
              isPending={take.isPending}
              accessibleName={catalogueTexts.takeOverOf(spec.words.label)}
            >
              {catalogueTexts.takeOver}
            </Button>
          )}
        </>
      }
    >
      <span className={classes('pair')}>
        <Text tone="faint" size="small">
          {catalogueTexts.registerHas}
        </Text>
        <span>
          {sayVendorField(field, Reflect.get(vendor, field), locale) ?? (
            <GapText size="small">{formTexts.notRecorded}</GapText>
          )}
        </span>
        <Text tone="faint" size="small">
          {catalogueTexts.catalogueHas}
        </Text>
        <span>{sayVendorField(field, value, locale)}</span>
      </span>
    </DefinitionRow>
  );
}
