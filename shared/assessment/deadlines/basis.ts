// How a day was computed, in words with its parts, and where these come from.
import { dayInWords } from '../../domain/day-words.ts';
import { sayPeriod } from '../../domain/period-words.ts';
import type { RecordType } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { FactOrigin } from '../../reference/fact-origin.ts';
import type { Basis, BasisPart, DeadlineSource } from '../../domain/deadlines.ts';

export function onDay(label: string, day: string): BasisPart {
  return { label, day, period: null };
}

export function forPeriod(label: string, period: string): BasisPart {
  return { label, day: null, period };
}

export function byRule(label: string): BasisPart {
  return { label, day: null, period: null };
}

/** The parts with the line that says them. Parts that are not there are left out. */
export function basisOf(...parts: readonly (BasisPart | null)[]): Basis {
  const present = parts.filter((part) => part !== null);
  const text = present.map(sayPart).join(', ');
  return { text: text.charAt(0).toUpperCase() + text.slice(1), parts: present };
}

function sayPart({ label, day, period }: BasisPart): string {
  if (day !== null) return `${label} ${dayInWords(day)}`;
  return period === null ? label : `${label} ${sayPeriod(period)}`;
}

const sourceWords = { imported: 'Imported', read: 'Read from a text', catalogue: 'Vendor catalogue', typed: 'Typed' };

/** Where the value of a field comes from. A field without a source was typed. */
export function sourceOfField(index: RegisterIndex, recordType: RecordType, id: string, field: string): DeadlineSource {
  const found = index
    .sourcesOf(id)
    .findLast((source) => source.recordType === recordType && source.field === field && source.kind !== 'typed');
  if (found === undefined) return { kind: 'record', text: 'Entered in the register', isConfirmed: true };
  const reference = found.reference ?? sourceWords[found.kind];
  return {
    kind: 'factSource',
    text: `${reference}, ${dayInWords(found.capturedOn)}`,
    isConfirmed: found.state === 'confirmed',
  };
}

/** A fact of law or market as a source. */
export function sourceOfFact(origin: FactOrigin): DeadlineSource {
  const isConfirmed = origin.confidence !== 'fromMemory';
  return {
    kind: 'reference',
    text: `${origin.source}, as of ${dayInWords(origin.asOf)}${isConfirmed ? '' : ', unverified'}`,
    isConfirmed,
  };
}
