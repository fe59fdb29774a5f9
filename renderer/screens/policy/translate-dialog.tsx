import { useState } from 'react';
import { formOfText } from '../../../shared/documents/policy/translation/translatable-fields.ts';
import type { PolicyLanguage } from '../../../shared/domain/languages.ts';
import { isRecordType, type RecordType, type Translation } from '../../../shared/domain/record-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { recordWords } from '../../text/record-words.ts';
import { wordingText } from '../../text/wording.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, Dialog, FieldStack, SearchField, Text, TextArea, TextField, useToast } from '../../ui/index.ts';
import type { UntranslatedText } from './policy-view.ts';
import sheet from './translate-dialog.module.css';

const classes = bindClasses(sheet);

type TranslateDialogProps = {
  language: PolicyLanguage;
  /** What the policy asks for, in reading order. */
  missing: readonly UntranslatedText[];
  /** A text to begin with. */
  wanted: string | null;
  onClose: () => void;
};

/** More at once would make the dialog slow; the others are found by their words. */
const MOST_SHOWN = 40;

/** The texts that a language lacks, each with a place to type it, and those that are translated. */
export function TranslateDialog({ language, missing, wanted, onClose }: TranslateDialogProps) {
  // What is typed and saved stays in its place while the dialog is open.
  const [asked] = useState(() =>
    missing.toSorted((first, second) => Number(second.text === wanted) - Number(first.text === wanted)),
  );
  const [find, setFind] = useState('');
  const translations = useOperation('translations.list', {}).data ?? [];
  const [known] = useState(() => new Set(asked.map(({ text }) => text)));
  const translated = translations.filter((entry) => entry.language === language && !known.has(entry.original));
  const words = find.trim().toLowerCase();
  const isFound = (...texts: readonly string[]): boolean => texts.some((text) => text.toLowerCase().includes(words));
  const open = asked.filter(({ text }) => isFound(text));
  const done = translated.filter(({ original, text }) => isFound(original, text));
  const shownDone = done.slice(0, Math.max(0, MOST_SHOWN - open.length));
  const hidden = Math.max(0, open.length - MOST_SHOWN) + (done.length - shownDone.length);
  return (
    <Dialog
      isOpen
      isStrict
      width="large"
      title={wordingText.translateTitle(language)}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {wordingText.close}
        </Button>
      }
    >
      <FieldStack>
        <SearchField label={wordingText.find} value={find} onChange={setFind} />
        <h3 className={classes('part')}>{wordingText.toTranslate}</h3>
        {asked.length === 0 ? <Text tone="muted">{wordingText.allTranslated}</Text> : null}
        {open.slice(0, MOST_SHOWN).map((text, position) => (
          <MissingRow key={text.text} text={text} language={language} hasInitialFocus={position === 0} />
        ))}
        {shownDone.length === 0 ? null : <h3 className={classes('part')}>{wordingText.translated}</h3>}
        {shownDone.map((translation) => (
          <TranslatedRow key={translation.id} translation={translation} />
        ))}
        {hidden === 0 ? null : <Text tone="muted">{wordingText.more(hidden)}</Text>}
      </FieldStack>
    </Dialog>
  );
}

type MissingRowProps = { text: UntranslatedText; language: PolicyLanguage; hasInitialFocus: boolean };

function MissingRow({ text, language, hasInitialFocus }: MissingRowProps) {
  const [value, setValue] = useState('');
  const [saved, setSaved] = useState<Translation | null>(null);
  const create = useCommand('translations.create');
  const update = useCommand('translations.update');
  const showToast = useToast();
  const onError = (error: Error): void => showToast({ text: wordingText.failed(error.message), tone: 'error' });
  const commit = (typed: string): void => {
    const translation = typed.trim();
    if (translation === '' || translation === saved?.text || create.isPending) return;
    if (saved !== null) {
      update.mutate(
        { id: saved.id, revision: saved.revision, patch: { text: translation } },
        { onError, onSuccess: setSaved },
      );
      return;
    }
    const { recordType, recordId, field, text: original } = text;
    create.mutate(
      { recordType, recordId, field, language, original, text: translation },
      { onError, onSuccess: setSaved },
    );
  };
  const form = formOfText(text.recordType, text.field);
  const hint = `${kindOf(text.recordType)}. ${wordingText.formHint(form)}`;
  const Field = form === 'sentence' ? TextArea : TextField;
  return (
    <Field
      label={text.text}
      hint={saved === null ? hint : `${hint} · ${wordingText.saved}`}
      value={value}
      onChange={setValue}
      onCommit={commit}
      hasInitialFocus={hasInitialFocus}
      lang={language}
    />
  );
}

function TranslatedRow({ translation }: { translation: Translation }) {
  const [value, setValue] = useState(translation.text);
  const update = useCommand('translations.update');
  const showToast = useToast();
  const type = isRecordType(translation.recordType) ? translation.recordType : null;
  const Field = type !== null && formOfText(type, translation.field) === 'sentence' ? TextArea : TextField;
  return (
    <Field
      label={translation.original}
      hint={type === null ? undefined : kindOf(type)}
      value={value}
      onChange={setValue}
      onCommit={(typed) => {
        const text = typed.trim();
        if (text === '' || text === translation.text) return;
        update.mutate(
          { id: translation.id, revision: translation.revision, patch: { text } },
          { onError: (error) => showToast({ text: wordingText.failed(error.message), tone: 'error' }) },
        );
      }}
      lang={translation.language}
    />
  );
}

function kindOf(type: RecordType): string {
  const { singular } = recordWords[type];
  return singular.charAt(0).toUpperCase() + singular.slice(1);
}
