// What main pushes to the window, and what it means for the stored answers.
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { AppEvent } from '../../shared/contract/app.ts';

type Listener = (event: AppEvent) => void;

const listeners = new Set<Listener>();
// What the user should read but arrived before a screen was there to show it.
let unread: AppEvent[] = [];

/** Keeps the stored answers current with what happens outside the window. Called once, at the start. */
export function connectEvents(queryClient: QueryClient): () => void {
  return window.recital.onEvent((event) => {
    applyEvent(queryClient, event);
    if (event.kind === 'notice' && listeners.size === 0) unread.push(event);
    for (const listener of listeners) listener(event);
  });
}

/** Listens to what main pushes; notices that came before anybody listened come first. The result stops it. */
export function listenToEvents(listener: Listener): () => void {
  listeners.add(listener);
  const earlier = unread;
  unread = [];
  for (const event of earlier) listener(event);
  return () => {
    listeners.delete(listener);
  };
}

function applyEvent(queryClient: QueryClient, event: AppEvent): void {
  switch (event.kind) {
    case 'registerOpened':
    case 'changed':
      void queryClient.invalidateQueries();
      return;
    case 'stateChanged':
      void queryClient.invalidateQueries({ queryKey: ['app'] });
      return;
    case 'closing':
      finishTyping();
      return;
    case 'menu':
    case 'progress':
    case 'notice':
      return;
  }
}

/** Fields save what is typed when they lose the focus; a window that is about to close takes it away from them. */
function finishTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Listens to what main pushes, as long as the component is on screen. */
export function useAppEvent(listener: Listener): void {
  const latest = useEffectEvent(listener);
  useEffect(() => listenToEvents((event) => latest(event)), []);
}
