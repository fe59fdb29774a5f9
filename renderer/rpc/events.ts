// What main pushes to the window, and what it means for the stored answers.
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { AppEvent } from '../../shared/contract/app.ts';

/** Keeps the stored answers current with what happens outside the window. Called once, at the start. */
export function connectEvents(queryClient: QueryClient): () => void {
  return window.recital.onEvent((event) => applyEvent(queryClient, event));
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
    case 'notice':
      return;
  }
}

/** Fields save what is typed when they lose the focus; a window that is about to close takes it away from them. */
function finishTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Listens to what main pushes, as long as the component is on screen. */
export function useAppEvent(listener: (event: AppEvent) => void): void {
  const latest = useEffectEvent(listener);
  useEffect(() => window.recital.onEvent((event) => latest(event)), []);
}
