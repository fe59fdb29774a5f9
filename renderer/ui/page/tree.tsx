import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import sheet from './tree.module.css';

const classes = bindClasses(sheet);

export type TreeNode = {
  id: string;
  label: ReactNode;
  icon?: IconGlyph | undefined;
  /** Small faint words after the label, such as a country; or a `GapText`. */
  note?: ReactNode;
  /** At the end of the line, such as a `StateMark`. */
  end?: ReactNode;
  children?: readonly TreeNode[] | undefined;
};

type TreeProps = { label: string; nodes: readonly TreeNode[] };

/** A chain that is read, not operated: nested lists with lines, such as who engages whom. */
export function Tree({ label, nodes }: TreeProps) {
  return (
    <ul aria-label={label} className={classes('tree')}>
      {nodes.map((node) => (
        <Branch key={node.id} node={node} />
      ))}
    </ul>
  );
}

function Branch({ node }: { node: TreeNode }) {
  const children = node.children ?? [];
  return (
    <li className={classes('branch')}>
      <div className={classes('node')}>
        {node.icon === undefined ? null : <Icon of={node.icon} size={14} tone="faint" />}
        <span className={classes('label')}>{node.label}</span>
        {node.note === undefined ? null : <span className={classes('note')}>{node.note}</span>}
        {node.end === undefined ? null : <span className={classes('end')}>{node.end}</span>}
      </div>
      {children.length === 0 ? null : (
        <ul>
          {children.map((child) => (
            <Branch key={child.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
