import { useNavigate } from '@tanstack/react-router';
import { Building2, Globe } from 'lucide-react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfNew } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { policyText } from '../../text/policy.ts';
import { Button, EmptyState } from '../../ui/index.ts';

/** What the policy is written from, while there is nothing to write. */
export function EmptyPolicy() {
  const { isReadOnly } = useAsAt();
  const navigate = useNavigate();
  const add = (type: RecordType) => (
    <Button onPress={() => void navigate({ href: addressOfNew(type) })}>{policyText.add}</Button>
  );
  const ways = [
    {
      id: 'organisation',
      icon: Building2,
      title: policyText.addOrganisation,
      text: policyText.addOrganisationText,
      action: add('organisation'),
    },
    {
      id: 'service',
      icon: Globe,
      title: policyText.addService,
      text: policyText.addServiceText,
      action: add('service'),
    },
  ];
  return (
    <EmptyState title={policyText.empty} ways={isReadOnly ? [] : ways}>
      {policyText.emptyText}
    </EmptyState>
  );
}
