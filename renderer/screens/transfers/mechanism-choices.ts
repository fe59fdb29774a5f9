// The mechanisms of one law as choices: those that matter at first sight, then the rest, and how a choice is recorded.
import type { LawAssessmentRow, MechanismOptionRow } from '../../../shared/contract/transfers.ts';
import { mechanismVariants, transferMechanisms } from '../../../shared/domain/codes.ts';
import type { TransferMechanismCode } from '../../../shared/domain/codes.ts';
import type { Transfer } from '../../../shared/domain/record-types.ts';
import type { MechanismUse } from '../../../shared/domain/records/transfer.ts';

/** What most transfers rest on; shown where it can fit. Exceptions are shown in any case, with why they seldom do. */
const common: ReadonlySet<TransferMechanismCode> = new Set([
  'eu-adequacy',
  'eu-us-dpf',
  'eu-scc',
  'uk-adequacy',
  'uk-us-data-bridge',
  'uk-idta',
  'uk-addendum',
  'ch-adequacy',
  'ch-us-dpf',
  'ch-scc',
]);
const exceptions: ReadonlySet<TransferMechanismCode> = new Set(['eu-derogation', 'uk-derogation', 'ch-exceptions']);

export function splitOptions({ options }: Pick<LawAssessmentRow, 'options'>): {
  shown: MechanismOptionRow[];
  others: MechanismOptionRow[];
} {
  const isShown = ({ code, fits, isRecorded }: MechanismOptionRow): boolean =>
    isRecorded || exceptions.has(code) || (common.has(code) && fits !== 'doesNotFit');
  return { shown: options.filter(isShown), others: options.filter((option) => !isShown(option)) };
}

/** `Standard contractual clauses, module 3`: with the module where the roles leave one. */
export function nameOfOption({ code, variants }: MechanismOptionRow): string {
  const { label } = transferMechanisms[code];
  const [only, ...more] = variants;
  if (only === undefined || more.length > 0) return label;
  return `${label}, ${(mechanismVariants[only].label.split(',')[0] ?? '').toLowerCase()}`;
}

/** Article, reason and what is missing, as the sentences under a choice. */
export function reasonOfOption({ article, reason, needs }: MechanismOptionRow): string {
  return [`${article.replace(/\.$/, '')}.`, reason, ...needs.map(({ text }) => text)].join(' ');
}

/**
 * The transfer's mechanisms with one put first: the one that is relied on, the others stand by. One that was not recorded
 * comes with the module that the roles leave, if they leave one.
 */
export function putFirst(transfer: Transfer, option: MechanismOptionRow): MechanismUse[] {
  const [only, ...more] = option.variants;
  const recorded = transfer.mechanisms.find(({ code }) => code === option.code);
  const first: MechanismUse = recorded ?? {
    code: option.code,
    variant: only !== undefined && more.length === 0 ? only : null,
    description: null,
    condition: null,
    isExample: false,
    reliedOnBy: null,
    reference: null,
    signedOn: null,
    validUntil: null,
  };
  return [first, ...transfer.mechanisms.filter((use) => use !== recorded)];
}
