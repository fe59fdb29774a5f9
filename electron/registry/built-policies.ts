// Policies as built, kept while the register they were built from stays as it is: several screens ask for the same one.
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import type { BuildPolicyOptions } from '../../shared/documents/policy/build-policy.ts';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';

const kept = new WeakMap<RegisterIndex, Map<string, PolicyDocument>>();
/** Languages, tones and choices of sections that are kept for one state of the register. */
const most = 8;

/** The policy of a register in its present state, as `buildPolicy` makes it. */
export function builtPolicy(index: RegisterIndex, options: BuildPolicyOptions): PolicyDocument {
  const { generatedAt, ...choice } = options;
  const policies = kept.get(index) ?? new Map<string, PolicyDocument>();
  kept.set(index, policies);
  const key = JSON.stringify(Object.entries(choice).toSorted(([first], [second]) => (first < second ? -1 : 1)));
  const found = policies.get(key);
  if (found !== undefined) return { ...found, generatedAt };
  const built = buildPolicy(index, options);
  if (policies.size >= most) policies.clear();
  policies.set(key, built);
  return built;
}
