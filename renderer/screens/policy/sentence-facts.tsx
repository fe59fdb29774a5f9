import { ArrowLeft, ArrowRight, Copy } from 'lucide-react';
import type { Ref } from 'react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { fieldWords } from '../../text/fields.ts';
import { policyText } from '../../text/policy.ts';
import { recordWords } from '../../text/record-words.ts';
import { wordingText } from '../../text/wording.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  Banner,
  Button,
  formatDay,
  GapText,
  IconButton,
  Link,
  PrefilledText,
  SourceLine,
  Text,
  useUi,
} from '../../ui/index.ts';
import { useFactWords } from '../common/fact-value.tsx';
import { addressOfGap } from '../open-points/point-rows.ts';
import { useNames } from '../records/record-data.ts';
import { groupFacts, listMissing, type FactGroup } from './fact-groups.ts';
import type { SectionView, SentenceView } from './policy-view.ts';
import sheet from './sentence-facts.module.css';

const classes = bindClasses(sheet);

/** Words that lead into a list state the facts of every item; beyond this many records their names say enough. */
const MOST_RECORDS = 3;

type SentenceFactsProps = {
  sentence: SentenceView;
  section: SectionView | undefined;
  onStep: (step: -1 | 1) => void;
  onCopy: () => void;
  /** What the published version says in its place, and which version. */
  published: { title: string; text: string } | null;
  /** Escape: back to the sentence. */
  onBack: () => void;
  /** Opens the place to type a translation; null where nothing can be changed. */
  onTranslate: ((original: string) => void) | null;
  rootRef: Ref<HTMLDivElement>;
};

/** The facts that a sentence states in reading order, each with its source and a way to its record. */
export function SentenceFacts({
  sentence,
  section,
  published,
  onStep,
  onCopy,
  onBack,
  onTranslate,
  rootRef,
}: SentenceFactsProps) {
  const groups = groupFacts(sentence.facts);
  const isTold = !sentence.isLeadIn || groups.length <= MOST_RECORDS;
  const missing = listMissing(sentence.children);
  const place = section?.sentences.findIndex((candidate) => candidate.index === sentence.index) ?? -1;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only leads Escape from the controls in it back to the text
    <div
      ref={rootRef}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onBack();
      }}
    >
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
        <h2 className={classes('title')}>
          {isTold ? policyText.factsOf(groups.length) : policyText.leadsInto(groups.length)}
        </h2>
      </div>
      {missing.map((gap) => (
        <div key={`${gap.text} ${gap.recordId} ${gap.field}`} className={classes('fact')}>
          <div className={classes('line')}>
            <Text tone="faint" size="small">
              {gap.isUntranslated ? wordingText.toTranslate : policyText.missing}
            </Text>
            {gap.isUntranslated && onTranslate !== null ? (
              <Button size="small" variant="quiet" onPress={() => onTranslate(gap.text)}>
                {wordingText.translate}
              </Button>
            ) : (
              <Link
                size="small"
                accessibleName={policyText.fillOf(gap.text)}
                href={addressOfGap({ sectionId: section?.id ?? '', ...gap })}
              >
                {policyText.fill}
              </Link>
            )}
          </div>
          <GapText size="small">{gap.text}</GapText>
        </div>
      ))}
      {isTold ? (
        groups.map((group) => <FactsOfRecord key={`${group.recordType} ${group.recordId}`} group={group} />)
      ) : (
        <ul>
          {groups.map((group) => (
            <li key={`${group.recordType} ${group.recordId}`} className={classes('fact')}>
              <RecordLine group={group} />
            </li>
          ))}
        </ul>
      )}
      {published === null ? null : (
        <div className={classes('published')}>
          <Banner tone="warning" shape="box" title={published.title}>
            <Text isDocument>“{published.text}”</Text>
          </Banner>
        </div>
      )}
      <div className={classes('actions')}>
        <Button variant="quiet" icon={Copy} onPress={onCopy}>
          {policyText.copySentence}
        </Button>
      </div>
    </div>
  );
}

function FactsOfRecord({ group }: { group: FactGroup }) {
  return (
    <section className={classes('fact')}>
      <RecordLine group={group} />
      <dl>
        {group.fields.map((field) => (
          <SourcedFact key={field} recordType={group.recordType} recordId={group.recordId} field={field} />
        ))}
      </dl>
    </section>
  );
}

/** The kind of record, and its title as a link to the place of its first fact. */
function RecordLine({ group }: { group: FactGroup }) {
  const title = useTitle(group.recordType, group.recordId);
  const { singular } = recordWords[group.recordType];
  return (
    <div className={classes('line')}>
      <Text tone="faint" size="small">
        {singular.charAt(0).toUpperCase() + singular.slice(1)}
      </Text>
      <Link size="small" href={addressOfRecord(group.recordType, group.recordId, group.fields[0])}>
        {title}
      </Link>
    </div>
  );
}

type SourcedFactProps = { recordType: RecordType; recordId: string; field: string };

function SourcedFact({ recordType, recordId, field }: SourcedFactProps) {
  const { locale } = useUi();
  const { input } = useAsAt();
  const source = useOperation('factSources.list', input).data?.find(
    (candidate) => candidate.recordId === recordId && candidate.field === field,
  );
  const isPrefilled = source !== undefined && source.state !== 'confirmed';
  const words = useFactWords(recordType, recordId, field);
  // A sentence rests on fields that are empty too, where being empty decides what it says.
  if (words === undefined || words === null) return null;
  return (
    <div className={classes('pair')}>
      <dt className={classes('line', 'label')}>
        <span>{fieldWords(recordType, field).label}</span>
        {source === undefined ? <span>{policyText.typed}</span> : null}
      </dt>
      <dd className={classes('value')}>
        {isPrefilled ? <PrefilledText>{words}</PrefilledText> : words}
        {source === undefined ? null : (
          <span className={classes('source')}>
            <SourceLine kind={source.kind} isPrefilled={isPrefilled}>
              {policyText.sourceLine(
                source.reference ?? policyText.sourceKinds[source.kind],
                formatDay(source.capturedOn, locale, 'short'),
                policyText.sourceStates[source.state],
              )}
            </SourceLine>
          </span>
        )}
      </dd>
    </div>
  );
}

function useTitle(type: RecordType, id: string): string {
  return useNames(type).find((named) => named.id === id)?.title ?? recordWords[type].singular;
}
