import { Copy } from 'lucide-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { publicationTexts } from '../../text/publications.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, Button, formatDay, LineList, Link, Text, useToast, useUi } from '../../ui/index.ts';
import { copyToClipboard } from '../common/clipboard.ts';
import sheet from './publications.module.css';

const classes = bindClasses(sheet);

type Answer = OutputOf<'policy.changes'>;
type ChangesSinceProps = {
  answer: Answer;
  /** Which publication is compared with. */
  sinceWords: string;
};

/** Changes in facts and in words, what they oblige to, and the draft of the notice. */
export function ChangesSince({ answer, sinceWords }: ChangesSinceProps) {
  const { changes, words, duties, notice, customersNotice, objectBefore } = answer;
  const { locale } = useUi();
  const material = changes.filter(({ degree }) => degree === 'material');
  const editorial = changes.filter(({ degree }) => degree === 'editorial');
  const noLongerTrue = words.filter(({ before }) => before !== null);
  const added = words.filter(({ before }) => before === null);
  return (
    <>
      <Text as="p" tone="muted">
        {sinceWords}: {publicationTexts.counts(material.length, editorial.length)}.
      </Text>
      <Facts title={publicationTexts.material} note={publicationTexts.materialNote} changes={material} />
      <Duties duties={duties} />
      {noLongerTrue.length === 0 ? null : (
        <Block title={publicationTexts.falseSentences} note={noLongerTrue.length}>
          <Sentences words={noLongerTrue} />
        </Block>
      )}
      {added.length === 0 ? null : (
        <Block title={publicationTexts.newSentences} note={added.length}>
          <Sentences words={added} />
        </Block>
      )}
      <Facts title={publicationTexts.editorial} changes={editorial} />
      {notice === '' ? null : (
        <Notice title={publicationTexts.notice} copyLabel={publicationTexts.copyNotice} notice={notice} />
      )}
      {customersNotice === '' ? null : (
        <Notice
          title={publicationTexts.customersNotice}
          copyLabel={publicationTexts.copyCustomersNotice}
          note={objectBefore === null ? undefined : publicationTexts.objectBefore(formatDay(objectBefore, locale))}
          notice={customersNotice}
        />
      )}
    </>
  );
}

function Facts({ title, note, changes }: { title: string; note?: string; changes: Answer['changes'] }) {
  if (changes.length === 0) return null;
  return (
    <Block title={title} note={note ?? changes.length}>
      <LineList
        items={changes.map(({ kind, subject, article, recordType, recordId, field }) => ({
          id: `${kind} ${recordId} ${field ?? ''} ${subject}`,
          title: subject,
          text: publicationTexts.kinds[kind],
          end: article ?? undefined,
          href: addressOfRecord(recordType, recordId, field ?? undefined),
        }))}
      />
    </Block>
  );
}

function Duties({ duties }: { duties: Answer['duties'] }) {
  const { locale } = useUi();
  if (duties.length === 0) return null;
  return (
    <Block title={publicationTexts.duties} note={duties.length}>
      <LineList
        items={duties.map(({ article, text, because, commitmentId, notBefore }) => ({
          id: `${because} ${commitmentId ?? ''}`,
          title: text,
          text: article ?? publicationTexts.promise,
          end: notBefore === null ? undefined : publicationTexts.notBefore(formatDay(notBefore, locale)),
          href: commitmentId === null ? undefined : addressOfRecord('commitment', commitmentId),
        }))}
      />
    </Block>
  );
}

/** Sentences as published above what the register says now. */
function Sentences({ words }: { words: Answer['words'] }) {
  return (
    <ul className={classes('sentences')}>
      {words.map(({ sectionId, before, after }) => (
        <li key={`${sectionId} ${before ?? ''} ${after ?? ''}`} className={classes('sentence')}>
          {before === null ? null : (
            <Text as="p" isDocument tone="faint">
              <s>{before}</s>
            </Text>
          )}
          {after === null ? (
            <Text as="p" tone="muted" size="small">
              {publicationTexts.nowSilent}
            </Text>
          ) : (
            <Text as="p" isDocument>
              {after}
            </Text>
          )}
          <Link size="small" href={`/policy?section=${sectionId}`}>
            {publicationTexts.showInPolicy}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type NoticeProps = {
  title: string;
  copyLabel: string;
  notice: string;
  /** What to know beside reading it. */
  note?: string | undefined;
};

function Notice({ title, copyLabel, notice, note }: NoticeProps) {
  const showToast = useToast();
  const copy = (): void =>
    showToast(
      copyToClipboard(notice)
        ? { text: publicationTexts.copied }
        : { text: publicationTexts.copyFailed, tone: 'error' },
    );
  return (
    <Block
      title={title}
      end={
        <Button icon={Copy} onPress={copy}>
          {copyLabel}
        </Button>
      }
    >
      <Text as="p" tone="muted" size="small">
        {publicationTexts.noticeNote} {note}
      </Text>
      <pre className={classes('notice')}>{notice}</pre>
    </Block>
  );
}
