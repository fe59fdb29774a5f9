import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { policyLanguages } from '../../../shared/domain/languages.ts';
import type { PolicyLanguage } from '../../../shared/domain/languages.ts';
import { call } from '../../rpc/call.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { publicationTexts } from '../../text/publications.ts';
import { languageNames } from '../../text/wording.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  Banner,
  Button,
  CheckboxField,
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
import sheet from './publications.module.css';

const classes = bindClasses(sheet);

type PublishDialogProps = {
  policyId: string | undefined;
  onClose: () => void;
  onPublished: () => void;
};

/** Keeps the policy as it reads now. */
export function PublishDialog({ policyId, onClose, onPublished }: PublishDialogProps) {
  const [version, setVersion] = useState('');
  const [publishedOn, setPublishedOn] = useState(readToday());
  const [chosenLanguage, setLanguage] = useState<PolicyLanguage | null>(null);
  const [isWritten, setWritten] = useState(false);
  const showToast = useToast();
  const publish = useCommand('policy.publish');
  const choice = policyId === undefined ? {} : { policyId };
  const settings = useOperation('registerSettings.list', {});
  const language = chosenLanguage ?? settings.data?.[0]?.textLanguage ?? 'en';
  const gaps = useOperation('policy.gaps', { ...choice, language, limit: 0 });
  const submit = useMutation({
    mutationFn: async () => {
      const suggestedName = folderName(version.trim() || publishedOn, language);
      const folder = isWritten ? await call('app.chooseFolder', { suggestedName }) : null;
      if (isWritten && folder === null) return null;
      const input = { ...choice, language, publishedOn, ...(version.trim() !== '' && { version }) };
      const { files } = await publish.mutateAsync(folder === null ? input : { ...input, grant: folder.grant });
      return { folder, files };
    },
    onSuccess: (done) => {
      // The folder was not chosen after all; the dialog stays.
      if (done === null) return;
      const { folder, files } = done;
      showToast(
        folder === null
          ? { text: publicationTexts.published }
          : {
              text: publicationTexts.publishedInto(files.length, folder.folderName),
              actionLabel: publicationTexts.showInFolder,
              onAction: () => void call('app.reveal', { grant: folder.grant }),
            },
      );
      onPublished();
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={publicationTexts.dialogTitle}
      actions={
        <>
          <Button onPress={onClose}>{publicationTexts.cancel}</Button>
          <Button variant="primary" isPending={submit.isPending} onPress={() => submit.mutate()}>
            {publicationTexts.publish}
          </Button>
        </>
      }
    >
      <FieldStack>
        {submit.error === null ? null : <Banner tone="error" shape="box" title={submit.error.message} />}
        <Text as="p" tone="muted">
          {publicationTexts.dialogNote}
        </Text>
        {gaps.data === undefined || gaps.data.total === 0 ? null : (
          <Banner tone="gap" shape="box" title={publicationTexts.gaps(gaps.data.total)} />
        )}
        <NoticeItems choice={choice} />
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
          options={policyLanguages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={setLanguage}
        />
        <CheckboxField
          label={publicationTexts.writeFiles}
          hint={publicationTexts.writeFilesHint}
          isSelected={isWritten}
          onChange={setWritten}
          isDisabled={submit.isPending}
        />
      </FieldStack>
    </Dialog>
  );
}

/** A name that every system takes: `policy 4.0 de`. */
function folderName(version: string, language: PolicyLanguage): string {
  return `policy ${version} ${language}`.replaceAll(/[\\/:*?"<>|]/gu, '-');
}

/** What the law wants told, before the text goes out. */
function NoticeItems({ choice }: { choice: { policyId?: string } }) {
  const items = useOperation('policy.items', choice).data;
  if (items === undefined) return null;
  const asked = items.gdpr.filter(({ state }) => state !== 'notAsked');
  const namesOf = (wanted: string): string[] =>
    asked.filter(({ state }) => state === wanted).map(({ name, article }) => `${name} (${article})`);
  const partly = namesOf('partly');
  const missing = namesOf('gap');
  const missingInCalifornia = items.ccpa.filter(({ state }) => state === 'gap').length;
  return (
    <section className={classes('items')} aria-label={publicationTexts.itemsLabel}>
      <Text as="p" weight="medium">
        {publicationTexts.items(asked.length - partly.length - missing.length, asked.length)}
      </Text>
      {missing.length === 0 ? null : (
        <Text as="p" size="small" tone="gap">
          {publicationTexts.itemsMissing(missing)}
        </Text>
      )}
      {partly.length === 0 ? null : (
        <Text as="p" size="small" tone="muted">
          {publicationTexts.itemsPartly(partly)}
        </Text>
      )}
      {missingInCalifornia === 0 ? null : (
        <Text as="p" size="small" tone="gap">
          {publicationTexts.ccpaItems(missingInCalifornia)}
        </Text>
      )}
    </section>
  );
}
