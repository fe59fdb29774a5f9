import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';

/** The width of an element in CSS pixels, kept current; null before it is first measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(target.clientWidth));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** The row height of the current density in CSS pixels, from the tokens. */
export function useRowHeight(): number {
  return useSyncExternalStore(watchDensity, readRowHeight);
}

const COMFORTABLE_ROW = 32;

function readRowHeight(): number {
  const height = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--h-row'));
  return Number.isNaN(height) ? COMFORTABLE_ROW : height;
}

function watchDensity(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-density'] });
  return () => observer.disconnect();
}
