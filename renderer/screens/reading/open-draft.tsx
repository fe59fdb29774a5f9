import { useAsAt } from '../../app/as-at.tsx';
import { addressOfRecord } from '../../app/addresses.ts';
import { readingText } from '../../text/reading.ts';
import { recordWords } from '../../text/record-words.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, formatDay, Link, Row, Spacer, Stack, Text, useUi } from '../../ui/index.ts';
import { CompareFields } from './compare-fields.tsx';
import { isWaiting, madeTypes, mergeTypeOf, readFields, standingOf, type Draft } from './draft-view.ts';
import sheet from './open-draft.module.css';

const classes = bindClasses(sheet);

export type DraftActions = {
  accept: () => void;
  change: () => void;
  merge: () => void;
  reject: () => void;
  reopen: () => void;
};

/** The open draft: its sentence, what it would fill, and what can be done with it. */
export function OpenDraft({ draft, lang, actions }: { draft: Draft; lang: string | null; actions: DraftActions }) {
  const { isReadOnly } = useAsAt();
  const [place] = draft.places;
  return (
    <Stack gap={12}>
      {place === undefined || isName(place.quote, draft.subject) ? null : (
        <blockquote {...(lang === null ? {} : { lang })} className={classes('quote')}>
          {place.quote}
        </blockquote>
      )}
      <CompareFields draft={draft} />
      {isReadOnly ? null : isWaiting(draft) ? (
        <WaitingActions draft={draft} actions={actions} />
      ) : draft.decision === null ? null : (
        <Row>
          <Button shortcut="U" onPress={actions.reopen}>
            {readingText.decideAgain}
          </Button>
        </Row>
      )}
      <Outlook draft={draft} />
    </Stack>
  );
}

/** A cell of a table that holds the name alone: it is marked in the text, and says no more. */
function isName(quote: string, subject: string): boolean {
  return quote.length <= subject.length + 2 && (quote.includes(subject) || subject.includes(quote));
}

const acceptWords = {
  new: readingText.acceptNew,
  adds: readingText.acceptAdds,
  differs: readingText.acceptDiffers,
  alreadyThere: readingText.acceptNew,
} as const;

function WaitingActions({ draft, actions }: { draft: Draft; actions: DraftActions }) {
  const canChange = readFields(draft).some(({ isChangeable }) => isChangeable);
  return (
    <Row gap={8} canWrap>
      <Button variant="primary" shortcut="A" onPress={actions.accept}>
        {acceptWords[draft.state]}
      </Button>
      {mergeTypeOf(draft) === null ? null : (
        <Button shortcut="M" onPress={actions.merge}>
          {readingText.mergeEllipsis}
        </Button>
      )}
      {canChange ? (
        <Button variant="quiet" shortcut="C" onPress={actions.change}>
          {readingText.changeEllipsis}
        </Button>
      ) : null}
      <Spacer />
      <Button variant="quiet" shortcut="R" onPress={actions.reject}>
        {readingText.reject}
      </Button>
    </Row>
  );
}

/** What accepting does, or what has been decided. */
function Outlook({ draft }: { draft: Draft }) {
  const { locale } = useUi();
  const { record, decision } = draft;
  return (
    <Text tone="muted" size="small">
      {decision === null
        ? outlookOf(draft)
        : readingText.decidedOn(
            readingText.standing(standingOf(draft)),
            formatDay(decision.decidedOn, locale, 'long'),
          )}{' '}
      {decision !== null && decision.decision !== 'rejected' ? `${readingText.againKeeps} ` : null}
      {isWaiting(draft) && draft.confidence === 'low' ? `${readingText.doubtful} ` : null}
      {record === null ? null : <Link href={addressOfRecord(record.type, record.id)}>{readingText.openRecord}</Link>}
    </Text>
  );
}

function outlookOf(draft: Draft): string {
  if (draft.state === 'alreadyThere') return readingText.thereAlready;
  if (draft.state === 'differs') return readingText.replaces;
  const made = madeTypes(draft);
  if (draft.state === 'adds' || made.length === 0) return readingText.fills;
  return readingText.makes(made.map((type) => recordWords[type].singular));
}
