// A file that is dropped on the window, read as what the user says that it is.
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import type { DroppedFile } from '../../../shared/contract/app.ts';
import { useFileDrop } from '../../app/use-file-drop.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { takeDropped } from '../../rpc/take-dropped.ts';
import { dropText } from '../../text/reading.ts';
import { Banner, Button, ChoiceList, ComboBox, Dialog, DropCover, FieldStack, Text, useToast } from '../../ui/index.ts';
import { useTakeCapture } from '../captures/use-take-capture.ts';
import { useNames } from '../records/record-data.ts';
import { dropKindsOf, vendorOfPath, type DropKind } from './drop-kinds.ts';
import { useOpenReading } from './use-open-reading.ts';

/** Stands in the window while a register is open; draws nothing until a file comes. */
export function DroppedFiles() {
  const { isReadOnly } = useAsAt();
  const showToast = useToast();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [dropped, setDropped] = useState<DroppedFile | null>(null);
  const take = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    const found = await takeDropped(file);
    if (found === null) showToast({ text: dropText.noFile, tone: 'error' });
    else if (dropKindsOf(found.fileName).length === 0)
      showToast({ text: dropText.unreadable(found.fileName), tone: 'error' });
    else {
      if (files.length > 1) showToast({ text: dropText.oneOf(found.fileName) });
      setDropped(found);
    }
  };
  const isOver = useFileDrop(!isReadOnly && dropped === null, (files) => void take(files));
  if (isOver) return <DropCover title={dropText.cover} text={dropText.coverText} />;
  if (dropped === null) return null;
  return (
    <DropDialog key={dropped.grant} file={dropped} vendorId={vendorOfPath(path)} onClose={() => setDropped(null)} />
  );
}

type DropDialogProps = {
  file: DroppedFile;
  /** The vendor on whose page it was dropped. */
  vendorId: string | null;
  onClose: () => void;
};

function DropDialog({ file: { grant, fileName }, vendorId, onClose }: DropDialogProps) {
  const kinds = dropKindsOf(fileName);
  const vendors = useNames('vendor');
  const reading = useOpenReading();
  const capture = useTakeCapture();
  const isOfVendor = vendorId !== null || !kinds.includes('policy');
  const [kind, setKind] = useState<DropKind>(isOfVendor ? 'vendorPage' : 'policy');
  const [chosenId, setChosenId] = useState(vendorId);
  const [isAsked, setAsked] = useState(false);
  const isMissing = kind === 'vendorPage' && chosenId === null;
  const failure = kind === 'policy' ? reading.failure : capture.failure;
  const read = async (): Promise<void> => {
    if (isMissing) {
      setAsked(true);
      return;
    }
    const isRead =
      kind === 'policy'
        ? await reading.readGranted(grant)
        : chosenId !== null && (await capture.readGranted(chosenId, grant));
    if (isRead) onClose();
  };
  return (
    <Dialog
      isOpen
      isStrict
      width="small"
      title={dropText.title(fileName)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{dropText.cancel}</Button>
          <Button variant="primary" isPending={reading.isPending || capture.isPending} onPress={() => void read()}>
            {dropText.read}
          </Button>
        </>
      }
    >
      <FieldStack>
        <ChoiceList<DropKind>
          label={dropText.what}
          choices={kinds.map((id) => ({ id, label: dropText.kind(id), reason: dropText.kindText(id) }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'policy' ? null : vendors.length === 0 ? (
          <Text tone="muted">{dropText.noVendor}</Text>
        ) : (
          <ComboBox
            label={dropText.vendor}
            options={vendors.map(({ id, title }) => ({ id, label: title }))}
            value={chosenId}
            onChange={setChosenId}
            placeholder={dropText.typeVendor}
            error={isAsked && isMissing ? dropText.vendorMissing : undefined}
          />
        )}
        {failure === null ? null : <Banner tone="error" shape="box" title={failure} />}
      </FieldStack>
    </Dialog>
  );
}
