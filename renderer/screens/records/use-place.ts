// Scrolling to a part of a form: a letter, a section, or the field that an open point or a policy sentence names.
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The part of the form that the address names; null where it names none. */
export function useWantedPlace(): string | null {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return typeof search['place'] === 'string' ? search['place'] : null;
}

/**
 * Scrolls to the place that the address names, once the form is on screen, and moves the focus into it.
 * `sectionOf` knows the section of a field that has no control of its own.
 */
export function usePlaceInForm(sectionOf: (field: string) => string | null): void {
  const place = useWantedPlace();
  useEffect(() => {
    if (place === null) return;
    const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(place)}"]`);
    if (field !== null) goTo(field);
    else goToSection(document.getElementById(`section-${place}`) === null ? (sectionOf(place) ?? place) : place);
    // The place is gone to once; changes of the form do not lead back to it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);
}

export function goToSection(id: string): void {
  const section = document.getElementById(`section-${id}`);
  if (section !== null) goTo(section);
}

const focusable =
  'input:not([type="radio"]), textarea, [role="combobox"], input[type="radio"]:checked, button:not([tabindex="-1"]), a[href]';

function goTo(part: HTMLElement): void {
  // A field's own element has no box; its control has.
  const control = part.tagName === 'SECTION' ? null : part.querySelector<HTMLElement>(focusable);
  const shown = control ?? part;
  const pane = scrollingPane(part);
  if (pane !== null) {
    const margin = control === null ? 0 : LABEL_ROOM;
    pane.scrollTop += shown.getBoundingClientRect().top - pane.getBoundingClientRect().top - margin;
  }
  (control ?? part.querySelector<HTMLElement>(focusable))?.focus({ preventScroll: true });
}

/** The label and heading above a control stay in sight. */
const LABEL_ROOM = 72;

/** Only the pane of the form moves; the window around it never scrolls. */
function scrollingPane(element: HTMLElement): HTMLElement | null {
  let pane = element.parentElement;
  while (pane !== null && !/auto|scroll/.test(getComputedStyle(pane).overflowY)) pane = pane.parentElement;
  return pane;
}

/** The name of the field that has the focus; undefined where none has it. */
export function focusedFieldName(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'];
}

/** The label of the field that has the focus; null where none has it. */
export function focusedLabel(): string | null {
  const focused = document.activeElement;
  const labels = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels : null;
  return labels?.[0]?.textContent ?? null;
}

/** Moves the focus into the field of that label. */
export function focusField(label: string): void {
  const labels = [...document.querySelectorAll('main label')];
  const found = labels.find((candidate) => candidate.textContent === label);
  if (found instanceof HTMLLabelElement) found.control?.focus({ preventScroll: true });
}
