// The settings of a register: what it holds, or what every register starts with.
import type { RegisterSettings } from './record-types.ts';
import { registerSettings } from './records/upkeep.ts';
import type { Register } from './register.ts';

export type Settings = Pick<
  RegisterSettings,
  'catalogueStaleMonths' | 'dueSoonDays' | 'recordThreshold' | 'reviewEveryMonths' | 'textLanguage'
>;

/** The register's own settings; the defaults where it has none. */
export function settingsOf(register: Register): Settings {
  const [own] = register.records.registerSettings;
  return own ?? registerSettings.defaults;
}
