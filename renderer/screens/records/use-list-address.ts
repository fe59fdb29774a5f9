// Find, sort, filters, tab and current row of a list live in its address, so that back returns to the same list.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { TableSort } from '../../ui/index.ts';

export type ListAddress = {
  find: string;
  sort: TableSort | null;
  /** Chosen code by field. */
  facets: Readonly<Record<string, string>>;
  tab: string | null;
  currentId: string | null;
  isGrouped: boolean | null;
  change: (next: Readonly<Record<string, string | null>>) => void;
};

const FACET = 'is-';

export function useListAddress(): ListAddress {
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const change = useCallback(
    (next: Readonly<Record<string, string | null>>) => {
      void navigate({
        to: '.',
        replace: true,
        search: (before: Readonly<Record<string, unknown>>) =>
          Object.fromEntries(
            Object.entries({ ...before, ...next }).filter(([, value]) => value !== null && value !== ''),
          ),
      });
    },
    [navigate],
  );
  return useMemo(() => {
    const text = (name: string): string | null => (typeof search[name] === 'string' ? search[name] : null);
    const columnId = text('sort');
    const grouped = text('grouped');
    return {
      find: text('find') ?? '',
      sort:
        columnId === null
          ? null
          : { columnId, direction: text('order') === 'descending' ? ('descending' as const) : ('ascending' as const) },
      facets: Object.fromEntries(
        Object.entries(search).flatMap(([name, value]) =>
          name.startsWith(FACET) && typeof value === 'string' ? [[name.slice(FACET.length), value]] : [],
        ),
      ),
      tab: text('tab'),
      currentId: text('row'),
      isGrouped: grouped === null ? null : grouped === 'yes',
      change,
    };
  }, [search, change]);
}

/** The entry of the address that a facet is kept in. */
export function facetEntry(field: string): string {
  return `${FACET}${field}`;
}
