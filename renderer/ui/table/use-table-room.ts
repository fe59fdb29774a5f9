import { useCallback, useRef, useState, useSyncExternalStore } from 'react';

/**
 * The width of an element in CSS pixels, kept current; null before it is first measured. `watch` is the element's ref:
 * an element that comes later, as when a list gets its first row, is measured too.
 */
export function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const watch = useCallback((target: HTMLDivElement) => {
    element.current = target;
    const observer = new ResizeObserver(() => setWidth(target.clientWidth));
    observer.observe(target);
    return () => {
      observer.disconnect();
      element.current = null;
    };
  }, []);
  return { element, width, watch };
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
