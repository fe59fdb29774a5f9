import type { ReactNode } from 'react';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { useUi } from '../base/ui-provider.tsx';
import { IconButton } from '../action/icon-button.tsx';
import { Link } from '../action/link.tsx';
import sheet from './list-field.module.css';

const classes = bindClasses(sheet);

export type ListRow = {
  id: string;
  /** What the row is about, for the names of its buttons. */
  name: string;
  content: ReactNode;
};

type ListFieldProps = {
  /** Names the list, such as "Purposes". */
  label: string;
  rows: readonly ListRow[];
  /** Column labels that stand once above the rows. */
  header?: ReactNode;
  /** Such as "Add a purpose". */
  addLabel: string;
  onAdd: () => void;
  onRemove: (id: string) => void;
  /** Gives each row up and down buttons. */
  onMove?: ((id: string, step: -1 | 1) => void) | undefined;
  /** Small words at the end of the line with the add link. */
  note?: ReactNode;
  isReadOnly?: boolean | undefined;
};

/** Repeatable rows: add at the end, remove, and move where the order means something. */
export function ListField({
  label,
  rows,
  header,
  addLabel,
  onAdd,
  onRemove,
  onMove,
  note,
  isReadOnly = false,
}: ListFieldProps) {
  const { texts } = useUi();
  return (
    <div className={classes('field')}>
      {header === undefined || rows.length === 0 ? null : (
        <div className={classes('row', isReadOnly && 'locked')}>
          <div className={classes('content')}>{header}</div>
        </div>
      )}
      {rows.length === 0 ? null : (
        <ul aria-label={label} className={classes('list')}>
          {rows.map((row, index) => (
            <li key={row.id} className={classes('row', isReadOnly && 'locked')}>
              <div className={classes('content')}>{row.content}</div>
              {isReadOnly ? null : (
                <div className={classes('actions')}>
                  {onMove === undefined ? null : (
                    <>
                      <IconButton
                        icon={ArrowUp}
                        size="small"
                        label={texts.moveUp(row.name)}
                        isDisabled={index === 0}
                        onPress={() => onMove(row.id, -1)}
                      />
                      <IconButton
                        icon={ArrowDown}
                        size="small"
                        label={texts.moveDown(row.name)}
                        isDisabled={index === rows.length - 1}
                        onPress={() => onMove(row.id, 1)}
                      />
                    </>
                  )}
                  <IconButton icon={X} size="small" label={texts.remove(row.name)} onPress={() => onRemove(row.id)} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={classes('foot')}>
        {isReadOnly ? null : (
          <Link icon={Plus} size="small" onPress={onAdd}>
            {addLabel}
          </Link>
        )}
        {note === undefined || note === null ? null : <span className={classes('note')}>{note}</span>}
      </div>
    </div>
  );
}

/** The order after one row moved a step. Moves beyond the ends change nothing. */
export function moveItem<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  step: -1 | 1,
): readonly Item[] {
  const from = items.findIndex((item) => item.id === id);
  const to = from + step;
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, moved);
}
