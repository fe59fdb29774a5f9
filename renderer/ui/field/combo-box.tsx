import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { useUi } from '../base/ui-provider.tsx';
import { FieldHelp, FieldLabel, hasError, type FieldProps } from './field-frame.tsx';
import frame from './field-frame.module.css';
import { ComboListHandle, type ListHandle } from './list-handle.tsx';
import { OptionItem, type Option } from './option-list.tsx';
import sheet from './options.module.css';
import { filterOptions } from './token-filter.ts';

const classes = bindClasses(sheet);
const frameClasses = bindClasses(frame);

const CREATE_ID = '(create)';

type ComboBoxProps<Id extends string> = FieldProps & {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id | null) => void;
  /** Offers to create what was typed, when no option has that name. */
  onCreate?: ((name: string) => void) | undefined;
  placeholder?: string | undefined;
};

/** One of very many: type to find. Emptying the input chooses nothing. */
export function ComboBox<Id extends string>({
  options,
  value,
  onChange,
  onCreate,
  placeholder = '',
  ...field
}: ComboBoxProps<Id>) {
  const { locale, texts } = useUi();
  const chosenLabel = options.find((option) => option.id === value)?.label ?? '';
  const [typed, setTyped] = useState(chosenLabel);
  const [shownLabel, setShownLabel] = useState(chosenLabel);
  if (shownLabel !== chosenLabel) {
    setShownLabel(chosenLabel);
    setTyped(chosenLabel);
  }

  const list = useRef<ListHandle>(null);
  const { items, named } = useMemo(() => {
    const query = typed === chosenLabel ? '' : typed;
    const result = filterOptions({ options, query, excludedIds: [], locale });
    const found: readonly Option[] = result.matches;
    const { creatable } = result;
    return {
      named: result.named,
      items:
        creatable === null || onCreate === undefined
          ? found
          : [...found, { id: CREATE_ID, label: texts.create(creatable) }],
    };
  }, [options, typed, chosenLabel, locale, onCreate, texts]);

  /** Enter takes the only name that fits, or creates what was typed, without walking into the list first. */
  const handleKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    if (event.target.hasAttribute('aria-activedescendant') || typed.trim() === '' || typed === chosenLabel) return;
    const [first, ...others] = items;
    const isCreatable = items.at(-1)?.id === CREATE_ID;
    const only =
      named.length === 0 && !isCreatable && others.length === 0
        ? options.find((option) => option.id === first?.id)
        : named[0];
    // A name that several answer to leaves the choice to the list.
    if (named.length > 1 || (only === undefined && !isCreatable)) return;
    event.preventDefault();
    event.stopPropagation();
    list.current?.close();
    if (only !== undefined) onChange(only.id);
    else onCreate?.(typed.trim());
  };

  return (
    <AriaComboBox
      items={items}
      value={value}
      onChange={(key) => {
        // Closing the list commits what was chosen before.
        if (key === value) {
          setTyped(chosenLabel);
          return;
        }
        list.current?.close();
        if (key === CREATE_ID) {
          onCreate?.(typed.trim());
          return;
        }
        onChange(options.find((option) => option.id === key)?.id ?? null);
      }}
      inputValue={typed}
      onInputChange={(next) => {
        setTyped(next);
        if (next === chosenLabel) return;
        list.current?.open();
        if (next === '' && value !== null) onChange(null);
      }}
      onBlur={() => setTyped(chosenLabel)}
      allowsEmptyCollection
      menuTrigger="manual"
      isInvalid={hasError(field.error)}
      isDisabled={field.isDisabled ?? false}
      isReadOnly={field.isReadOnly ?? false}
      validationBehavior="aria"
      className={frameClasses('field')}
    >
      <ComboListHandle handle={list} />
      <FieldLabel label={field.label} isLabelHidden={field.isLabelHidden} article={field.article} />
      <div onKeyDownCapture={handleKey}>
        <Group className={frameClasses('input')}>
          <Input placeholder={placeholder} className={frameClasses('control')} />
          <Button aria-label={texts.showOptions} className={classes('chevron')}>
            <Icon of={ChevronDown} size={14} />
          </Button>
        </Group>
      </div>
      <FieldHelp hint={field.hint} error={field.error} />
      <Popover offset={4} className={classes('popover')}>
        <ListBox
          className={classes('list')}
          renderEmptyState={() => <div className={classes('empty')}>{texts.noMatches}</div>}
        >
          {(option: Option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
