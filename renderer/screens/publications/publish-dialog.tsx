import { useState } from 'react';
import { policyLanguages } from '../../../shared/domain/languages.ts';
import type { PolicyLanguage } from '../../../shared/domain/languages.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { publicationTexts } from '../../text/publications.ts';
import {
  Banner,
  Button,
  DateField,
  Dialog,
  FieldRow,
  FieldStack,
  readToday,
  SelectField,
  Text,
  TextField,
  useToast,
} from '../../ui/index.ts';

type PublishDialogProps = {
  policyId: string | undefined;
  onClose: () => void;
  onPublished: () => void;
};

const names = new Intl.DisplayNames('en', { type: 'language' });

/** Keeps the policy as it reads now. */
export function PublishDialog({ policyId, onClose, onPublished }: PublishDialogProps) {
  const [version, setVersion] = useState('');
  const [publishedOn, setPublishedOn] = useState(readToday());
  const [chosenLanguage, setLanguage] = useState<PolicyLanguage | null>(null);
  const showToast = useToast();
  const publish = useCommand('policy.publish');
  const choice = policyId === undefined ? {} : { policyId };
  const settings = useOperation('registerSettings.list', {});
  const language = chosenLanguage ?? settings.data?.[0]?.textLanguage ?? 'en';
  const gaps = useOperation('policy.gaps', { ...choice, language, limit: 0 });
  const submit = (): void =>
    publish.mutate(
      { ...choice, language, publishedOn, ...(version.trim() !== '' && { version }) },
      {
        onSuccess: () => {
          showToast({ text: publicationTexts.published });
          onPublished();
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={publicationTexts.dialogTitle}
      actions={
        <>
          <Button onPress={onClose}>{publicationTexts.cancel}</Button>
          <Button variant="primary" isPending={publish.isPending} onPress={submit}>
            {publicationTexts.publish}
          </Button>
        </>
      }
    >
      <FieldStack>
        {publish.error === null ? null : <Banner tone="error" shape="box" title={publish.error.message} />}
        <Text as="p" tone="muted">
          {publicationTexts.dialogNote}
        </Text>
        {gaps.data === undefined || gaps.data.total === 0 ? null : (
          <Banner tone="gap" shape="box" title={publicationTexts.gaps(gaps.data.total)} />
        )}
        <FieldRow>
          <TextField
            label={publicationTexts.version}
            hint={publicationTexts.versionHint}
            value={version}
            onChange={setVersion}
          />
          <DateField
            label={publicationTexts.publishedOn}
            value={publishedOn}
            onChange={(day) => setPublishedOn(day ?? readToday())}
          />
        </FieldRow>
        <SelectField
          label={publicationTexts.language}
          placeholder={publicationTexts.language}
          options={policyLanguages.map((id) => ({ id, label: names.of(id) ?? id }))}
          value={language}
          onChange={setLanguage}
        />
      </FieldStack>
    </Dialog>
  );
}
