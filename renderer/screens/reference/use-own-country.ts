import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** The country of the organisation whose register this is; null while it is not recorded. */
export function useOwnCountry(): string | null {
  const { input } = useAsAt();
  const organisations = useOperation('organisations.list', input).data ?? [];
  return organisations.find(({ kind }) => kind === 'own')?.country ?? null;
}
