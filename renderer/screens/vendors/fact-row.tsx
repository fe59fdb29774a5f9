import { useEffect, useRef, useState } from 'react';
import { isStaleFact } from '../../../shared/domain/fact-age.ts';
import type { FactSource } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { codeWords } from '../../text/fields.ts';
import { formTexts } from '../../text/forms.ts';
import { vendorTexts } from '../../text/vendors.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  ConfirmButton,
  DefinitionRow,
  GapText,
  Link,
  PrefilledText,
  readToday,
  SourceLine,
  Text,
  useUi,
} from '../../ui/index.ts';
import { fieldSpec } from '../records/field-spec.ts';
import { EditedField } from '../records/record-fields.tsx';
import type { RecordEditor } from '../records/record-editor.ts';
import { useSettings } from '../settings/use-settings.ts';
import { sayCatalogueSource, sayNearDay, sayVendorField } from './catalogue-values.ts';
import sheet from './fact-row.module.css';

const classes = bindClasses(sheet);

/** Where a fact comes from, short enough for its row; the whole reference stands with the sources of the record. */
function sayFactSource(source: FactSource, locale: string): string {
  const today = readToday();
  if (source.kind === 'catalogue') return sayCatalogueSource(source, today, locale);
  const { label } = codeWords('factSource.kind', source.kind, []);
  return source.reference ?? `${label}, ${sayNearDay(source.capturedOn, today, locale)}`;
}

type FactRowProps = {
  editor: RecordEditor;
  name: string;
  source: FactSource | undefined;
  /** Given while this is the fact that a walk through all has come to: goes on to the next. */
  walk: (() => void) | undefined;
};

export function FactRow({ editor, name, source, walk }: FactRowProps) {
  const { locale } = useUi();
  const { day } = useAsAt();
  const { catalogueStaleMonths } = useSettings();
  const confirm = useCommand('register.confirmFacts');
  const [isOpen, setOpen] = useState(false);
  const end = useRef<HTMLSpanElement>(null);
  const hasConfirmed = useRef(false);
  const { words } = fieldSpec('vendor', name);
  const text = sayVendorField(name, editor.fields[name], locale, walk !== undefined);
  const isWaiting = source !== undefined && source.state !== 'confirmed';
  // The button goes with what it confirmed; the focus stays in the row.
  useEffect(() => {
    if (isWaiting || !hasConfirmed.current) return;
    hasConfirmed.current = false;
    end.current?.querySelector<HTMLElement>('a, button, [tabindex]')?.focus();
  }, [isWaiting]);
  if (isOpen)
    return (
      <DefinitionRow
        label={words.label}
        isCurrent={walk !== undefined}
        source={
          <Link
            onPress={() => {
              setOpen(false);
              walk?.();
            }}
            size="small"
          >
            {vendorTexts.done}
          </Link>
        }
      >
        <EditedField editor={editor} name={name} isLabelHidden />
      </DefinitionRow>
    );
  const isStale =
    source !== undefined && isStaleFact(source, { on: day ?? readToday(), staleMonths: catalogueStaleMonths });
  const change = (
    <Link
      size="small"
      onPress={() => setOpen(true)}
      accessibleName={text === null ? vendorTexts.addOf(words.label) : vendorTexts.changeOf(words.label)}
    >
      {text === null ? vendorTexts.add : vendorTexts.change}
    </Link>
  );
  return (
    <DefinitionRow
      label={words.label}
      isCurrent={walk !== undefined}
      source={
        <>
          {source === undefined || text === null ? null : (
            <SourceLine kind={source.kind} isPrefilled={isWaiting}>
              {sayFactSource(source, locale)}
              {isStale ? (
                <>
                  {', '}
                  <Text tone="warning">{vendorTexts.stale}</Text>
                </>
              ) : null}
            </SourceLine>
          )}
          <span ref={end} className={classes('end')}>
            {editor.isReadOnly ? null : isWaiting ? (
              <ConfirmButton
                accessibleName={vendorTexts.confirmOf(words.label)}
                onPress={() => {
                  hasConfirmed.current = walk === undefined;
                  confirm.mutate({ factSourceIds: [source.id] }, { onSuccess: () => walk?.() });
                }}
                isPending={confirm.isPending}
              >
                {vendorTexts.confirm}
              </ConfirmButton>
            ) : (
              change
            )}
          </span>
        </>
      }
    >
      {text === null ? (
        <GapText>{formTexts.notRecorded}</GapText>
      ) : isWaiting ? (
        <PrefilledText>{text}</PrefilledText>
      ) : (
        text
      )}
      {walk === undefined || source === undefined ? null : (
        <div className={classes('look')}>
          <Text tone="muted" size="small">
            {source.reference}
          </Text>
          <span className={classes('ways')}>
            {change}
            <Link size="small" onPress={walk} accessibleName={vendorTexts.skipOf(words.label)}>
              {vendorTexts.skip}
            </Link>
          </span>
        </div>
      )}
    </DefinitionRow>
  );
}
