// Facts of a vendor one by one: value, source, and the way to confirm, add or change it.
import { useEffect, useRef, useState } from 'react';
import { vendorRoles } from '../../../shared/domain/codes.ts';
import type { Engagement, FactSource } from '../../../shared/domain/record-types.ts';
import { formTexts } from '../../text/forms.ts';
import { vendorTexts } from '../../text/vendors.ts';
import { Block, DefinitionRow, DefinitionTable, GapText, Link, Row, Text, useUi } from '../../ui/index.ts';
import { fieldSpec } from '../records/field-spec.ts';
import type { RecordEditor } from '../records/record-editor.ts';
import { sayValue } from '../records/value-text.ts';
import { FactRow } from './fact-row.tsx';

/** Facts that every vendor should have: empty, they are gaps. The others show once they are filled in. */
const duties: readonly string[] = [
  'legalEntity',
  'country',
  'processingLocations',
  'privacyContact',
  'subProcessorListUrl',
];
/** The heading of the page says these; here they stand while they wait to be confirmed. */
const names: readonly string[] = ['name', 'aliases'];
const factFields = [
  ...names,
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

/** The walk through the facts that waited when it began, and where it is. */
type Walk = { readonly fields: readonly string[]; readonly at: number };

type FactsBlockProps = {
  editor: RecordEditor;
  sources: readonly FactSource[];
  engagements: readonly Engagement[];
};

export function FactsBlock({ editor, sources, engagements }: FactsBlockProps) {
  const { locale } = useUi();
  const [walk, setWalk] = useState<Walk | null>(null);
  const block = useRef<HTMLDivElement>(null);
  const isWaiting = (field: string): boolean =>
    sources.some((source) => source.field === field && source.state !== 'confirmed');
  const roles = [...new Set(engagements.flatMap(({ role }) => role ?? []))].map((role) => vendorRoles[role].label);
  const shown = factFields.filter((field) => {
    if (names.includes(field) || duties.includes(field)) return duties.includes(field) || isWaiting(field);
    return sayValue(fieldSpec('vendor', field), editor.fields[field], () => undefined, locale) !== null;
  });
  const waiting = shown.filter(isWaiting);
  const current = walk?.fields[walk.at];
  // The walk sets the focus on what there is to decide, so that Enter, Enter, Enter is three looks and no blind stroke.
  useEffect(() => {
    if (current !== undefined) block.current?.querySelector<HTMLElement>('[aria-current] button')?.focus();
  }, [current]);

  const goOn = (): void => {
    if (walk === null) return;
    const next = walk.fields.findIndex((field, index) => index > walk.at && isWaiting(field));
    if (next >= 0) {
      setWalk({ ...walk, at: next });
      return;
    }
    setWalk(null);
    block.current?.focus();
  };
  return (
    <div ref={block} tabIndex={-1}>
      <Block
        title={vendorTexts.facts}
        end={
          waiting.length === 0 && walk === null ? undefined : (
            <Row gap={6}>
              {walk === null ? (
                <>
                  <Text tone="prefilled">{vendorTexts.prefilled(waiting.length)}</Text>
                  {editor.isReadOnly ? null : (
                    <Link onPress={() => setWalk({ fields: waiting, at: 0 })}>
                      {vendorTexts.checkAll(waiting.length)}
                    </Link>
                  )}
                </>
              ) : (
                <>
                  <Text tone="prefilled">{vendorTexts.checking(walk.at + 1, walk.fields.length)}</Text>
                  <Link onPress={() => setWalk(null)}>{vendorTexts.stop}</Link>
                </>
              )}
            </Row>
          )
        }
      >
        <DefinitionTable label={vendorTexts.facts}>
          {shown.map((field) => (
            <FactRow
              key={field}
              editor={editor}
              name={field}
              source={sources.find((source) => source.field === field)}
              walk={field === current ? goOn : undefined}
            />
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
    </div>
  );
}
