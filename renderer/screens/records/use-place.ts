import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Scrolls to the section that the address names (`place=f`) once it is on screen, and moves the focus into it. */
export function usePlaceInForm(isReady: boolean): void {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const place = typeof search['place'] === 'string' ? search['place'] : null;
  useEffect(() => {
    if (!isReady || place === null) return;
    goToSection(place);
  }, [isReady, place]);
}

export function goToSection(id: string): void {
  const section = document.getElementById(`section-${id}`);
  if (section === null) return;
  section.scrollIntoView({ block: 'start' });
  const field = section.querySelector<HTMLElement>(
    'input:not([type="radio"]), textarea, [role="radio"][tabindex="0"], input[type="radio"]:checked, select, button',
  );
  field?.focus({ preventScroll: true });
}
