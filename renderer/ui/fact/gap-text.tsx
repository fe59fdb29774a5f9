import type { ReactNode } from 'react';
import { Check, Library, PencilLine, Sheet, TextQuote } from 'lucide-react';
import { Button } from '../action/button.tsx';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import sheet from './gap-text.module.css';

const classes = bindClasses(sheet);

type GapTextProps = {
  children: ReactNode;
  /** `document` inside policy text, where the gap keeps the face of the tool. */
  size?: 'inherit' | 'small' | 'document' | undefined;
};

/** What nobody has answered yet, in the dashed box. The words say what is missing. */
export function GapText({ children, size = 'inherit' }: GapTextProps) {
  return <span className={classes('gap', size !== 'inherit' && size)}>{children}</span>;
}

type PrefilledTextProps = { children: ReactNode };

/** A value that came from a catalogue or a reading and that nobody has confirmed. */
export function PrefilledText({ children }: PrefilledTextProps) {
  return <span className={classes('prefilled')}>{children}</span>;
}

export type SourceKind = 'typed' | 'imported' | 'read' | 'catalogue';

const SOURCE_ICONS: Readonly<Record<SourceKind, IconGlyph>> = {
  typed: PencilLine,
  imported: Sheet,
  read: TextQuote,
  catalogue: Library,
};

type SourceLineProps = {
  kind: SourceKind;
  /** Where the fact comes from and when, such as "Vendor catalogue, 14 Sep 2026, not confirmed". */
  children: ReactNode;
  isPrefilled?: boolean | undefined;
};

/** The source of a fact, beside the fact. */
export function SourceLine({ kind, children, isPrefilled = false }: SourceLineProps) {
  return (
    <span className={classes('source', isPrefilled && 'source-prefilled')}>
      <Icon of={SOURCE_ICONS[kind]} size={14} />
      <span>{children}</span>
    </span>
  );
}

type ConfirmButtonProps = {
  /** The visible word, such as "Confirm". */
  children: ReactNode;
  /** Says which fact is confirmed, since many of these stand in a list. */
  accessibleName: string;
  onPress: () => void;
  isPending?: boolean | undefined;
};

/** Confirms one pre-filled fact. There is none that confirms many. */
export function ConfirmButton({ children, accessibleName, onPress, isPending }: ConfirmButtonProps) {
  return (
    <Button size="small" icon={Check} onPress={onPress} isPending={isPending} accessibleName={accessibleName}>
      {children}
    </Button>
  );
}
