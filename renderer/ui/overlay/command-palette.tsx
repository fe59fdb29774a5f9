/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus --
   a combo box keeps the focus in its input, which handles the keys; native select and datalist cannot show such entries */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Search } from 'lucide-react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { Announcer } from '../base/announcer.tsx';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import { KeyCap } from '../base/key-cap.tsx';
import { splitMatches } from './split-matches.ts';
import sheet from './command-palette.module.css';

const classes = bindClasses(sheet);

export type PaletteEntry = {
  id: string;
  label: string;
  /** Small faint words after the label. */
  hint?: ReactNode;
  icon?: IconGlyph | undefined;
  /** Keys that do the same. */
  shortcut?: readonly string[] | undefined;
  /** A sentence of a document, in the serif. */
  isDocument?: boolean | undefined;
};

export type PaletteGroup = { id: string; label: string; entries: readonly PaletteEntry[] };

type CommandPaletteProps = {
  isOpen: boolean;
  onClose: () => void;
  /** Names the dialog and the input. */
  label: string;
  query: string;
  onQueryChange: (query: string) => void;
  groups: readonly PaletteGroup[];
  onChoose: (id: string, isSecondary: boolean) => void;
  /** What Enter does with the marked entry, such as "Open". */
  chooseLabel: string;
  /** Shown when nothing fits. */
  emptyText: string;
  /** Says how many there are, for those who listen. */
  countText: string;
  /** The line of keys at the bottom. */
  foot?: ReactNode;
};

/** Records, places, actions and sentences in one list: a combo box in a dialog. Arrows choose, Enter opens. */
export function CommandPalette(props: CommandPaletteProps) {
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(next) => {
        if (!next) props.onClose();
      }}
      className={classes('scrim')}
    >
      <Modal className={classes('modal')}>
        <AriaDialog aria-label={props.label} className={classes('dialog')}>
          <PaletteBody {...props} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({
  label,
  query,
  onQueryChange,
  groups,
  onChoose,
  chooseLabel,
  emptyText,
  countText,
  foot,
}: CommandPaletteProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const [wantedId, setWantedId] = useState<string | null>(null);
  const marked = entries.find((entry) => entry.id === wantedId) ?? entries[0];
  const optionId = (id: string): string => `${listId}-${id}`;

  const markedOptionId = marked === undefined ? null : optionId(marked.id);

  useEffect(() => {
    if (markedOptionId !== null) document.getElementById(markedOptionId)?.scrollIntoView({ block: 'nearest' });
  }, [markedOptionId]);

  const handleKey = (event: KeyboardEvent): void => {
    const at = marked === undefined ? -1 : entries.indexOf(marked);
    if (event.key === 'ArrowDown') setWantedId(entries[(at + 1) % entries.length]?.id ?? null);
    else if (event.key === 'ArrowUp') setWantedId(entries.at(at <= 0 ? -1 : at - 1)?.id ?? null);
    else if (event.key === 'Enter' && marked !== undefined) onChoose(marked.id, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={classes('query')}>
        <Icon of={Search} />
        <input
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={markedOptionId ?? undefined}
          ref={input}
          spellCheck={false}
          placeholder={label}
          value={query}
          onChange={(event) => {
            setWantedId(null);
            onQueryChange(event.target.value);
          }}
          onKeyDown={handleKey}
          className={classes('input')}
        />
        <KeyCap>Esc</KeyCap>
      </div>
      <Announcer>{countText}</Announcer>
      <div id={listId} role="listbox" aria-label={label} className={classes('list')}>
        {groups
          .filter((group) => group.entries.length > 0)
          .map((group) => (
            <div key={group.id} role="group" aria-label={group.label}>
              <div aria-hidden className={classes('heading')}>
                {group.label}
              </div>
              {group.entries.map((entry) => (
                <div
                  key={entry.id}
                  id={optionId(entry.id)}
                  role="option"
                  aria-selected={entry === marked}
                  onMouseMove={() => setWantedId(entry.id)}
                  onClick={(event) => onChoose(entry.id, event.ctrlKey || event.metaKey)}
                  className={classes('entry', entry === marked && 'marked')}
                >
                  {entry.icon === undefined ? null : <Icon of={entry.icon} />}
                  <span className={classes('label', entry.isDocument === true && 'document')}>
                    <Marked text={entry.label} query={query} />
                  </span>
                  {entry.hint === undefined ? null : <span className={classes('hint')}>{entry.hint}</span>}
                  <span className={classes('keys')}>
                    {entry === marked ? chooseLabel : null}
                    {entry === marked ? <KeyCap>↵</KeyCap> : null}
                    {entry !== marked && entry.shortcut !== undefined
                      ? entry.shortcut.map((key) => <KeyCap key={key}>{key}</KeyCap>)
                      : null}
                  </span>
                </div>
              ))}
            </div>
          ))}
      </div>
      {entries.length === 0 ? <div className={classes('empty')}>{emptyText}</div> : null}
      {foot === undefined ? null : <div className={classes('foot')}>{foot}</div>}
    </>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  return splitMatches(text, query).map((part) =>
    part.isMatch ? (
      <mark key={part.start} className={classes('match')}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
