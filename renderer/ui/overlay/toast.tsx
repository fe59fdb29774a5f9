import { createContext, use, useMemo, type ReactNode } from 'react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { OctagonAlert, X } from 'lucide-react';
import { Button } from '../action/button.tsx';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { useUi } from '../base/ui-provider.tsx';
import sheet from './toast.module.css';

const classes = bindClasses(sheet);

/** With something to undo, a toast stays long enough to be read, found and pressed. */
const STAYS_MS = 8000;

export type ToastMessage = {
  text: string;
  tone?: 'plain' | 'error' | undefined;
  /** Such as "Undo". */
  actionLabel?: string | undefined;
  onAction?: (() => void) | undefined;
  /** A toast takes the place of the one before with the same slot: only the last step can be undone. */
  slot?: string | undefined;
};

type ShowToast = (message: ToastMessage) => void;

const ToastContext = createContext<ShowToast | null>(null);

/** Holds the toasts of the app. Errors stay until they are closed. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { texts } = useUi();
  const queue = useMemo(() => new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 }), []);
  const show = useMemo<ShowToast>(
    () => (message) => {
      const former = queue.visibleToasts.find(
        ({ content }) => message.slot !== undefined && content.slot === message.slot,
      );
      if (former !== undefined) queue.close(former.key);
      queue.add(message, message.tone === 'error' ? {} : { timeout: STAYS_MS });
    },
    [queue],
  );
  return (
    <ToastContext value={show}>
      {children}
      <AriaToastRegion queue={queue} aria-label={texts.notifications} className={classes('region')}>
        {({ toast }) => (
          <AriaToast toast={toast} className={classes('toast', toast.content.tone === 'error' && 'error')}>
            {toast.content.tone === 'error' ? <Icon of={OctagonAlert} tone="error" /> : null}
            <AriaToastContent className={classes('content')}>
              <Text slot="title">{toast.content.text}</Text>
            </AriaToastContent>
            {toast.content.actionLabel === undefined ? null : (
              <Button
                variant="quiet"
                size="small"
                onPress={() => {
                  toast.content.onAction?.();
                  queue.close(toast.key);
                }}
              >
                {toast.content.actionLabel}
              </Button>
            )}
            <AriaButton slot="close" aria-label={texts.close} className={classes('close')}>
              <Icon of={X} size={14} />
            </AriaButton>
          </AriaToast>
        )}
      </AriaToastRegion>
    </ToastContext>
  );
}

/** Shows a toast. Throws outside of `ToastProvider`. */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (show === null) throw new Error('A toast needs a ToastProvider around it.');
  return show;
}
