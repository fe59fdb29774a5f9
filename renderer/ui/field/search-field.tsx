import type { Ref } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { Search, X } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { useUi } from '../base/ui-provider.tsx';
import sheet from './search-field.module.css';

const classes = bindClasses(sheet);

type SearchFieldProps = {
  /** The name and the placeholder, such as "Find in list". */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** On Enter. */
  onSubmit?: ((value: string) => void) | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

/** Finds in what is on screen. Escape empties it. */
export function SearchField({ label, value, onChange, onSubmit, inputRef }: SearchFieldProps) {
  const { texts } = useUi();
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(onSubmit === undefined ? {} : { onSubmit })}
      className={classes('find')}
    >
      <Icon of={Search} size={14} tone="faint" />
      <Input {...(inputRef === undefined ? {} : { ref: inputRef })} placeholder={label} className={classes('input')} />
      {value === '' ? null : (
        <Button aria-label={texts.clear} className={classes('clear')}>
          <Icon of={X} size={12} />
        </Button>
      )}
    </AriaSearchField>
  );
}
