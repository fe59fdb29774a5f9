import { useNavigate } from '@tanstack/react-router';
import { CircleMinus } from 'lucide-react';
import { addressOfRecord } from '../../app/addresses.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { formTexts } from '../../text/forms.ts';
import { listTexts } from '../../text/lists.ts';
import { trackerTexts } from '../../text/register.ts';
import { Button, useToast } from '../../ui/index.ts';
import { useRecordWriter } from '../records/record-data.ts';
import { RecordListScreen } from '../records/record-list-screen.tsx';

/** Cookies and similar technologies. "None" is recorded as a statement, which the policy says. */
export function TrackersScreen() {
  const writer = useRecordWriter();
  const navigate = useNavigate();
  const showToast = useToast();
  const recordNone = (): void => {
    writer
      .create('statement', { kind: 'usesOptionalCookies', answer: 'no', notes: trackerTexts.noneNote })
      .then((statement) => navigate({ to: addressOfRecord('statement', statement.id) }))
      .catch((error: unknown) =>
        showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' }),
      );
  };
  return (
    <RecordListScreen
      key="tracker"
      type="tracker"
      emptyWays={[
        {
          id: 'none',
          icon: CircleMinus,
          title: listTexts.noneBeyondNecessary,
          text: listTexts.noneBeyondNecessaryText,
          action: <Button onPress={recordNone}>{listTexts.recordNone}</Button>,
        },
      ]}
    />
  );
}
