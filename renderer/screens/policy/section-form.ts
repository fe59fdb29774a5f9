// The form and the place of one section of a policy, and the patch of the policy record that keeps them.
import type { PolicyRecord } from '../../../shared/domain/record-types.ts';

export type Arrangement = {
  form: 'usual' | 'table' | 'list';
  /** Id of the section before it; null where it is the first. */
  after: string | null;
};

/** How a section is arranged now; `ids` are the sections shown, in the order of the policy. */
export function arrangementOf(policy: PolicyRecord | null, sectionId: string, ids: readonly string[]): Arrangement {
  const form = policy?.sectionsAsTables.includes(sectionId)
    ? 'table'
    : policy?.sectionsAsLists.includes(sectionId)
      ? 'list'
      : 'usual';
  return { form, after: ids[ids.indexOf(sectionId) - 1] ?? null };
}

type Patch = Partial<Pick<PolicyRecord, 'sectionsAsTables' | 'sectionsAsLists' | 'sectionOrder'>>;

/** What changes in the policy record; null where nothing does. */
export function patchOf(
  policy: PolicyRecord | null,
  sectionId: string,
  ids: readonly string[],
  wanted: Arrangement,
): Patch | null {
  const now = arrangementOf(policy, sectionId, ids);
  const patch: Patch = {};
  if (wanted.form !== now.form) {
    const others = (list: readonly string[] | undefined): string[] => (list ?? []).filter((id) => id !== sectionId);
    patch.sectionsAsTables = [...others(policy?.sectionsAsTables), ...(wanted.form === 'table' ? [sectionId] : [])];
    patch.sectionsAsLists = [...others(policy?.sectionsAsLists), ...(wanted.form === 'list' ? [sectionId] : [])];
  }
  if (wanted.after !== now.after) {
    const others = ids.filter((id) => id !== sectionId);
    const at = wanted.after === null ? 0 : others.indexOf(wanted.after) + 1;
    patch.sectionOrder = [...others.slice(0, at), sectionId, ...others.slice(at)];
  }
  return Object.keys(patch).length === 0 ? null : patch;
}
