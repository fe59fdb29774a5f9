import { Copy } from 'lucide-react';
import { addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { driftText } from '../../text/reading.ts';
import { recordWords } from '../../text/record-words.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, formatDay, GapText, Link, Row, Stack, Text, useUi } from '../../ui/index.ts';
import { useNames } from '../records/record-data.ts';
import type { AsideNote, Difference, DifferenceEntry } from './difference-groups.ts';
import sheet from './open-difference.module.css';

const classes = bindClasses(sheet);

export type DifferenceActions = {
  changeRegister: () => void;
  copy: () => void;
  leave: () => void;
  restore: () => void;
};

type OpenDifferenceProps = {
  entry: DifferenceEntry;
  /** Language of the text that was read. */
  lang: string | null;
  /** Language of corrected sentences. */
  correctionLang: string;
  actions: DifferenceActions;
};

/** Both sides of a difference, the sentence that would settle it, and the ways to settle it. */
export function OpenDifference({ entry: { difference, aside }, lang, correctionLang, actions }: OpenDifferenceProps) {
  const { isReadOnly } = useAsAt();
  return (
    <Stack gap={12}>
      <Sides difference={difference} lang={lang} />
      <CorrectionText difference={difference} lang={correctionLang} />
      {isReadOnly ? null : aside === null ? (
        <Row gap={8} canWrap>
          {difference.steps.length === 0 ? null : (
            <Button variant="primary" shortcut="A" onPress={actions.changeRegister}>
              {driftText.changeRegister}
            </Button>
          )}
          {difference.correction.text === null ? null : (
            <Button icon={Copy} shortcut="C" onPress={actions.copy}>
              {driftText.copyCorrection}
            </Button>
          )}
          <Button variant="quiet" shortcut="L" onPress={actions.leave}>
            {driftText.leaveEllipsis}
          </Button>
        </Row>
      ) : (
        <Row>
          <Button onPress={actions.restore}>{driftText.restore}</Button>
        </Row>
      )}
      {aside === null ? (
        <Text tone="muted" size="small">
          {outlookOf(difference)}
        </Text>
      ) : (
        <Reason aside={aside} />
      )}
    </Stack>
  );
}

/** What changing the register does. */
function outlookOf({ steps, policy }: Difference): string {
  if (steps.length === 0) return driftText.onlyByHand;
  return policy === null ? driftText.outOfUse : driftText.toRegister;
}

function Sides({ difference, lang }: { difference: Difference; lang: string | null }) {
  const { sentence, policy, register, records, subject } = difference;
  return (
    <table aria-label={driftText.sides(subject)} className={classes('sides')}>
      <thead>
        <tr>
          <th scope="col">{driftText.policy}</th>
          <th scope="col">{driftText.register}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            {policy === null ? <GapText size="small">{driftText.nothing}</GapText> : <strong>{policy}</strong>}
            {sentence === null || sentence === '' ? null : (
              <p {...(lang === null ? {} : { lang })} className={classes('sentence')}>
                {sentence}
              </p>
            )}
          </td>
          <td>
            {register === null ? <GapText size="small">{driftText.nothing}</GapText> : <strong>{register}</strong>}
            <ul className={classes('records')}>
              {records.map((record) => (
                <li key={record.id}>
                  <RecordLink record={record} />
                </li>
              ))}
            </ul>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function RecordLink({ record: { type, id } }: { record: Difference['records'][number] }) {
  const title = useNames(type).find((named) => named.id === id)?.title;
  return <Link href={addressOfRecord(type, id)}>{driftText.open(title ?? recordWords[type].singular)}</Link>;
}

function CorrectionText({ difference, lang }: { difference: Difference; lang: string }) {
  const { action, text } = difference.correction;
  if (text === null)
    return (
      <Text tone="muted" size="small">
        {action === 'remove' ? driftText.correction('remove') : driftText.noSentence}
      </Text>
    );
  return (
    <div>
      <Text tone="muted" size="small">
        {driftText.correction(action)}
      </Text>
      <blockquote lang={lang} className={classes('correction')}>
        {text}
      </blockquote>
    </div>
  );
}

function Reason({ aside: { reason, until } }: { aside: AsideNote }) {
  const { locale } = useUi();
  return (
    <Text tone="muted" size="small">
      {reason} {until === null ? null : driftText.asideUntil(formatDay(until, locale, 'long'))}
    </Text>
  );
}
