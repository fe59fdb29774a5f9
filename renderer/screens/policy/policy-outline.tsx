import { ChevronDown } from 'lucide-react';
import { catalogues } from '../../../shared/documents/policy/messages/messages.ts';
import {
  isPolicySectionId,
  policySectionIds,
  type PolicySectionId,
} from '../../../shared/documents/policy/section-ids.ts';
import type { PolicyRecord } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { policyText } from '../../text/policy.ts';
import { Button, MenuButton, Outline, useToast } from '../../ui/index.ts';
import type { PolicyView } from './policy-view.ts';

type PolicyOutlineProps = {
  view: PolicyView;
  policy: PolicyRecord | null;
  currentId: string | null;
  onGo: (id: string) => void;
};

/** The sections with their gaps, those that are switched off among them. */
export function PolicyOutline({ view, policy, currentId, onGo }: PolicyOutlineProps) {
  return (
    <Outline
      label={policyText.sections}
      items={listSections(view, policy).map(({ id, heading, gapCount, isOff }) =>
        isOff
          ? { id, label: heading, offLabel: policyText.off }
          : { id, label: heading, gapCount, countName: policyText.gaps(gapCount) },
      )}
      currentId={currentId}
      onGo={onGo}
    />
  );
}

type SectionsMenuProps = {
  view: PolicyView;
  /** Null while the register has no policy record; switching a section off makes one. */
  policy: PolicyRecord | null;
};

/** Chooses which sections the policy has. */
export function SectionsMenu({ view, policy }: SectionsMenuProps) {
  const { isReadOnly } = useAsAt();
  const toggle = useToggleSection(policy);
  if (isReadOnly) return null;
  return (
    <MenuButton
      label={policyText.chooseSections}
      placement="bottom end"
      trigger={<Button iconEnd={ChevronDown}>{policyText.sections}</Button>}
      groups={[
        {
          id: 'sections',
          label: policyText.chooseSections,
          entries: listSections(view, policy).map(({ id, heading, isOff }) => ({
            id,
            label: heading,
            isChecked: !isOff,
            staysOpen: true,
            onPress: () => toggle(id),
          })),
        },
      ]}
    />
  );
}

type ListedSection = { id: PolicySectionId; heading: string; gapCount: number; isOff: boolean };

/** Sections that have something to say, and those that are switched off, in the order of the policy. */
function listSections(view: PolicyView, policy: PolicyRecord | null): ListedSection[] {
  const { headings } = catalogues[view.language];
  const order = new Set([...(policy?.sectionOrder.filter(isPolicySectionId) ?? []), ...policySectionIds]);
  return [...order].flatMap((id): ListedSection[] => {
    const section = view.sections.find((candidate) => candidate.id === id);
    if (section !== undefined) return [{ id, heading: section.heading, gapCount: section.gapCount, isOff: false }];
    return policy?.sectionsOff.includes(id) === true ? [{ id, heading: headings[id], gapCount: 0, isOff: true }] : [];
  });
}

/** Switches a section of the policy on or off. */
function useToggleSection(policy: PolicyRecord | null): (id: string) => void {
  const update = useCommand('policies.update');
  const create = useCommand('policies.create');
  const showToast = useToast();
  const onError = (error: Error): void => showToast({ text: error.message, tone: 'error' });
  return (id) => {
    if (policy === null) {
      create.mutate({ sectionsOff: [id] }, { onError });
      return;
    }
    const isOff = policy.sectionsOff.includes(id);
    const sectionsOff = isOff ? policy.sectionsOff.filter((other) => other !== id) : [...policy.sectionsOff, id];
    update.mutate({ id: policy.id, revision: policy.revision, patch: { sectionsOff } }, { onError });
  };
}
