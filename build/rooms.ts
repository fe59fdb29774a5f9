/** The folders that are type checked by themselves, each with its own tsconfig.json and globals. */
export const rooms = ['shared', 'electron', 'electron/preload', 'renderer', 'build', 'test'] as const;
