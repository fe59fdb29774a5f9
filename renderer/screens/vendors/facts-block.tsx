// Facts of a vendor one by one: value, source, and the way to confirm, add or change it.
import { useState } from 'react';
import { vendorRoles } from '../../../shared/domain/codes.ts';
import type { Engagement, FactSource } from '../../../shared/domain/record-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { codeWords } from '../../text/fields.ts';
import { formTexts } from '../../text/forms.ts';
import { vendorTexts } from '../../text/vendors.ts';
import {
  Block,
  ConfirmButton,
  DefinitionRow,
  DefinitionTable,
  formatDay,
  GapText,
  Link,
  PrefilledText,
  Row,
  SourceLine,
  Text,
  useUi,
} from '../../ui/index.ts';
import { fieldSpec } from '../records/field-spec.ts';
import { EditedField } from '../records/record-fields.tsx';
import type { RecordEditor } from '../records/record-editor.ts';
import { sayValue } from '../records/value-text.ts';

/** Facts that every vendor should have: empty, they are gaps. The others show once they are filled in. */
const duties = ['legalEntity', 'country', 'processingLocations', 'privacyContact', 'subProcessorListUrl'];
const factFields = [
  'legalEntity',
  'address',
  'country',
  'processingLocations',
  'website',
  'subProcessorListUrl',
  'certifications',
  'privacyContact',
  'isBoundByConfidentiality',
  'hasOwnTerms',
  'notes',
];

type FactsBlockProps = {
  editor: RecordEditor;
  sources: readonly FactSource[];
  engagements: readonly Engagement[];
};

export function FactsBlock({ editor, sources, engagements }: FactsBlockProps) {
  const { locale } = useUi();
  const waiting = sources.filter(({ state }) => state !== 'confirmed');
  const roles = [...new Set(engagements.flatMap(({ role }) => role ?? []))].map((role) => vendorRoles[role].label);
  const shown = factFields.filter(
    (name) =>
      duties.includes(name) ||
      sayValue(fieldSpec('vendor', name), editor.fields[name], () => undefined, locale) !== null,
  );
  return (
    <Block
      title={vendorTexts.facts}
      end={
        waiting.length === 0 ? undefined : (
          <Row gap={6}>
            <Text tone="prefilled">{vendorTexts.prefilled(waiting.length)}</Text>
            {editor.isReadOnly ? null : <Link onPress={focusNextConfirm}>{vendorTexts.checkNext}</Link>}
          </Row>
        )
      }
    >
      <DefinitionTable label={vendorTexts.facts}>
        {shown.map((name) => (
          <FactRow key={name} editor={editor} name={name} source={sources.find(({ field }) => field === name)} />
        ))}
        <DefinitionRow label={vendorTexts.role}>
          {roles.length > 0 ? (
            roles.join(', ')
          ) : engagements.length > 0 ? (
            <GapText>{formTexts.notRecorded}</GapText>
          ) : null}
        </DefinitionRow>
      </DefinitionTable>
    </Block>
  );
}

/** Steps to the next fact that waits; each is confirmed by itself. */
function focusNextConfirm(): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('main table button[aria-label^="Confirm"]')];
  buttons[0]?.focus();
}

/** Where a fact comes from, short enough for its row; the whole reference stands with the sources of the record. */
function sayFactSource(source: FactSource, locale: string): string {
  const { label } = codeWords('factSource.kind', source.kind, []);
  if (source.kind !== 'catalogue' && source.reference !== null) return source.reference;
  return `${label}, ${formatDay(source.capturedOn, locale, 'short')}`;
}

type FactRowProps = { editor: RecordEditor; name: string; source: FactSource | undefined };

function FactRow({ editor, name, source }: FactRowProps) {
  const { locale } = useUi();
  const confirm = useCommand('register.confirmFacts');
  const [isOpen, setOpen] = useState(false);
  const spec = fieldSpec('vendor', name);
  const { label } = spec.words;
  const text = sayValue(spec, editor.fields[name], () => undefined, locale);
  const isWaiting = source !== undefined && source.state !== 'confirmed';
  if (isOpen)
    return (
      <DefinitionRow
        label={label}
        source={
          <Link onPress={() => setOpen(false)} size="small">
            {vendorTexts.done}
          </Link>
        }
      >
        <EditedField editor={editor} name={name} isLabelHidden />
      </DefinitionRow>
    );
  return (
    <DefinitionRow
      label={label}
      source={
        <>
          {source === undefined ? null : (
            <SourceLine kind={source.kind} isPrefilled={isWaiting}>
              {sayFactSource(source, locale)}
            </SourceLine>
          )}
          {editor.isReadOnly ? null : isWaiting ? (
            <ConfirmButton
              accessibleName={vendorTexts.confirmOf(label)}
              onPress={() => confirm.mutate({ factSourceIds: [source.id] })}
              isPending={confirm.isPending}
            >
              {vendorTexts.confirm}
            </ConfirmButton>
          ) : (
            <Link
              size="small"
              onPress={() => setOpen(true)}
              accessibleName={text === null ? vendorTexts.addOf(label) : vendorTexts.changeOf(label)}
            >
              {text === null ? vendorTexts.add : vendorTexts.change}
            </Link>
          )}
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
    </DefinitionRow>
  );
}
