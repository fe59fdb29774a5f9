import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

type AnnouncerProps = {
  children: ReactNode;
  /** An alert interrupts; a status waits for a pause. */
  isUrgent?: boolean | undefined;
};

/** Says its words to a screen reader whenever they change. */
export function Announcer({ children, isUrgent = false }: AnnouncerProps) {
  return (
    <span role={isUrgent ? 'alert' : 'status'}>
      <VisuallyHidden>{children}</VisuallyHidden>
    </span>
  );
}
