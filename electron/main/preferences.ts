// What the app remembers between starts, apart from the registers themselves.
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { recentRegisterSchema } from './recent-registers.ts';
import { windowStateSchema } from './window-state.ts';

const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  /** Absolute path of the register to open at the next start; null for the first one. */
  lastRegister: z.string().nullable().default(null),
  recent: z.array(recentRegisterSchema).default([]),
  window: windowStateSchema.optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export type PreferenceStore = {
  readonly current: () => Preferences;
  /** Changes some of them and writes all. */
  readonly change: (some: Partial<Preferences>) => void;
  /** Where a file that could not be understood was set aside; undefined if there was none. */
  readonly setAsideAs: string | undefined;
};

/**
 * Opens the preferences file; what is absent has its default.
 * @param onWriteFailed Preferences are a comfort: that they could not be written must not stop the work.
 */
export function openPreferences(file: string, onWriteFailed: (error: unknown) => void): PreferenceStore {
  const result = readJsonFile(file, preferencesSchema);
  let preferences = result.state === 'read' ? result.value : preferencesSchema.parse({});
  return {
    current: () => preferences,
    change: (some) => {
      preferences = { ...preferences, ...some };
      try {
        writeJsonFile(file, preferences);
      } catch (error) {
        onWriteFailed(error);
      }
    },
    setAsideAs: result.state === 'broken' ? result.keptAs : undefined,
  };
}
