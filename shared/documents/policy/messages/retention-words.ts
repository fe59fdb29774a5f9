// How long something is kept, put together alike in every language but English; a language gives the phrases.
import { hasRetentionPeriod } from '../../../domain/retention-state.ts';
import type { RetentionRule } from '../../../domain/record-types.ts';
import type { Grammar } from '../text/grammar.ts';
import { capitalise, strong, toInline, words } from '../text/inline.ts';
import type { Inline, Words } from '../text/inline.ts';
import type { Messages } from './messages.ts';

type EventCode = NonNullable<RetentionRule['trigger']>['event'];
type Phrases = Readonly<Record<EventCode, string>>;
type Disposal = NonNullable<RetentionRule['disposal']>;
type Phase = RetentionRule['phases'][number]['name'];

export type RetentionPhrases = {
  readonly grammar: Pick<Grammar, 'list' | 'period' | 'periodInDative' | 'range'>;
  /** Between the name and the rest, where it is not `: `. */
  readonly colon?: string;
  /** While something lasts: `solange Ihr Konto besteht`. */
  readonly during: Phrases;
  /** Up to an event, where that is the whole rule. */
  readonly until: Phrases;
  /** From when a period counts; empty where nothing more can be said. */
  readonly after: Phrases;
  readonly exact: (length: string) => string;
  readonly upTo: (length: string) => string;
  readonly atLeast: (length: string) => string;
  readonly range: (length: string) => string;
  /** Before a length that is only the usual one: `in der Regel `. */
  readonly typically: string;
  /** `ground` is what asks for it, as a noun phrase. */
  readonly byLaw: (ground: string | null) => string;
  readonly reasonable: string;
  readonly limited: string;
  readonly asNeeded: string;
  readonly indefinite: string;
  /** Between what lasts and what follows: `, danach `. */
  readonly followedBy: string;
  /** Between phases. */
  readonly phaseThen: string;
  /** Before what can be kept so long but need not: `gegebenenfalls `. */
  readonly may: string;
  readonly reasons: (reasons: Inline, isOne: boolean) => Inline;
  readonly ground: (ground: string) => string;
  readonly disposed: Readonly<Record<Disposal, string>>;
  readonly automatically: (disposed: string) => string;
  readonly disposedThen: (disposed: string) => string;
  readonly means: (method: string) => string;
  readonly rolling: string;
  readonly encrypted: string;
  /** When copies are gone; the period is in the form after a preposition. */
  readonly within: (length: string) => string;
  readonly phases: Readonly<Record<Phase, string>>;
  /** How long a phase lasts; empty before its name’s end. */
  readonly phaseLength: (length: string) => string;
};

export function createRetentionWords(
  own: RetentionPhrases,
): Pick<Messages['retention'], 'rule' | 'backup' | 'phases' | 'inPhases'> {
  const { list, period } = own.grammar;
  const { colon = ': ' } = own;

  const sayLength = (rule: RetentionRule): string | null => {
    const length = rule.period === null ? '' : period(rule.period);
    const typically = rule.isTypical ? own.typically : '';
    const label = rule.periodLabel === null ? '' : ` (${rule.periodLabel})`;
    switch (rule.periodKind) {
      case 'exact':
        return `${own.exact(length)}${label}`;
      case 'upTo':
        return `${own.upTo(length)}${label}`;
      case 'atLeast':
        return `${own.atLeast(length)}${label}`;
      case 'typical':
        return `${own.typically}${own.exact(length)}${label}`;
      case 'range': {
        const range =
          rule.period !== null && rule.periodMax !== null ? own.grammar.range(rule.period, rule.periodMax) : length;
        return `${typically}${own.range(range)}${label}`;
      }
      case 'byLaw':
        return `${own.byLaw(rule.legalGround ?? rule.statute)}${length === '' ? '' : `, ${typically}${own.exact(length)}`}`;
      case 'reasonable':
        return own.reasonable;
      case 'limited':
        return own.limited;
      case 'asNeeded':
        return own.asNeeded;
      case 'indefinite':
        return own.indefinite;
      case 'none':
      case 'notAnswered':
        return null;
    }
  };

  const sayReasons = (rule: RetentionRule): Inline => {
    const reasons = rule.reasons.length === 0 ? '' : own.reasons(list(rule.reasons), rule.reasons.length === 1);
    const ground = rule.periodKind !== 'byLaw' && rule.legalGround !== null ? own.ground(rule.legalGround) : '';
    const isStatuteSaid = rule.periodKind === 'byLaw' && rule.legalGround === null;
    const statute = rule.statute === null || isStatuteSaid ? '' : ` (${rule.statute})`;
    return words`${reasons}${ground}${statute}`;
  };

  const sayDisposed = ({ disposal, disposalMode }: RetentionRule): string => {
    const disposed = own.disposed[disposal ?? 'delete'];
    return disposalMode === 'automatic' ? own.automatically(disposed) : disposed;
  };

  const sayDisposal = (rule: RetentionRule): string => {
    if (rule.disposal === null && rule.disposalMode !== 'automatic') return '';
    const means = rule.disposalMethod === null ? '' : own.means(rule.disposalMethod);
    return `${own.disposedThen(sayDisposed(rule))}${means}`;
  };

  return {
    rule: (rule, length) => {
      const { during, trigger } = rule;
      const isUntil = rule.periodKind === 'none' && during === null && trigger !== null;
      const lasting =
        during !== null
          ? (during.text ?? own.during[during.event])
          : isUntil
            ? (trigger.text ?? own.until[trigger.event])
            : '';
      const known = hasRetentionPeriod(rule) ? sayLength(rule) : null;
      const from = trigger === null ? '' : (trigger.text ?? own.after[trigger.event]);
      const spans: Words = known === null ? length : `${known}${from === '' ? '' : ` ${from}`}`;
      const hasPeriod = toInline(spans).length > 0;
      const said = lasting === '' ? spans : words`${lasting}${hasPeriod ? words`${own.followedBy}${spans}` : ''}`;
      const place = rule.place === null ? '' : ` (${rule.place})`;
      return words`${strong(capitalise(rule.name))}${place}${colon}${rule.isConditional ? own.may : ''}${said}${sayReasons(rule)}${sayDisposal(rule)}.`;
    },
    backup: (rule) => {
      const traits = [...(rule.isRolling ? [own.rolling] : []), ...(rule.isEncrypted ? [own.encrypted] : [])];
      const within = rule.period === null ? '' : ` ${own.within(own.grammar.periodInDative(rule.period))}`;
      return words`${strong(capitalise(rule.name))}${colon}${traits.length === 0 ? '' : words`${list(traits)}, `}${sayDisposed(rule)}${within}${sayReasons(rule)}.`;
    },
    phases: (phases) =>
      phases
        .map(({ name, period: length, description }) => {
          const lasts = length === null ? '' : ` ${own.phaseLength(period(length))}`;
          return `${own.phases[name]}${lasts}${description === null ? '' : ` (${description})`}`;
        })
        .join(own.phaseThen),
    inPhases: (phases) => words`${capitalise(phases)}.`,
  };
}
