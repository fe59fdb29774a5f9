import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import sheet from './definition-row.module.css';

const classes = bindClasses(sheet);

type DefinitionTableProps = {
  /** Names the table for those who listen. */
  label: string;
  children: ReactNode;
};

/** Facts as label, value and source. Holds `DefinitionRow`s. */
export function DefinitionTable({ label, children }: DefinitionTableProps) {
  return (
    <table aria-label={label} className={classes('table')}>
      <tbody>{children}</tbody>
    </table>
  );
}

type DefinitionRowProps = {
  label: ReactNode;
  children: ReactNode;
  /** The source of the value, and the button that confirms it or adds it. */
  source?: ReactNode;
  /** The row that somebody is looking at, where rows are gone through one by one. */
  isCurrent?: boolean | undefined;
};

export function DefinitionRow({ label, children, source, isCurrent = false }: DefinitionRowProps) {
  return (
    <tr aria-current={isCurrent ? 'step' : undefined} className={isCurrent ? classes('current') : undefined}>
      <th scope="row" className={classes('label')}>
        {label}
      </th>
      <td className={classes('value')}>{children}</td>
      <td className={classes('source')}>
        <span className={classes('source-line')}>{source}</span>
      </td>
    </tr>
  );
}

type DefinitionListProps = {
  /** Width of the label column: 104 in inspectors, 150 on pages. */
  width?: 'narrow' | 'wide' | undefined;
  /** With a line under each pair, as on pages. */
  isRuled?: boolean | undefined;
  items: readonly { id: string; label: ReactNode; value: ReactNode }[];
};

/** Pairs without a source, as in inspectors and on error screens. */
export function DefinitionList({ width = 'narrow', isRuled = false, items }: DefinitionListProps) {
  return (
    <dl className={classes('list', isRuled && 'ruled')}>
      {items.map((item) => (
        <div key={item.id} className={classes('pair', width)}>
          <dt className={classes('term')}>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
