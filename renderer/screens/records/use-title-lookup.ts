import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { operationQuery } from '../../rpc/use-operation.ts';
import type { TitleOf } from './value-text.ts';

/** Titles of the records of some types, by id. */
export function useTitleLookup(types: readonly RecordType[]): TitleOf {
  const asAt = useAsAt();
  const answers = useQueries({
    queries: types.map((type) => operationQuery('register.names', { type, ...asAt.input })),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => {
    const titles = new Map(
      answers.flatMap((names) => (names ?? []).map(({ id, title }): [string, string] => [id, title])),
    );
    return (id) => titles.get(id);
  }, [answers]);
}
