import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfNew } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { listTexts } from '../../text/lists.ts';
import { recordWords } from '../../text/record-words.ts';
import { Button, EmptyState, GapText, type EmptyWay } from '../../ui/index.ts';
import { recordIcons } from './record-icons.ts';

/** Teaches what a list is for while it has no records. */
export function RecordEmpty({ type, ways = [] }: { type: RecordType; ways?: readonly EmptyWay[] }): ReactNode {
  const navigate = useNavigate();
  const { isReadOnly } = useAsAt();
  const words = recordWords[type];
  const byHand: EmptyWay = {
    id: 'hand',
    icon: recordIcons[type],
    title: listTexts.enterByHand,
    text: words.firstFields,
    action: (
      <Button shortcut="N" onPress={() => void navigate({ href: addressOfNew(type) })}>
        {listTexts.newRecord(words.singular)}
      </Button>
    ),
  };
  return (
    <EmptyState
      title={listTexts.emptyTitle(words.plural)}
      ways={isReadOnly ? [] : [byHand, ...ways]}
      note={
        words.gap === undefined ? undefined : (
          <>
            {listTexts.untilThen} <GapText>{listTexts.gapPrinted(words.gap)}</GapText>
          </>
        )
      }
    >
      {words.teaching}
    </EmptyState>
  );
}
