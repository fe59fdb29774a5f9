// What of a register a policy tells: the records in its scope, and of those what concerns its audience.
import type { AudienceCode } from '../../domain/codes.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { narrowToAudience } from './audience-part.ts';
import type { OpenPoint } from './audience-part.ts';
import { findPolicy, findPolicyScope } from './policy-scope.ts';
import type { PolicyScope } from './policy-scope.ts';

export type PolicyPartOptions = {
  /** Which policy of the register; its first one if left out. */
  readonly policyId?: string | undefined;
  /** For whom, whatever the policy record says. Without `serviceIds`, what all services do with their data. */
  readonly audience?: AudienceCode | undefined;
  /** These services only, whatever the policy record says. */
  readonly serviceIds?: readonly string[] | undefined;
};

export type PolicyPart = {
  readonly index: RegisterIndex;
  readonly scope: PolicyScope;
  /** For whom the policy is written; null: everybody. */
  readonly audience: AudienceCode | null;
  /** What nobody can tell to concern the audience or not. */
  readonly open: readonly OpenPoint[];
};

/** The part of the register that a policy tells, by its record and by what is asked for. */
export function findPolicyPart(index: RegisterIndex, options: PolicyPartOptions): PolicyPart {
  const policyId = options.policyId ?? null;
  const policy = findPolicy(index, policyId);
  const audience = options.audience ?? policy?.forAudience ?? null;
  const serviceIds = options.serviceIds ?? (options.audience === undefined ? policy?.serviceIds : []) ?? [];
  if (audience === null) return { index, scope: findPolicyScope(index, policyId, serviceIds), audience, open: [] };
  const part = narrowToAudience(index, audience, serviceIds);
  return { index: part.index, scope: findPolicyScope(part.index, policyId, serviceIds), audience, open: part.open };
}
