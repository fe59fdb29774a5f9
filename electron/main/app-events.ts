// What main pushes to the window. Notices wait for a page that can show them.
import type { AppEvent } from '../../shared/contract/app.ts';

export type AppEvents = {
  readonly send: (event: AppEvent) => void;
  /** The page asks for the app's state first of all, so from then on it listens. */
  readonly noticeListening: () => void;
  /** The page is gone or loads anew. */
  readonly noticeGone: () => void;
};

/** Makes the events; `post` hands one to the page, if there is any. */
export function createAppEvents(post: (event: AppEvent) => void): AppEvents {
  let isListening = false;
  let waiting: AppEvent[] = [];
  return {
    send: (event) => {
      if (event.kind === 'notice' && !isListening) waiting.push(event);
      else post(event);
    },
    noticeListening: () => {
      isListening = true;
      for (const event of waiting) post(event);
      waiting = [];
    },
    noticeGone: () => {
      isListening = false;
    },
  };
}
