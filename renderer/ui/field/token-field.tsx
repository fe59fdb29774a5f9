import { ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { Plus, X } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { useUi } from '../base/ui-provider.tsx';
import { FieldHelp, FieldLabel, hasError, type FieldProps } from './field-frame.tsx';
import frame from './field-frame.module.css';
import { OptionItem, type Option } from './option-list.tsx';
import options from './options.module.css';
import { filterOptions } from './token-filter.ts';
import { ComboListHandle, type ListHandle } from './list-handle.tsx';
import sheet from './token-field.module.css';

const classes = bindClasses(sheet);
const frameClasses = bindClasses(frame);
const optionClasses = bindClasses(options);

const CREATE_ID = '(create)';

/** Something that can be linked. The tone marks a chip whose fact is pre-filled, or that needs care. */
export type Token<Id extends string = string> = Option<Id> & {
  tone?: 'plain' | 'prefilled' | 'sensitive' | undefined;
};

type TokenFieldProps<Id extends string> = FieldProps & {
  items: readonly Token<Id>[];
  selectedIds: readonly Id[];
  onChange: (ids: readonly Id[]) => void;
  /** Creates a record of that name; the screen adds its id to `selectedIds` when it exists. */
  onCreate?: ((name: string) => void) | undefined;
  /** For words rather than records: what was typed is taken over when the field is left, so that nothing typed is lost. */
  createsOnBlur?: boolean | undefined;
  /** Such as "Type a name". */
  placeholder: string;
};

/**
 * Chips inside an input: type a name to link it, or to create it.
 *
 * Backspace in the empty input removes the last chip; left arrow walks into the chips, where Delete removes.
 */
export function TokenField<Id extends string>({
  items,
  selectedIds,
  onChange,
  onCreate,
  createsOnBlur = false,
  placeholder,
  ...field
}: TokenFieldProps<Id>) {
  const { locale, texts } = useUi();
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const isEditable = field.isDisabled !== true && field.isReadOnly !== true;

  const { found, creatable, named } = useMemo(() => {
    const result = filterOptions({ options: items, query: typed, excludedIds: selectedIds, locale });
    const name = onCreate === undefined ? null : result.creatable;
    const shown: readonly Option[] = result.matches;
    return {
      creatable: name,
      named: result.named,
      found: name === null ? shown : [...shown, { id: CREATE_ID, label: texts.create(name), icon: Plus }],
    };
  }, [items, typed, selectedIds, locale, onCreate, texts]);

  const link = (key: unknown): void => {
    // Closing the list commits nothing, as null.
    if (key === null) return;
    setTyped('');
    list.current?.close();
    if (key === CREATE_ID) {
      if (creatable !== null) onCreate?.(creatable);
      return;
    }
    const item = items.find((candidate) => candidate.id === key);
    if (item !== undefined && !selectedIds.includes(item.id)) onChange([...selectedIds, item.id]);
  };

  const unlink = (id: Id): void => {
    onChange(selectedIds.filter((selected) => selected !== id));
    input.current?.focus();
  };

  const handleKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const chips = [...(box.current?.querySelectorAll<HTMLButtonElement>('button[data-chip]') ?? [])];
    const focused = chips.findIndex((chip) => chip === event.target);
    if (focused >= 0) {
      if (event.key === 'ArrowLeft') chips[Math.max(0, focused - 1)]?.focus();
      else if (event.key === 'ArrowRight') (chips[focused + 1] ?? input.current)?.focus();
      else if (event.key === 'Backspace' || event.key === 'Delete') {
        const id = selectedIds[focused];
        if (id !== undefined) unlink(id);
      } else return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const element = input.current;
    if (element === null || event.target !== element) return;
    const isAtStart = element.selectionStart === 0 && element.selectionEnd === 0;
    const last = selectedIds.at(-1);
    if (event.key === 'Backspace' && typed === '' && last !== undefined && isEditable) {
      unlink(last);
      event.preventDefault();
    } else if (event.key === 'ArrowLeft' && isAtStart && chips.length > 0) {
      chips.at(-1)?.focus();
      event.preventDefault();
    } else if (event.key === 'Enter' && typed.trim() !== '' && !element.hasAttribute('aria-activedescendant')) {
      // A name that several answer to leaves the choice to the list.
      if (named.length <= 1) link((named[0] ?? (creatable === null ? found[0] : undefined))?.id ?? CREATE_ID);
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return (
    <AriaComboBox
      items={found}
      value={null}
      onChange={link}
      inputValue={typed}
      onInputChange={(next) => {
        setTyped(next);
        if (next.trim() === '') list.current?.close();
        else list.current?.open();
      }}
      onBlur={() => {
        if (createsOnBlur && creatable !== null) onCreate?.(creatable);
        setTyped('');
      }}
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
      <div ref={box} onKeyDownCapture={handleKey}>
        <Group className={frameClasses('input')}>
          <div className={classes('chips')}>
            {selectedIds.length === 0 ? null : (
              <ul aria-label={field.label} className={classes('list')}>
                {selectedIds.map((id) => (
                  <Chip
                    key={id}
                    token={items.find((item) => item.id === id) ?? { id, label: id }}
                    onRemove={isEditable ? () => unlink(id) : undefined}
                  />
                ))}
              </ul>
            )}
            <Input
              ref={input}
              placeholder={isEditable ? placeholder : ''}
              className={frameClasses('control') + ' ' + classes('input')}
            />
          </div>
        </Group>
      </div>
      <FieldHelp hint={field.hint} error={field.error} />
      <Popover offset={4} className={optionClasses('popover')}>
        <ListBox
          className={optionClasses('list')}
          renderEmptyState={() => <div className={optionClasses('empty')}>{texts.noMatches}</div>}
        >
          {(option: Option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

type ChipProps = { token: Token; onRemove: (() => void) | undefined };

function Chip({ token, onRemove }: ChipProps) {
  const { texts } = useUi();
  return (
    <li className={classes('chip', `tone-${token.tone ?? 'plain'}`)}>
      {token.icon === undefined ? null : <Icon of={token.icon} size={14} />}
      <span className={classes('label')}>{token.label}</span>
      {token.hint === undefined ? null : <span className={classes('hint')}>{token.hint}</span>}
      {onRemove === undefined ? null : (
        <button
          type="button"
          data-chip
          tabIndex={-1}
          aria-label={texts.remove(token.label)}
          onClick={onRemove}
          className={classes('remove')}
        >
          <Icon of={X} size={12} />
        </button>
      )}
    </li>
  );
}
