// Where in the policy the address points: to a section, to what it says of a record, to the sentence that was current.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { PolicyView } from './policy-view.ts';

export type Wanted = {
  policyId: string | null;
  section: string | null;
  /** A record that the section states. */
  recordId: string | null;
  /** Place among all sentences, kept while reading, so that the way back leads to it. */
  sentence: number | null;
};

/** The address of what a policy says of a record. */
export function addressOfSentence(place: { policyId: string; sectionId: string; recordId: string }): string {
  return `/policy?${new URLSearchParams({ policy: place.policyId, section: place.sectionId, record: place.recordId }).toString()}`;
}

export function useWanted(): Wanted {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const textOf = (name: string): string | null => {
    const value = search[name];
    return typeof value === 'string' ? value : null;
  };
  const sentence = search['sentence'];
  return {
    policyId: textOf('policy'),
    section: textOf('section'),
    recordId: textOf('record'),
    sentence: typeof sentence === 'number' ? sentence : null,
  };
}

/** Keeps the current sentence in the address, without a further entry in the history. */
export function useKeepInAddress(): (sentence: number) => void {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  return (sentence) => void navigate({ to: '.', replace: true, search: { ...search, sentence } });
}

/** The sentence that the address means; one is always current, so that Tab reaches the text. */
export function firstSentenceOf(view: PolicyView, { section: sectionId, recordId }: Wanted): number {
  const sentences = view.sections.find((section) => section.id === sectionId)?.sentences ?? [];
  const told = sentences.filter(({ isLeadIn }) => !isLeadIn);
  const found = told.find(({ facts }) => facts.some((fact) => fact.recordId === recordId)) ?? sentences[0];
  return found?.index ?? 0;
}

/** Puts the focus on the sentence that the address means, where it means one: on the way to it, and on the way back. */
export function useSentenceInView({ recordId, sentence }: Wanted, current: number): void {
  const isMeant = recordId !== null || sentence !== null;
  useEffect(() => {
    if (isMeant) focusSentence(current);
    // Only where the page opens or another record is meant: stepping moves the focus itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [recordId]);
}

export function focusSentence(index: number): void {
  const found = document.querySelector<HTMLElement>(`[data-sentence="${index}"]`);
  found?.focus();
  found?.scrollIntoView({ block: 'nearest' });
}
