// Minimum age and whether personal data are sold.
import type { Commitment, Statement } from '../../domain/record-types.ts';
import type { Draft } from '../draft.ts';
import type { FoundDifference } from '../difference.ts';
import type { DriftContext } from '../drift-context.ts';
import type { Step } from '../steps.ts';
import { isSaleDenied } from '../told.ts';

function ownAge({ scope }: DriftContext): Commitment | undefined {
  return scope.commitments.find(({ kind, age }) => kind === 'minimumAge' && age !== null);
}

function ageSteps(context: DriftContext, age: number): Step[] {
  const known = context.scope.commitments.find(({ kind }) => kind === 'minimumAge');
  if (known !== undefined) return [{ do: 'set', type: 'commitment', record: known.id, patch: { age } }];
  return [
    { do: 'create', as: 'new:commitment', isShared: false, type: 'commitment', values: { kind: 'minimumAge', age } },
  ];
}

const sayAge = (age: number): string => `${age} years`;
const sayOwnAge = (own: Commitment | undefined): string | null =>
  own === undefined || own.age === null ? null : sayAge(own.age);

export function draftMinimumAge(context: DriftContext): Draft[] {
  const { minimumAge } = context.reading;
  if (minimumAge === null) return [];
  const own = ownAge(context);
  const isSame = own?.age === minimumAge;
  return [
    {
      key: 'minimumAge:',
      kind: 'minimumAge',
      subject: 'minimum age',
      state: own === undefined ? 'new' : isSame ? 'alreadyThere' : 'differs',
      confidence: 'high',
      places: context.atAnswer('minimumAge'),
      says: sayAge(minimumAge),
      has: sayOwnAge(own),
      record: own === undefined ? null : { type: 'commitment', id: own.id },
      steps: isSame ? [] : ageSteps(context, minimumAge),
    },
  ];
}

export function compareMinimumAge(context: DriftContext): FoundDifference[] {
  const { minimumAge } = context.reading;
  const own = ownAge(context);
  if (minimumAge === (own?.age ?? null)) return [];
  return [
    {
      kind: 'minimum-age-changed',
      subject: 'minimum age',
      policy: minimumAge === null ? null : sayAge(minimumAge),
      register: sayOwnAge(own),
      span: context.places.minimumAge,
      records: own === undefined ? [] : [{ type: 'commitment', id: own.id }],
      section: 'children',
      steps:
        minimumAge !== null
          ? ageSteps(context, minimumAge)
          : own === undefined
            ? []
            : [{ do: 'set', type: 'commitment', record: own.id, patch: { age: null } }],
    },
  ];
}

function ownSale({ scope }: DriftContext): Statement | undefined {
  return scope.statements.find(({ kind, answer }) => kind === 'sellsData' && answer !== 'unknown');
}

function saleSteps(context: DriftContext, sells: boolean): Step[] {
  const answer = sells ? 'yes' : 'no';
  const known = context.scope.statements.find(({ kind }) => kind === 'sellsData');
  if (known !== undefined) return [{ do: 'set', type: 'statement', record: known.id, patch: { answer } }];
  return [
    { do: 'create', as: 'new:statement', isShared: false, type: 'statement', values: { kind: 'sellsData', answer } },
  ];
}

const saySale = (sells: boolean): string => (sells ? 'personal data are sold' : 'personal data are not sold');

export function draftSale(context: DriftContext): Draft[] {
  const { sellsData } = context.reading;
  if (sellsData === null) return [];
  const own = ownSale(context);
  const isSame = own !== undefined && (own.answer === 'yes') === sellsData;
  return [
    {
      key: 'sale:',
      kind: 'sale',
      subject: 'sale of personal data',
      state: own === undefined ? 'new' : isSame ? 'alreadyThere' : 'differs',
      confidence: 'high',
      places: context.atAnswer('sellsData'),
      says: saySale(sellsData),
      has: own === undefined ? null : saySale(own.answer === 'yes'),
      record: own === undefined ? null : { type: 'statement', id: own.id },
      steps: isSame ? [] : saleSteps(context, sellsData),
    },
  ];
}

export function compareSale(context: DriftContext): FoundDifference[] {
  const { sellsData } = context.reading;
  const own = ownSale(context);
  const sells = own === undefined ? null : own.answer === 'yes';
  if (sellsData === sells || (sellsData === null && sells === false && isSaleDenied(context.text))) return [];
  return [
    {
      kind: 'sale-statement-changed',
      subject: 'sale of personal data',
      policy: sellsData === null ? null : saySale(sellsData),
      register: sells === null ? null : saySale(sells),
      span: context.places.sellsData,
      records: own === undefined ? [] : [{ type: 'statement', id: own.id }],
      section: 'recipients',
      steps:
        sellsData !== null
          ? saleSteps(context, sellsData)
          : own === undefined
            ? []
            : [{ do: 'set', type: 'statement', record: own.id, patch: { answer: 'unknown' } }],
    },
  ];
}
