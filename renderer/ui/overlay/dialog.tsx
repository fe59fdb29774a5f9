import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import { Button } from '../action/button.tsx';
import { IconButton } from '../action/icon-button.tsx';
import { bindClasses } from '../base/class-names.ts';
import { useUi } from '../base/ui-provider.tsx';
import sheet from './dialog.module.css';

const classes = bindClasses(sheet);

type DialogProps = {
  title: string;
  isOpen: boolean;
  /** Escape, the x and, unless `isStrict`, a press beside the dialog. */
  onClose: () => void;
  /** 440, 640 or 936 px. */
  width?: 'small' | 'medium' | 'large' | undefined;
  /** A second column at the end, on the sunken ground. */
  aside?: ReactNode;
  /** Small words at the start of the foot, such as the name of the file to be written. */
  footNote?: ReactNode;
  /** Buttons at the end of the foot, the primary one last. */
  actions?: ReactNode;
  children: ReactNode;
  /** A press beside it does not close it, for dialogs that hold typed words. */
  isStrict?: boolean | undefined;
};

/** A modal dialog. The focus goes in, stays in, and returns to where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  width = 'medium',
  aside,
  footNote,
  actions,
  children,
  isStrict = false,
}: DialogProps) {
  const { texts } = useUi();
  const hasFoot = footNote !== undefined || actions !== undefined;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      isDismissable={!isStrict}
      className={classes('scrim')}
    >
      <Modal className={classes('modal', width)}>
        <AriaDialog className={classes('dialog')}>
          <header className={classes('head')}>
            <Heading slot="title" className={classes('title')}>
              {title}
            </Heading>
            <IconButton icon={X} label={texts.close} onPress={onClose} hasTooltip={false} />
          </header>
          <div className={classes('body', aside !== undefined && 'with-aside')}>
            <div className={classes('main')}>{children}</div>
            {aside === undefined ? null : <div className={classes('aside')}>{aside}</div>}
          </div>
          {hasFoot ? (
            <footer className={classes('foot')}>
              <div className={classes('note')}>{footNote}</div>
              {actions}
            </footer>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

type ConfirmDialogProps = {
  title: string;
  /** What will happen and what stays safe. */
  message: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  isOpen: boolean;
  /** For what cannot be undone. */
  isDanger?: boolean | undefined;
  isPending?: boolean | undefined;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks once. For what cannot be undone the focus starts on cancel, so that Enter by habit destroys nothing. */
export function ConfirmDialog({
  title,
  message,
  confirmLabel,
  cancelLabel,
  isOpen,
  isDanger = false,
  isPending = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (!next) onCancel();
      }}
      className={classes('scrim')}
    >
      <Modal className={classes('modal', 'small')}>
        <AriaDialog role="alertdialog" className={classes('dialog')}>
          <div className={classes('question')}>
            <Heading slot="title" className={classes('title')}>
              {title}
            </Heading>
            <div className={classes('message')}>{message}</div>
          </div>
          <footer className={classes('foot')}>
            <div className={classes('note')} />
            <Button onPress={onCancel} hasInitialFocus={isDanger}>
              {cancelLabel}
            </Button>
            <Button
              variant={isDanger ? 'danger' : 'primary'}
              onPress={onConfirm}
              isPending={isPending}
              hasInitialFocus={!isDanger}
            >
              {confirmLabel}
            </Button>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
