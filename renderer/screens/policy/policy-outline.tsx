import { catalogues } from '../../../shared/documents/policy/messages/messages.ts';
import { policySectionIds } from '../../../shared/documents/policy/section-ids.ts';
import type { PolicyRecord } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { policyText } from '../../text/policy.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, MenuButton, Outline, useToast, type OutlineItem } from '../../ui/index.ts';
import sheet from './policy-screen.module.css';
import type { PolicyView } from './policy-view.ts';

const classes = bindClasses(sheet);

type PolicyOutlineProps = {
  view: PolicyView;
  /** Null while the register has no policy record; switching a section off makes one. */
  policy: PolicyRecord | null;
  currentId: string | null;
  onGo: (id: string) => void;
};

/** The sections with their gaps, those that are switched off among them. */
export function PolicyOutline({ view, policy, currentId, onGo }: PolicyOutlineProps) {
  const { isReadOnly } = useAsAt();
  const { headings } = catalogues.en;
  const off = new Set(policy?.sectionsOff);
  const toggle = useToggleSection(policy);
  const items = policySectionIds.flatMap((id): OutlineItem[] => {
    const section = view.sections.find((candidate) => candidate.id === id);
    if (section === undefined) return off.has(id) ? [{ id, label: headings[id], offLabel: policyText.off }] : [];
    return [
      {
        id,
        label: section.heading,
        gapCount: section.gapCount,
        countName: policyText.gaps(section.gapCount),
      },
    ];
  });
  return (
    <Outline
      label={policyText.sections}
      items={items}
      currentId={currentId}
      onGo={onGo}
      foot={
        isReadOnly ? undefined : (
          <div className={classes('foot')}>
            <MenuButton
              label={policyText.chooseSections}
              placement="top start"
              trigger={
                <Button size="small" variant="quiet">
                  {policyText.chooseSections}
                </Button>
              }
              groups={[
                {
                  id: 'sections',
                  entries: items.map(({ id, label }) => ({
                    id,
                    label,
                    isChecked: !off.has(id),
                    staysOpen: true,
                    onPress: () => toggle(id),
                  })),
                },
              ]}
            />
          </div>
        )
      }
    />
  );
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
