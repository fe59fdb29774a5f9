import { useState, type ClipboardEvent } from 'react';
import { readingText } from '../../text/reading.ts';
import { Banner, Button, Dialog, FieldStack, Text, TextArea, TextField } from '../../ui/index.ts';
import type { OpenReading } from './use-open-reading.ts';

type PasteDialogProps = { opener: OpenReading; onClose: () => void };

/** Takes a policy from the clipboard: with its headings and tables where they were copied too. */
export function PasteDialog({ opener, onClose }: PasteDialogProps) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  /** The same text as it was copied; nothing after it was changed by hand. */
  const [html, setHtml] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const isEmpty = text.trim() === '';
  const read = (): void => {
    if (isEmpty) setAsked(true);
    else opener.readPasted(html === null ? { text, form: formOf(text) } : { text: html, form: 'html' }, title.trim());
  };
  const takeFormatted = (event: ClipboardEvent): void => {
    const copied = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    if (copied === '' || !isEmpty || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    setText(plain);
    setHtml(copied);
  };
  return (
    <Dialog
      isOpen
      isStrict
      title={readingText.pasteTitle}
      onClose={onClose}
      footNote={html === null ? null : readingText.pasteFormatted}
      actions={
        <>
          <Button onPress={onClose}>{readingText.cancel}</Button>
          <Button variant="primary" isPending={opener.isPending} onPress={read}>
            {readingText.read}
          </Button>
        </>
      }
    >
      <FieldStack>
        <div onPaste={takeFormatted}>
          <TextArea
            hasInitialFocus
            label={readingText.pasteLabel}
            hint={readingText.pasteHint}
            value={text}
            onChange={(next) => {
              setText(next);
              setHtml(null);
            }}
            error={isAsked && isEmpty ? readingText.pasteMissing : undefined}
          />
        </div>
        <TextField label={readingText.pasteName} hint={readingText.pasteNameHint} value={title} onChange={setTitle} />
        {opener.failure === null ? null : (
          <Banner tone="error" shape="box" title={readingText.notReadTitle}>
            <Text>{opener.failure}</Text>
          </Banner>
        )}
      </FieldStack>
    </Dialog>
  );
}

/** What a text without its looks is written in. */
function formOf(text: string): 'html' | 'markdown' | 'plain' {
  if (/^\s*<(?:!doctype|html|head|body|div|p|h\d|main|article|section)\b/i.test(text)) return 'html';
  return /^#{1,6} \S/m.test(text) || /\*\*[^*\n]+\*\*/.test(text) ? 'markdown' : 'plain';
}
