import { useState, type DragEvent, type ReactNode } from 'react';
import { Upload } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import sheet from './drop-area.module.css';

const classes = bindClasses(sheet);

type DropAreaProps = {
  children: ReactNode;
  /** A button that chooses a file: dropping is never the only way. */
  action: ReactNode;
  onDrop: (files: readonly File[]) => void;
};

/** A dashed area that takes files. */
export function DropArea({ children, action, onDrop }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  const allow = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      onDragEnter={allow}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop([...event.dataTransfer.files]);
      }}
      className={classes('area', isOver && 'over')}
    >
      <Icon of={Upload} />
      <span className={classes('words')}>{children}</span>
      {action}
    </div>
  );
}
