import { recordText } from '../../text/record.ts';
import { FacetButton, MenuButton, SegmentedControl } from '../../ui/index.ts';
import type { SheetView } from './workbook-view.ts';

/** More sheets than this do not stand beside each other. */
const MOST_BESIDE = 7;

type SheetChoiceProps = {
  sheets: readonly SheetView[];
  /** Id of the contact block, which stands above the table of the first sheet. */
  contactsId: string;
  value: string;
  onChange: (id: string) => void;
};

/** Which sheet of the workbook is shown. */
export function SheetChoice({ sheets, contactsId, value, onChange }: SheetChoiceProps) {
  const [first] = sheets;
  const gaps = first?.facts.filter((fact) => fact.cell.kind === 'gap').length ?? 0;
  const contacts =
    first === undefined || first.facts.length === 0
      ? []
      : [
          {
            id: contactsId,
            label: recordText.contactBlock,
            // No number stands where there are none.
            count: gaps === 0 ? undefined : gaps,
            countName: recordText.notRecorded,
          },
        ];
  const choices = [
    ...sheets.slice(0, 1).map(({ id, name }) => ({ id, label: name })),
    ...contacts,
    ...sheets.slice(1).map(({ id, name }) => ({ id, label: name })),
  ];
  if (choices.length <= MOST_BESIDE)
    return (
      <SegmentedControl
        label={recordText.sheets}
        isLabelHidden
        size="small"
        segments={choices}
        value={value}
        onChange={onChange}
      />
    );
  return (
    <MenuButton
      label={recordText.sheets}
      trigger={<FacetButton label={recordText.sheets} value={choices.find(({ id }) => id === value)?.label} />}
      groups={[
        {
          id: 'sheets',
          entries: choices.map(({ id, label }) => ({
            id,
            label,
            isChecked: id === value,
            onPress: () => onChange(id),
          })),
        },
      ]}
    />
  );
}
