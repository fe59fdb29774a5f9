// The registers opened last, newest first. Pure: the preferences keep the list.
import { z } from 'zod';

const longestList = 10;

export const recentRegisterSchema = z.object({
  id: z.guid(),
  /** Absolute path; never leaves main. */
  path: z.string(),
  openedAt: z.iso.datetime(),
});
export type RecentRegister = z.infer<typeof recentRegisterSchema>;

/** The list after `path` was opened at `openedAt`; a register that was in it keeps its id. */
export function rememberRegister(
  list: readonly RecentRegister[],
  opened: { readonly path: string; readonly openedAt: string; readonly newId: () => string },
): RecentRegister[] {
  const known = list.find(({ path }) => path === opened.path);
  const entry = { id: known?.id ?? opened.newId(), path: opened.path, openedAt: opened.openedAt };
  return [entry, ...list.filter(({ path }) => path !== opened.path)].slice(0, longestList);
}

/** Splits the list into files that are there and files that are not. */
export function dropVanished(
  list: readonly RecentRegister[],
  isThere: (path: string) => boolean,
): { kept: RecentRegister[]; vanished: RecentRegister[] } {
  return {
    kept: list.filter(({ path }) => isThere(path)),
    vanished: list.filter(({ path }) => !isThere(path)),
  };
}
