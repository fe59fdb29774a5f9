import { registerSettings } from '../../../shared/domain/records/upkeep.ts';
import type { Settings } from '../../../shared/domain/register-settings.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** The settings of the register; what every register starts with where it has none of its own, and until they are read. */
export function useSettings(): Settings {
  const { input } = useAsAt();
  return useOperation('registerSettings.list', input).data?.[0] ?? registerSettings.defaults;
}
