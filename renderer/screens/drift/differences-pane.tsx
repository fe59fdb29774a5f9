import { driftText } from '../../text/reading.ts';
import { formatCount } from '../../text/loading.ts';
import { EmptyState, Link, StateGlyph, Text } from '../../ui/index.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { sayBriefly } from '../reading/draft-view.ts';
import { Entry, EntryGroup } from '../reading/entry-list.tsx';
import type { Comparison, DifferenceEntry, DifferenceGroup } from './difference-groups.ts';
import sheet from './differences-pane.module.css';
import { OpenDifference, type DifferenceActions } from './open-difference.tsx';

const classes = bindClasses(sheet);

type DifferencesPaneProps = {
  groups: readonly DifferenceGroup[];
  /** How many statements of the policy were held against the register. */
  compared: number;
  lang: string | null;
  /** Language of corrected sentences and of headings. */
  correctionLang: string;
  leftOut: Comparison['leftOut'];
  /** Looks for a section again that is left out on purpose; undefined on a past day. */
  onTakeUp: ((section: Comparison['leftOut'][number]) => void) | undefined;
  numberOf: (key: string) => number;
  currentKey: string | null;
  hoveredKey: string | null;
  onHover: (key: string | null) => void;
  onChoose: (key: string) => void;
  actionsOf: (entry: DifferenceEntry) => DifferenceActions;
};

/** Where the policy and the register disagree, by kind. */
export function DifferencesPane({ groups, compared, leftOut, onTakeUp, ...list }: DifferencesPaneProps) {
  const found = groups.filter(({ id }) => id !== 'aside').reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      {found === 0 ? (
        <EmptyState title={driftText.none(compared)}>{driftText.noneText}</EmptyState>
      ) : (
        <div className={classes('head')}>
          <Text weight="medium" isNumeric>
            {driftText.found(found)}
          </Text>
          <Text tone="muted" size="small" isNumeric>
            {driftText.compared(compared)}
          </Text>
        </div>
      )}
      {groups.map(({ id, entries }) => (
        <EntryGroup
          key={id}
          title={id === 'aside' ? driftText.setAsideGroup : driftText.kind(id)}
          count={formatCount(entries.length)}
        >
          {entries.map((entry) => (
            <DifferenceRow key={entry.difference.key} entry={entry} {...list} />
          ))}
        </EntryGroup>
      ))}
      {leftOut.length === 0 ? null : (
        <EntryGroup title={driftText.leftOutGroup} count={formatCount(leftOut.length)}>
          {leftOut.map((section) => (
            <li key={section.sectionId} className={classes('section')}>
              <span className={classes('heading')}>
                <span lang={list.correctionLang}>{section.heading}</span>{' '}
                <Text tone="faint" size="small" isNumeric>
                  {driftText.leftOutFacts(section.count)}
                </Text>
              </span>
              {onTakeUp === undefined ? null : (
                <Link onPress={() => onTakeUp(section)} accessibleName={driftText.takeUpOf(section.heading)}>
                  {driftText.takeUp}
                </Link>
              )}
            </li>
          ))}
        </EntryGroup>
      )}
    </>
  );
}

type DifferenceRowProps = { entry: DifferenceEntry } & Omit<
  DifferencesPaneProps,
  'groups' | 'compared' | 'leftOut' | 'onTakeUp'
>;

function DifferenceRow({
  entry,
  lang,
  correctionLang,
  numberOf,
  currentKey,
  hoveredKey,
  onHover,
  onChoose,
  actionsOf,
}: DifferenceRowProps) {
  const { key, subject, policy, register } = entry.difference;
  const isAside = entry.aside !== null;
  return (
    <Entry
      number={numberOf(key)}
      icon={<StateGlyph state={isAside ? 'none' : 'warning'} />}
      name={subject}
      text={[policy, register].flatMap((side) => (side === null ? [] : sayBriefly(subject, side) || [])).join(' | ')}
      end={isAside ? driftText.standingAside : driftText.standing}
      isCurrent={key === currentKey}
      isHovered={key === hoveredKey}
      isSettled={isAside}
      onChoose={() => onChoose(key)}
      onHover={(isOver) => onHover(isOver ? key : null)}
    >
      <OpenDifference entry={entry} lang={lang} correctionLang={correctionLang} actions={actionsOf(entry)} />
    </Entry>
  );
}
