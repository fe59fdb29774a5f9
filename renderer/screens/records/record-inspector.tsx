import { useNavigate } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { Inspector, InspectorSection } from '../../app/layout/index.ts';
import { formTexts } from '../../text/forms.ts';
import { listTexts } from '../../text/lists.ts';
import { recordWords } from '../../text/record-words.ts';
import { DefinitionList, GapText, IconButton, useUi } from '../../ui/index.ts';
import { fieldSpec } from './field-spec.ts';
import { fieldsOfItem, layoutOf } from './form-sections.ts';
import { nameField } from './link-controls.tsx';
import type { RecordRow } from './list-columns.tsx';
import { listLayouts } from './list-layouts.ts';
import { useTitleLookup } from './use-title-lookup.ts';
import { sayValue } from './value-text.ts';
import { capitalise } from '../../text/capitalise.ts';

type RecordInspectorProps = { type: RecordType; row: RecordRow; onClose: () => void };

/** What is recorded of the current row, by the sections of its form. */
export function RecordInspector({ type, row, onClose }: RecordInspectorProps) {
  const navigate = useNavigate();
  const { locale } = useUi();
  const titleOf = useTitleLookup(targetsOf(type));
  const duties = new Set(listLayouts[type].columns.filter(({ isDuty }) => isDuty).map(({ field }) => field));
  const shownTitle = nameField(type);
  return (
    <Inspector
      title={row.title}
      eyebrow={capitalise(recordWords[type].singular)}
      actions={
        <IconButton
          icon={ArrowUpRight}
          size="small"
          label={listTexts.openPage}
          onPress={() => void navigate({ to: addressOfRecord(type, row.id) })}
        />
      }
      closeLabel={listTexts.closeInspector}
      onClose={onClose}
    >
      {[...layoutOf(type).sections, { id: 'more', title: formTexts.more, items: layoutOf(type).more }].map(
        (section) => {
          const items = section.items.flatMap(fieldsOfItem).flatMap((name) => {
            const spec = fieldSpec(type, name);
            if (name === shownTitle || spec.kind === 'hidden') return [];
            // What is usual says nothing: a record has its real name, and no flag is set.
            if (spec.kind === 'flag' && (row.fields[name] !== true || name === 'isNamed')) return [];
            if (spec.kind === 'answer' && row.fields[name] !== 'none') return [];
            const text = sayValue(spec, row.fields[name], titleOf, locale);
            if (text === null && !duties.has(name)) return [];
            return [
              {
                id: name,
                label: spec.words.label,
                value: text ?? <GapText size="small">{formTexts.notRecorded}</GapText>,
              },
            ];
          });
          if (items.length === 0) return null;
          return (
            <InspectorSection key={section.id} title={section.title}>
              <DefinitionList items={items} />
            </InspectorSection>
          );
        },
      )}
    </Inspector>
  );
}

const targets = new Map<RecordType, readonly RecordType[]>();

/** Every type that a record of this type can point to. */
function targetsOf(type: RecordType): readonly RecordType[] {
  const known = targets.get(type);
  if (known) return known;
  const found = [
    ...new Set(
      layoutOf(type)
        .sections.flatMap(({ items }) => items)
        .flatMap(fieldsOfItem)
        .flatMap((name) => {
          const spec = fieldSpec(type, name);
          return spec.kind === 'links' || spec.kind === 'reference' ? [spec.to] : [];
        }),
    ),
  ];
  targets.set(type, found);
  return found;
}
