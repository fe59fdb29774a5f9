import { useNavigate } from '@tanstack/react-router';
import { Building2, Globe } from 'lucide-react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfNew } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { policyText } from '../../text/policy.ts';
import { Button, EmptyState, GapText } from '../../ui/index.ts';
import type { BlockView, PolicyView } from './policy-view.ts';

/** What the policy is written from, while there is nothing to write. */
export function EmptyPolicy({ view }: { view: PolicyView }) {
  const { isReadOnly } = useAsAt();
  const navigate = useNavigate();
  const gap = firstGap(view.sections.flatMap((section) => section.blocks));
  const add = (type: RecordType, name: string) => (
    <Button accessibleName={name} onPress={() => void navigate({ href: addressOfNew(type) })}>
      {policyText.add}
    </Button>
  );
  const ways = [
    {
      id: 'organisation',
      icon: Building2,
      title: policyText.addOrganisation,
      text: policyText.addOrganisationText,
      action: add('organisation', policyText.addOrganisation),
    },
    {
      id: 'service',
      icon: Globe,
      title: policyText.addService,
      text: policyText.addServiceText,
      action: add('service', policyText.addService),
    },
  ];
  return (
    <EmptyState
      title={policyText.empty}
      ways={isReadOnly ? [] : ways}
      note={
        gap === undefined ? undefined : (
          <>
            {policyText.untilThen(view.gapCount)} <GapText>{gap}</GapText>
          </>
        )
      }
    >
      {policyText.emptyText}
    </EmptyState>
  );
}

/** The first gap as printed, in a policy that has nothing but gaps. */
function firstGap(blocks: readonly BlockView[]): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const gap = block.children.find((node) => node.kind === 'gap');
    if (gap !== undefined) return gap.text;
  }
  return undefined;
}
