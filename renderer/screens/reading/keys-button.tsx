import { Keyboard } from 'lucide-react';
import { readingText } from '../../text/reading.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, KeyCap, Popover } from '../../ui/index.ts';
import sheet from './keys-button.module.css';

const classes = bindClasses(sheet);

type Keys = { readonly keys: readonly string[]; readonly does: string };

/** Shows what each key does on this page. */
export function KeysButton({ keys }: { keys: readonly Keys[] }) {
  return (
    <Popover
      label={readingText.keys}
      placement="bottom end"
      trigger={<Button icon={Keyboard}>{readingText.keys}</Button>}
    >
      <dl className={classes('keys')}>
        {[...keys, readingText.keysOfText].map((entry) => (
          <div key={entry.does} className={classes('pair')}>
            <dt className={classes('caps')}>
              {entry.keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd>{entry.does}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
