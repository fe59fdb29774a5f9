// Keys of the whole window. Lists and fields handle their own and stop what they take.
import { useEffect, useEffectEvent } from 'react';
import { allPlaces } from './places.ts';

type KeyActions = {
  goTo: (href: string) => void;
  newRecord: () => void;
  undo: () => void;
  redo: () => void;
  find: () => void;
  search: () => void;
  /** Closes what stands beside a list. Gives whether there was something to close. */
  close: () => boolean;
};

type HandleKey = (event: KeyboardEvent) => boolean;

/** Keys of the page on screen. They come after G and its letter, and before those of the window. */
const pageKeys = new Set<{ readonly handle: HandleKey }>();

/** Handles plain keys while nobody types and nothing lies over the page. `handle` gives whether it took the key. */
export function usePageKeys(handle: HandleKey): void {
  const act = useEffectEvent(handle);
  useEffect(() => {
    const entry = { handle: (event: KeyboardEvent): boolean => act(event) };
    pageKeys.add(entry);
    return () => {
      pageKeys.delete(entry);
    };
  }, []);
}

/** How long G waits for its letter. */
const PREFIX_MS = 1500;

export function useKeyboard(actions: KeyActions): void {
  const act = useEffectEvent((event: KeyboardEvent, prefixed: boolean): boolean => handleKey(event, prefixed, actions));
  useEffect(() => {
    let prefixedAt = 0;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const isPrefixed = event.timeStamp - prefixedAt < PREFIX_MS && prefixedAt > 0;
      prefixedAt = 0;
      if (isPlain(event) && event.key.toLowerCase() === 'g' && !isPrefixed && !isBusy(event)) {
        prefixedAt = event.timeStamp;
        return;
      }
      if (act(event, isPrefixed)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function handleKey(event: KeyboardEvent, isPrefixed: boolean, actions: KeyActions): boolean {
  const key = event.key.toLowerCase();
  if (isCommand(event)) {
    if (key === 'f') actions.find();
    else if (key === 'k') actions.search();
    else if (isTyping(event.target) || isInDialog(event.target)) return false;
    else if (key === 'z' && !event.shiftKey) actions.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) actions.redo();
    else return false;
    return true;
  }
  if (!isPlain(event) || isBusy(event)) return false;
  if (isPrefixed) {
    const place = allPlaces.find((candidate) => candidate.key.toLowerCase() === key);
    if (place === undefined) return false;
    actions.goTo(place.href);
    return true;
  }
  if ([...pageKeys].some(({ handle }) => handle(event))) return true;
  if (key === 'escape') return actions.close();
  if (key !== 'n') return false;
  actions.newRecord();
  return true;
}

function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey;
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Letters belong to whoever is typing, and to what lies over the page. */
function isBusy(event: KeyboardEvent): boolean {
  return isTyping(event.target) || isInDialog(event.target);
}

/** Whether the focus is where letters are text, which keeps its own undo. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

function isInDialog(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null
  );
}
