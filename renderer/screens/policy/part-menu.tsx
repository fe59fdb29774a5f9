import { ChevronDown, FilePlus, UsersRound } from 'lucide-react';
import { audiences, codesOf, type AudienceCode } from '../../../shared/domain/codes.ts';
import type { PolicyRecord, Service } from '../../../shared/domain/record-types.ts';
import { policyText } from '../../text/policy.ts';
import { Button, MenuButton } from '../../ui/index.ts';

/** What of the policy is shown and written; empty: what the policy record says. */
export type PolicyPart = { audience?: AudienceCode; serviceIds?: string[] };

type PartMenuProps = {
  part: PolicyPart;
  policy: PolicyRecord | null;
  /** In use, in the order of the register. */
  services: readonly Service[];
  onPart: (part: PolicyPart) => void;
  /** Makes the part a policy of its own; null where nothing can be changed. */
  onKeep: (() => void) | null;
};

/** Chooses for whom the policy is shown and written, and of which services. */
export function PartMenu({ part, policy, services, onPart, onKeep }: PartMenuProps) {
  const recorded = policy?.forAudience ?? null;
  const chosen = part.serviceIds ?? [];
  const audience = part.audience ?? recorded;
  const label = [
    audience === null ? policyText.everybody : audiences[audience].label,
    ...services.filter(({ id }) => chosen.includes(id)).map(({ name }) => name),
  ].join(', ');
  const withAudience = (code: AudienceCode | null): void => {
    const { audience: _, ...rest } = part;
    onPart(code === null ? rest : { ...rest, audience: code });
  };
  const withService = (id: string): void => {
    const ids = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    const { serviceIds: _, ...rest } = part;
    onPart(ids.length === 0 ? rest : { ...rest, serviceIds: ids });
  };
  return (
    <MenuButton
      label={policyText.part}
      placement="bottom end"
      trigger={
        <Button icon={UsersRound} iconEnd={ChevronDown} accessibleName={`${policyText.part}: ${label}`}>
          {label}
        </Button>
      }
      groups={[
        {
          id: 'audience',
          label: policyText.audience,
          entries: [
            {
              id: 'recorded',
              label: recorded === null ? policyText.everybody : audiences[recorded].label,
              isChecked: part.audience === undefined,
              onPress: () => withAudience(null),
            },
            ...codesOf(audiences)
              .filter((code) => code !== recorded)
              .map((code) => ({
                id: code,
                label: audiences[code].label,
                isChecked: part.audience === code,
                onPress: () => withAudience(code),
              })),
          ],
        },
        ...(services.length < 2
          ? []
          : [
              {
                id: 'services',
                label: policyText.services,
                entries: services.map(({ id, name }) => ({
                  id,
                  label: name,
                  isChecked: chosen.includes(id),
                  staysOpen: true,
                  onPress: () => withService(id),
                })),
              },
            ]),
        ...(onKeep === null || (part.audience === undefined && chosen.length === 0)
          ? []
          : [
              {
                id: 'own',
                label: policyText.policy,
                entries: [
                  {
                    id: 'keep',
                    label: policyText.keepPart,
                    hint: policyText.keepPartHint,
                    icon: FilePlus,
                    onPress: onKeep,
                  },
                ],
              },
            ]),
      ]}
    />
  );
}
