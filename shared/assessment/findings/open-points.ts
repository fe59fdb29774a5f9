// Open points: what nobody has answered yet, out of the findings and the letter strips.
import type { Finding } from '../../domain/finding.ts';
import type { LetterReading } from '../../domain/letter-strip.ts';
import { openPointKinds } from '../../domain/open-points.ts';
import type { OpenPoint, OpenPointKind, OpenPoints } from '../../domain/open-points.ts';
import { findTitle } from '../../domain/record-title.ts';
import { isRecordType } from '../../domain/record-types.ts';
import type { ProcessingActivity } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';

/** Rules whose findings are open points, with the kind and what is missing. */
const kindOfRule: Readonly<Record<string, { readonly kind: OpenPointKind; readonly missing: readonly string[] }>> = {
  'fact-unconfirmed': { kind: 'prefilledFact', missing: [] },
  'fact-stale': { kind: 'prefilledFact', missing: [] },
  'transfer-without-mechanism': { kind: 'transferMechanism', missing: ['mechanism'] },
  'transfer-inside-the-area': { kind: 'transferMechanism', missing: ['mechanism'] },
  'retention-period-missing': { kind: 'retentionPeriod', missing: ['retention period'] },
  'agreement-not-answered': { kind: 'vendorAgreement', missing: ['data processing agreement'] },
};

/**
 * All open points of a register, by kind, then in register order; at most `limit` of each kind are listed, all are counted.
 * Retired and ended records are passed over, dismissed findings are left out.
 */
export function listOpenPoints(
  index: RegisterIndex,
  findings: readonly Finding[],
  lettersOf: (activity: ProcessingActivity) => readonly LetterReading[],
  limit = Number.POSITIVE_INFINITY,
): OpenPoints {
  const { points, answered } = listOpenLetters(index, lettersOf);
  const byKind = new Map<OpenPointKind, OpenPoint[]>([['letter', points]]);
  for (const finding of findings) {
    const meant = kindOfRule[finding.rule];
    const point = meant && pointOf(finding, meant.kind, meant.missing, index);
    if (point === undefined) continue;
    const ofKind = byKind.get(point.kind);
    if (ofKind) ofKind.push(point);
    else byKind.set(point.kind, [point]);
  }
  const groups = openPointKinds.map((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    return {
      kind,
      count: ofKind.length,
      records: new Set(ofKind.map(({ recordId }) => recordId)).size,
      points: ofKind.slice(0, limit),
    };
  });
  return { total: groups.reduce((sum, { count }) => sum + count, 0), answeredLetters: answered, groups };
}

function listOpenLetters(
  index: RegisterIndex,
  lettersOf: (activity: ProcessingActivity) => readonly LetterReading[],
): { points: OpenPoint[]; answered: number } {
  const points: OpenPoint[] = [];
  let answered = 0;
  for (const activity of index.register.records.activities) {
    if (activity.status === 'retired') continue;
    for (const { letter, article, state, gaps } of lettersOf(activity)) {
      if (state === 'stated' || state === 'none') answered += 1;
      if (state !== 'gap') continue;
      points.push({
        kind: 'letter',
        recordType: 'processingActivity',
        recordId: activity.id,
        title: activity.name,
        field: null,
        article,
        letter,
        missing: gaps.map(({ phrase }) => phrase),
        factSourceId: null,
      });
    }
  }
  return { points, answered };
}

function pointOf(
  finding: Finding,
  kind: OpenPointKind,
  missing: readonly string[],
  index: RegisterIndex,
): OpenPoint | undefined {
  const common = { kind, article: null, letter: null, missing };
  if (kind !== 'prefilledFact') {
    const { recordType, recordId, subject, field } = finding;
    return { ...common, recordType, recordId, title: subject, field, factSourceId: null };
  }
  // The place of a pre-filled fact is the record that it is about.
  const source = index.get('factSource', finding.recordId);
  if (source === undefined || !isRecordType(source.recordType)) return undefined;
  const title = findTitle(source.recordType, source.recordId, index.get);
  if (title === undefined) return undefined;
  const { recordType, recordId, field, id } = source;
  return { ...common, recordType, recordId, title, field, factSourceId: id };
}
