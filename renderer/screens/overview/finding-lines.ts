// Open points as lines of the overview: a count for each topic, with names of what it is about.
import type { RecordType } from '../../../shared/domain/record-types.ts';
import type { PointTopic } from '../../text/open-points.ts';
import { sortGroups, topicOfGroup, type Findings } from '../open-points/finding-rows.ts';

export type TopicLine = {
  topic: PointTopic;
  count: number;
  /** How many of them the law asks for. */
  required: number;
  /** Pre-filled to confirm, only unanswered, or with an answer that has become a problem. */
  tone: 'prefilled' | 'gap' | 'warning';
  /** Subjects, each once, as far as the answer has them. */
  names: readonly string[];
  /** Records with a fact to confirm. */
  holders: readonly Holder[];
};

type Holder = { readonly recordType: RecordType; readonly recordId: string };

/** One line for each topic with open points, in the order of their list. */
export function linesOfFindings({ groups }: Pick<Findings, 'groups'>): TopicLine[] {
  const byTopic = Map.groupBy(sortGroups(groups), topicOfGroup);
  return [...byTopic].map(([topic, rules]) => ({
    topic,
    count: rules.reduce((sum, { count }) => sum + count, 0),
    required: rules.reduce((sum, { count, severity }) => sum + (severity === 'error' ? count : 0), 0),
    tone: topic === 'prefilled' ? topic : rules.every(({ kind }) => kind === 'gap') ? 'gap' : 'warning',
    names: [...new Set(rules.flatMap(({ findings }) => findings.map(({ subject }) => subject)))],
    holders: rules.flatMap(({ findings }) => findings.flatMap(({ fix }) => (fix.kind === 'confirm' ? fix : []))),
  }));
}
