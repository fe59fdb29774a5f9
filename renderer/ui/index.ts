// The kit, as screens see it.

export { Announcer } from './base/announcer.tsx';
export { Count } from './base/count.tsx';
export { type IconGlyph, Icon } from './base/icon.tsx';
export { KeyCap } from './base/key-cap.tsx';
export { ScrollRegion } from './base/scroll-region.tsx';
export { Stack, Row, Spacer } from './base/stack.tsx';
export { type TextTone, Text } from './base/text.tsx';
export { type UiTexts, UiProvider, useUi } from './base/ui-provider.tsx';
export { VisuallyHidden } from './base/visually-hidden.tsx';
export { type ButtonProps, Button } from './action/button.tsx';
export { FacetButton, FacetGroup } from './action/facet-button.tsx';
export { type IconButtonProps, IconButton } from './action/icon-button.tsx';
export { type LinkProps, Link } from './action/link.tsx';
export { type MenuEntry, type MenuGroup, MenuButton } from './action/menu.tsx';
export { NavLink } from './action/nav-link.tsx';
export { PlainButton } from './action/plain-button.tsx';
export { type Segment, SegmentedControl } from './action/segmented-control.tsx';
export { CheckboxField } from './field/checkbox-field.tsx';
export { type Choice, ChoiceList } from './field/choice-list.tsx';
export {
  readDay,
  writeDay,
  addDays,
  addMonths,
  weekdayOf,
  readToday,
  firstWeekday,
  listMonthWeeks,
} from './field/civil-date.ts';
export { ComboBox } from './field/combo-box.tsx';
export { DateField } from './field/date-field.tsx';
export { formatDay, listWeekdayNames, parseDay } from './field/date-words.ts';
export { Fieldset, FieldRow, FieldStack } from './field/fieldset.tsx';
export { type ListRow, ListField, moveItem } from './field/list-field.tsx';
export { NumberField } from './field/number-field.tsx';
export { type Option } from './field/option-list.tsx';
export { SearchField } from './field/search-field.tsx';
export { SelectField } from './field/select-field.tsx';
export { type TextFieldProps, TextField, TextArea } from './field/text-field.tsx';
export { type Token, TokenField } from './field/token-field.tsx';
export { Dialog, ConfirmDialog } from './overlay/dialog.tsx';
export { DropCover } from './overlay/drop-cover.tsx';
export { Popover } from './overlay/popover.tsx';
export { type ToastMessage, ToastProvider, useToast } from './overlay/toast.tsx';
export { Tooltip } from './overlay/tooltip.tsx';
export { type DataColumn, type TableSort, type TableGrouping, type DataTableProps } from './table/data-table-types.ts';
export { DataTable } from './table/data-table.tsx';
export { SelectionBar } from './table/selection-bar.tsx';
export { DefinitionTable, DefinitionRow, DefinitionList } from './fact/definition-row.tsx';
export { type FactState, type Attention } from './fact/fact-state.ts';
export { GapText, PrefilledText, type SourceKind, SourceLine, ConfirmButton } from './fact/gap-text.tsx';
export { LetterRow } from './fact/letter-row.tsx';
export { MarginSection, FoldedSection } from './fact/margin-section.tsx';
export { StateGlyph, StateMark } from './fact/state-mark.tsx';
export { type Step, StepStrip } from './fact/step-strip.tsx';
export { type StripCell, StripCells, nameStrip, LetterCell, MarginLetter } from './fact/strip-cells.tsx';
export { Banner } from './feedback/banner.tsx';
export { type EmptyWay, EmptyState, NoMatches } from './feedback/empty-state.tsx';
export { ErrorState } from './feedback/error-state.tsx';
export { ProgressLine } from './feedback/progress-line.tsx';
export { useIsLate, SkeletonRows } from './feedback/skeleton.tsx';
export { type BarFill, type BarPart, BarStack, type LegendItem, Legend } from './page/bar-stack.tsx';
export { Block, type LineItem, LineList } from './page/block.tsx';
export { type Crumb, Breadcrumbs } from './page/breadcrumbs.tsx';
export { DocumentText, Sentence } from './page/document-text.tsx';
export { type OutlineItem, Outline } from './page/outline.tsx';
export { type TabItem, Tabs } from './page/tabs.tsx';
export { Toolbar } from './page/toolbar.tsx';
export { type TreeNode, Tree } from './page/tree.tsx';
export { WayCard, WayCards } from './page/way-card.tsx';
