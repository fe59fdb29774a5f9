// Words of the sections about retention, security and breaches.
import type { z } from 'zod';
import { hasRetentionPeriod } from '../../../../domain/retention-state.ts';
import { sayPeriod } from '../../../../domain/period-words.ts';
import type { RetentionRule } from '../../../../domain/record-types.ts';
import type { retentionEventSchema } from '../../../../domain/records/retention-rule.ts';
import type { commitmentRecipients } from '../../../../domain/records/commitment.ts';
import { channelsInWords } from '../../text/english/channels.ts';
import type { Channel } from '../../text/english/channels.ts';
import { joinList } from '../../text/english/lists.ts';
import { rangeInWords } from '../../text/english/periods.ts';
import { lowerFirst } from '../../text/english/nouns.ts';
import { capitalise, strong, toInline, words } from '../../text/inline.ts';
import type { Inline, Words } from '../../text/inline.ts';

type RetentionEvent = z.output<typeof retentionEventSchema>;

/** While something lasts: `for the lifetime of your account`. */
function duringInWords({ event, text }: RetentionEvent): string {
  if (text !== null) return /^(?:for|while|until|as long as|during)\b/u.test(text) ? text : `for ${text}`;
  switch (event) {
    case 'accountLifetime':
    case 'accountClosed':
      return 'for the lifetime of your account';
    case 'subscription':
      return 'for the duration of your subscription';
    case 'contract':
    case 'contractEnd':
      return 'for the duration of the contract';
    case 'workspaceActive':
      return 'while the workspace is active';
    case 'purpose':
      return 'for as long as needed for the purpose for which it was collected';
    case 'lastContact':
    case 'lastActivity':
      return 'while we are in contact';
    case 'yearEnd':
      return 'until the end of the year';
    case 'deletionRequest':
      return 'until you ask us to delete it';
    case 'collection':
    case 'submission':
    case 'other':
      return 'for as long as we need it';
  }
}

/** Up to which event, where that is the whole rule: `until you close your account`. */
function untilInWords({ event, text }: RetentionEvent): string {
  if (text !== null) return /^until\b/u.test(text) ? text : `until ${text}`;
  switch (event) {
    case 'accountClosed':
    case 'accountLifetime':
      return 'until you close your account';
    case 'subscription':
      return 'until the subscription ends';
    case 'contract':
    case 'contractEnd':
      return 'until the contract ends';
    case 'workspaceActive':
      return 'until the workspace is closed';
    case 'purpose':
      return 'until its purpose is fulfilled';
    case 'yearEnd':
      return 'until the end of the year';
    case 'deletionRequest':
      return 'until you ask us to delete it';
    case 'lastContact':
      return 'until the last contact';
    case 'lastActivity':
      return 'until the last activity';
    case 'collection':
    case 'submission':
    case 'other':
      return 'until it is no longer needed';
  }
}

/** From when a period counts: `after the last reply`. */
function triggerInWords({ event, text }: RetentionEvent): string {
  if (text !== null) return /^(?:after|from|since|before)\b/u.test(text) ? text : `after ${text}`;
  switch (event) {
    case 'collection':
      return 'from collection';
    case 'submission':
      return 'from submission';
    case 'lastContact':
      return 'after the last contact';
    case 'lastActivity':
      return 'after the last activity';
    case 'accountClosed':
    case 'accountLifetime':
      return 'after you close it';
    case 'subscription':
      return 'after the end of the subscription';
    case 'contract':
    case 'contractEnd':
      return 'after the end of the contract';
    case 'workspaceActive':
      return 'after the workspace is closed';
    case 'purpose':
      return 'after the purpose is fulfilled';
    case 'yearEnd':
      return 'from the end of the year';
    case 'deletionRequest':
      return 'after you ask us to delete it';
    case 'other':
      return '';
  }
}

const disposalWords = {
  delete: 'deleted',
  anonymise: 'anonymised',
  archive: 'archived',
  overwrite: 'overwritten',
} as const;

/** The length alone: `for up to 90 days`, `for a grace period of 6 months`. Null where the event says it all. */
function lengthInWords(rule: RetentionRule, isAfterwards: boolean): string | null {
  const period = rule.period === null ? null : sayPeriod(rule.period);
  const label = rule.periodLabel === null ? '' : `a ${rule.periodLabel} of `;
  const afterwards = isAfterwards && rule.trigger === null ? ' afterwards' : '';
  switch (rule.periodKind) {
    case 'exact':
      return `for ${label}${period ?? ''}`;
    case 'upTo':
      return `for ${label}up to ${period ?? ''}`;
    case 'atLeast':
      return `for ${label}at least ${period ?? ''}`;
    case 'typical':
      return `typically for ${label}${period ?? ''}`;
    case 'range': {
      const range =
        rule.period !== null && rule.periodMax !== null ? rangeInWords(rule.period, rule.periodMax) : period;
      return `${rule.isTypical ? 'typically ' : ''}for ${label}${range ?? ''}`;
    }
    case 'byLaw': {
      const length = period === null ? '' : `, ${rule.isTypical ? 'typically ' : ''}${period}`;
      return `for as long as ${rule.legalGround ?? rule.statute ?? 'the law'} requires${length}`;
    }
    case 'reasonable':
      return `for a reasonable period${afterwards}`;
    case 'limited':
      return `for a limited period${afterwards}`;
    case 'asNeeded':
      return 'for as long as needed';
    case 'indefinite':
      return 'without a time limit';
    case 'none':
    case 'notAnswered':
      return null;
  }
}

type Phase = 'active' | 'restricted' | 'archived';

const phaseWords: Readonly<Record<Phase, string>> = {
  active: 'we use it',
  restricted: 'we keep it only under restriction',
  archived: 'we keep it archived',
};

export const keepingMessages = {
  retention: {
    leadIn: 'We keep data as follows:',
    /** One item: the data, a colon, how long, why, and what happens then. */
    rule: (rule: RetentionRule, length: Words): Words => {
      const isUntil = rule.periodKind === 'none' && rule.during === null && rule.trigger !== null;
      const lasting =
        rule.during !== null
          ? duringInWords(rule.during)
          : isUntil && rule.trigger !== null
            ? untilInWords(rule.trigger)
            : '';
      const known = hasRetentionPeriod(rule) ? lengthInWords(rule, lasting !== '') : null;
      const from = rule.trigger === null ? '' : triggerInWords(rule.trigger);
      const trigger = from === '' || known === null ? '' : ` ${from}`;
      const period: Words = known === null ? length : `${known}${trigger}`;
      const hasPeriod = toInline(period).length > 0;
      const spans = lasting === '' ? words`${period}` : words`${lasting}${hasPeriod ? words`, then ${period}` : ''}`;
      const place = rule.place === null ? '' : ` (${rule.place})`;
      const may = rule.isConditional ? 'may persist ' : '';
      return words`${strong(capitalise(rule.name))}${place}: ${may}${spans}${reason(rule)}${disposal(rule)}.`;
    },
    backup: (rule: RetentionRule): Words => {
      const traits = [...(rule.isRolling ? ['rolling'] : []), ...(rule.isEncrypted ? ['encrypted'] : [])];
      const length = rule.period === null ? '' : ` within ${sayPeriod(rule.period)}`;
      const end = `${disposalWords[rule.disposal ?? 'delete']}${rule.disposalMode === 'automatic' ? ' automatically' : ''}${length}`;
      return words`${strong(capitalise(rule.name))}: ${traits.length === 0 ? '' : words`${joinList(traits)}, `}${end}${reason(rule)}.`;
    },
    /** Phases one after the other: `we use it for 2 years, then we keep it archived for 8 years`. */
    phases: (
      phases: readonly { readonly name: Phase; readonly period: string | null; readonly description: string | null }[],
    ): string =>
      phases
        .map(({ name, period, description }) => {
          const length = period === null ? '' : ` for ${sayPeriod(period)}`;
          return `${phaseWords[name]}${length}${description === null ? '' : ` (${description})`}`;
        })
        .join(', then '),
    inPhases: (phases: string): Words => `${capitaliseText(phases)}.`,
    exceptions: (name: string, items: readonly string[]): Words =>
      words`Exceptions for ${lowerFirst(name)}: ${joinList(items)}.`,
    deletionOnRequest: (isAtAnyTime: boolean, exceptions: readonly string[]): Words => {
      const subject = exceptions.length === 0 ? '' : words`, subject to ${joinList(exceptions)}`;
      return words`You can request that we delete your data${isAtAnyTime ? ' at any time' : ''}${subject}.`;
    },
    missingPeriod: (name: string): string => `retention period of “${name}”`,
    missingAll: 'how long data is kept',
  },
  security: {
    leadIn: 'We protect personal data with:',
    vendorLeadIn: 'Our providers add:',
    measure: (name: string, description: string | null, condition: string | null): Words => {
      const note = description === null ? '' : ` (${description.replace(/\.$/u, '')})`;
      return `${name}${note}${condition === null ? '' : `, ${condition}`}`;
    },
    userDuties: (items: readonly Words[]): Words => words`You yourself are responsible for ${joinList(items)}.`,
  },
  breach: {
    notice: (notice: {
      readonly recipients: readonly (typeof commitmentRecipients)[number][];
      readonly channels: readonly Channel[];
      readonly period: string | null;
      readonly periodKind: 'within' | 'upTo' | 'atLeast' | 'withoutUndueDelay' | null;
      readonly condition: string | null;
      readonly address: string | null;
    }): Words => {
      const { recipients, channels, condition } = notice;
      const names = {
        dataSubjects: 'you',
        customers: 'the customers affected',
        authorities: 'the authorities',
        controllers: 'the controllers on whose behalf we act',
      };
      const time = noticeTime(notice.periodKind, notice.period);
      if (recipients.length === 0 && channels.includes('publicNotice')) {
        const where = notice.address === null ? 'on our site' : `at ${notice.address}`;
        return `We also post a public notice ${where}${time}${condition === null ? '' : `, ${condition}`}.`;
      }
      const isOpening = condition !== null && /^(?:where|when|if|after|once)\b/u.test(condition);
      if (recipients.length > 0 && recipients.every((recipient) => recipient === 'authorities'))
        return `We report data breaches to the authorities${time}${condition === null ? '' : ` ${condition}`}.`;
      const opening = isOpening
        ? capitaliseText(condition)
        : recipients.includes('dataSubjects')
          ? 'If a data breach affects your personal data'
          : 'If a data breach affects personal data';
      const how = channels.length === 0 ? '' : words` ${channelsInWords(channels)}`;
      const whom =
        recipients.length === 0 ? 'the people affected' : joinList(recipients.map((recipient) => names[recipient]));
      const extent =
        condition === null || isOpening ? '' : notice.periodKind === null ? ` ${condition}` : ` and ${condition}`;
      return words`${opening}, we notify ${whom}${how}${time}${extent}.`;
    },
    handling: (steps: readonly string[]): Words => words`Our incident response includes ${joinList(steps)}.`,
  },
};

function reason(rule: RetentionRule): Inline {
  const parts: Words[] = [];
  if (rule.reasons.length > 0)
    parts.push(
      rule.periodKind === 'asNeeded'
        ? words` for ${joinList(rule.reasons)}`
        : words`, to cover ${joinList(rule.reasons)}`,
    );
  if (rule.periodKind !== 'byLaw' && rule.legalGround !== null) parts.push(`, because ${rule.legalGround} requires it`);
  const statute = rule.periodKind === 'byLaw' && rule.legalGround === null ? null : rule.statute;
  if (statute !== null) parts.push(` (${statute})`);
  return words`${parts.length === 0 ? '' : parts.reduce((text, part) => words`${text}${part}`)}`;
}

function disposal(rule: RetentionRule): string {
  if (rule.disposal === null && rule.disposalMode !== 'automatic') return '';
  const how = rule.disposalMode === 'automatic' ? ' automatically' : '';
  const means = rule.disposalMethod === null ? '' : `, by ${rule.disposalMethod}`;
  return `, then ${disposalWords[rule.disposal ?? 'delete']}${how}${means}`;
}

function noticeTime(kind: 'within' | 'upTo' | 'atLeast' | 'withoutUndueDelay' | null, period: string | null): string {
  if (kind === 'withoutUndueDelay') return ' without undue delay';
  return period === null ? '' : ` within ${sayPeriod(period)}`;
}

function capitaliseText(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
