import { ArrowLeft, ArrowRight, Copy } from 'lucide-react';
import { recordTypes, type RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { fieldWords } from '../../text/fields.ts';
import { policyText } from '../../text/policy.ts';
import { recordWords } from '../../text/record-words.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, formatDay, GapText, IconButton, Link, SourceLine, Text, useUi } from '../../ui/index.ts';
import { FactValue } from '../common/fact-value.tsx';
import { addressOfGap } from '../open-points/point-rows.ts';
import { useNames } from '../records/record-data.ts';
import { groupFacts, listMissing, type FactGroup } from './fact-groups.ts';
import type { SectionView, SentenceView } from './policy-view.ts';
import sheet from './sentence-facts.module.css';

const classes = bindClasses(sheet);

/** Records whose facts are told one by one; words that lead into a long list state those of every item. */
const MOST_RECORDS = 10;

type SentenceFactsProps = {
  sentence: SentenceView;
  section: SectionView | undefined;
  onStep: (step: -1 | 1) => void;
  onCopy: () => void;
};

/** The facts that a sentence states in reading order, each with its source and a way to its record. */
export function SentenceFacts({ sentence, section, onStep, onCopy }: SentenceFactsProps) {
  const groups = groupFacts(sentence.facts);
  const missing = listMissing(sentence.children);
  const place = section?.sentences.findIndex((candidate) => candidate.index === sentence.index) ?? -1;
  return (
    <>
      <div className={classes('head')}>
        <div className={classes('line')}>
          <Text tone="faint" size="small">
            {place < 0 ? policyText.opening : policyText.sentenceOf(place + 1, section?.sentences.length ?? 0)}
          </Text>
          <span className={classes('steps')}>
            <IconButton icon={ArrowLeft} size="small" label={policyText.previous} onPress={() => onStep(-1)} />
            <IconButton icon={ArrowRight} size="small" label={policyText.next} onPress={() => onStep(1)} />
          </span>
        </div>
        <h2 className={classes('title')}>{policyText.states(sentence.facts.length)}</h2>
      </div>
      {missing.map((gap) => (
        <div key={`${gap.text} ${gap.recordId} ${gap.field}`} className={classes('fact')}>
          <div className={classes('line')}>
            <Text tone="faint" size="small">
              {policyText.missing}
            </Text>
            {gap.recordType === null ? null : (
              <Link
                size="small"
                accessibleName={policyText.fillOf(gap.text)}
                href={addressOfGap({
                  sectionId: section?.id ?? '',
                  recordType: gap.recordType,
                  recordId: gap.recordId ?? undefined,
                  field: gap.field ?? undefined,
                })}
              >
                {policyText.fill}
              </Link>
            )}
          </div>
          <GapText size="small">{gap.text}</GapText>
        </div>
      ))}
      {groups.slice(0, MOST_RECORDS).map((group) => (
        <FactsOfRecord key={`${group.recordType} ${group.recordId}`} group={group} />
      ))}
      {groups.length <= MOST_RECORDS ? null : (
        <Text as="p" tone="faint" size="small">
          {policyText.moreRecords(groups.length - MOST_RECORDS)}
        </Text>
      )}
      <div className={classes('actions')}>
        <Button variant="quiet" icon={Copy} onPress={onCopy}>
          {policyText.copySentence}
        </Button>
      </div>
    </>
  );
}

/** What stands there before a sentence is chosen. */
export function NoSentence() {
  return (
    <div className={classes('head')}>
      <h2 className={classes('title')}>{policyText.choose}</h2>
      <Text as="p" tone="muted">
        {policyText.chooseText}
      </Text>
    </div>
  );
}

function FactsOfRecord({ group }: { group: FactGroup }) {
  const title = useTitle(group.recordType, group.recordId);
  return (
    <section className={classes('fact')}>
      <div className={classes('line')}>
        <Text tone="faint" size="small">
          {capitalise(recordWords[group.recordType].singular)}
        </Text>
        <Link size="small" href={addressOfRecord(group.recordType, group.recordId, group.fields[0])}>
          {title}
        </Link>
      </div>
      <dl>
        {group.fields.map((field) => (
          <div key={field} className={classes('pair')}>
            <dt className={classes('label')}>{fieldWords(group.recordType, field).label}</dt>
            <dd className={classes('value')}>
              <SourcedValue recordType={group.recordType} recordId={group.recordId} field={field} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type SourcedValueProps = { recordType: RecordType; recordId: string; field: string };

function SourcedValue({ recordType, recordId, field }: SourcedValueProps) {
  const { locale } = useUi();
  const { input } = useAsAt();
  const source = useOperation('factSources.list', input).data?.find(
    (candidate) => candidate.recordId === recordId && candidate.field === field,
  );
  const isPrefilled = source !== undefined && source.state !== 'confirmed';
  return (
    <>
      <FactValue recordType={recordType} recordId={recordId} field={field} isPrefilled={isPrefilled} />
      <span className={classes('source')}>
        {source === undefined ? (
          <SourceLine kind="typed">{policyText.typed}</SourceLine>
        ) : (
          <SourceLine kind={source.kind} isPrefilled={isPrefilled}>
            {policyText.sourceLine(
              source.reference ?? policyText.sourceKinds[source.kind],
              formatDay(source.capturedOn, locale, 'short'),
              policyText.sourceStates[source.state],
            )}
          </SourceLine>
        )}
      </span>
    </>
  );
}

function useTitle(type: RecordType, id: string): string {
  return useNames(type).find((named) => named.id === id)?.title ?? recordTypes[type].type;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
