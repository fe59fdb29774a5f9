import type { ReactNode, Ref } from 'react';
import {
  ArrowLeft,
  ArrowRight,
  Calendar,
  Check,
  ChevronDown,
  CircleAlert,
  LoaderCircle,
  OctagonAlert,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react';
import { Button } from '../../ui/action/button.tsx';
import { IconButton } from '../../ui/action/icon-button.tsx';
import { PlainButton } from '../../ui/action/plain-button.tsx';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Icon } from '../../ui/base/icon.tsx';
import { KeyCap } from '../../ui/base/key-cap.tsx';
import sheet from './title-bar.module.css';

const classes = bindClasses(sheet);

/** A pair of arrows that do something when there is something to do. */
export type StepPair = {
  canGoBack: boolean;
  canGoForward: boolean;
  onBack: () => void;
  onForward: () => void;
  backLabel: string;
  forwardLabel: string;
  backShortcut?: string | undefined;
  forwardShortcut?: string | undefined;
};

type TitleBarProps = {
  /** Leaves 78 px at the start for the window buttons of macOS, which the system draws. */
  hasMacButtons?: boolean | undefined;
  /** A `MenuButton` with a `RegisterButton` as trigger. */
  register: ReactNode;
  /** Back and forward through addresses. */
  history: StepPair;
  /** A `CommandBox`; absent while no register is open. */
  command?: ReactNode;
  /** A `SaveState`. */
  save: ReactNode;
  /** Undo and redo of changes. */
  undo: StepPair;
  /** A menu with an `AsAtButton` as trigger; absent while no register is open. */
  asAt?: ReactNode;
};

export function TitleBar({ hasMacButtons = false, register, history, command, save, undo, asAt }: TitleBarProps) {
  return (
    <header className={classes('bar', hasMacButtons && 'mac')}>
      <div className={classes('register')}>{register}</div>
      <div className={classes('tools')}>
        <IconButton
          icon={ArrowLeft}
          label={history.backLabel}
          shortcut={history.backShortcut}
          isDisabled={!history.canGoBack}
          onPress={history.onBack}
        />
        <IconButton
          icon={ArrowRight}
          label={history.forwardLabel}
          shortcut={history.forwardShortcut}
          isDisabled={!history.canGoForward}
          onPress={history.onForward}
        />
        <div className={classes('command')}>{command}</div>
        <div className={classes('end')}>
          {save}
          <IconButton
            icon={Undo2}
            label={undo.backLabel}
            shortcut={undo.backShortcut}
            isDisabled={!undo.canGoBack}
            onPress={undo.onBack}
          />
          {undo.canGoForward ? (
            <IconButton
              icon={Redo2}
              label={undo.forwardLabel}
              shortcut={undo.forwardShortcut}
              onPress={undo.onForward}
            />
          ) : null}
          {asAt}
        </div>
      </div>
    </header>
  );
}

type RegisterButtonProps = { name: string; label: string; ref?: Ref<HTMLButtonElement> | undefined };

/** The name of the open register, as the trigger of its menu. `label` says what the menu is for. */
export function RegisterButton({ name, label, ref }: RegisterButtonProps) {
  return (
    <PlainButton accessibleName={`${name}, ${label}`} ref={ref} className={classes('register-button')}>
      <AppMark />
      <span className={classes('register-name', 'words')}>{name}</span>
      <Icon of={ChevronDown} size={14} />
    </PlainButton>
  );
}

/** The sign of the app: the brackets of an article letter with the letter still missing. */
export function AppMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={classes('mark')}>
      <rect width="32" height="32" rx="7" fill="#0b5f73" />
      <path
        d="M11.4 6.5C8.5 9 7 12.3 7 16s1.5 7 4.4 9.5M20.6 6.5C23.5 9 25 12.3 25 16s-1.5 7-4.4 9.5"
        fill="none"
        stroke="#ffffff"
        strokeWidth="2.9"
        strokeLinecap="round"
      />
      <path d="M12.8 16h6.4" stroke="#f2c36b" strokeWidth="3.2" strokeLinecap="round" />
    </svg>
  );
}

type CommandBoxProps = { label: string; shortcut: string; onPress: () => void };

/** Looks like an input and opens the palette. */
export function CommandBox({ label, shortcut, onPress }: CommandBoxProps) {
  return (
    <PlainButton onPress={onPress} className={classes('command-box')}>
      <Icon of={Search} size={14} />
      <span className={classes('command-label', 'words')}>{label}</span>
      <KeyCap>{shortcut}</KeyCap>
    </PlainButton>
  );
}

type SaveStateProps = {
  state: 'saved' | 'saving' | 'failed' | 'closed';
  /** Such as "Saved 10:41", "Saving", "Not saved" or "Not open". */
  label: string;
  retryLabel?: string | undefined;
  onRetry?: (() => void) | undefined;
};

const SAVE_ICONS = { saved: Check, saving: LoaderCircle, failed: OctagonAlert, closed: CircleAlert } as const;

/** Says whether what was typed is on disk. A polite live region. */
export function SaveState({ state, label, retryLabel, onRetry }: SaveStateProps) {
  return (
    <>
      <output className={classes('save', state === 'failed' && 'failed')}>
        <Icon of={SAVE_ICONS[state]} size={14} />
        <span className={classes('words')}>{label}</span>
      </output>
      {state === 'failed' && retryLabel !== undefined && onRetry !== undefined ? (
        <Button size="small" onPress={onRetry}>
          {retryLabel}
        </Button>
      ) : null}
    </>
  );
}

type AsAtButtonProps = {
  /** Such as "As at today" or "As at 1 Sep 2026". */
  label: string;
  /** A past day is being shown: nothing can be changed. */
  isPast?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

export function AsAtButton({ label, isPast = false, ref }: AsAtButtonProps) {
  return (
    <PlainButton ref={ref} className={classes('as-at', isPast && 'past')}>
      <Icon of={Calendar} size={14} />
      <span className={classes('words')}>{label}</span>
      <Icon of={ChevronDown} size={12} />
    </PlainButton>
  );
}
