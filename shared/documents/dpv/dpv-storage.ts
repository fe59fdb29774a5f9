// Retention rules as storage conditions (GDPR Art. 30(1)(f)).
import { parsePeriod } from '../../domain/periods.ts';
import type { RetentionRule } from '../../domain/record-types.ts';
import { hasRetentionPeriod } from '../../domain/retention-state.ts';
import { dpvNode, recordNodeId, referTo, typedValue, words } from './dpv-node.ts';
import type { DpvNode } from './dpv-node.ts';

/**
 * A rule as a storage duration. Both ends of a range are durations of their own, with their titles.
 * Where nobody has recorded how long, the node says that the information is not available.
 */
export function storageCondition(rule: RetentionRule): DpvNode {
  return dpvNode(['StorageDuration'], {
    id: recordNodeId(rule.id),
    title: rule.name,
    description: words([...rule.reasons, rule.legalGround, ...rule.exceptions]),
    source: rule.statute,
    properties: {
      hasDuration: durations(rule),
      hasPersonalData: referTo(rule.dataCategoryIds.map((id) => ({ id }))),
      hasLocation: rule.place,
      hasStorageCondition: rule.disposal
        ? dpvNode(['StorageDeletion'], { title: rule.disposal, description: rule.disposalMethod })
        : null,
      hasApplicability: hasRetentionPeriod(rule)
        ? null
        : dpvNode(['NotAvailable'], { description: `Not recorded: retention period of “${rule.name}”` }),
    },
  });
}

function durations(rule: RetentionRule): DpvNode[] {
  const nodes: DpvNode[] = [];
  if (rule.during) nodes.push(dpvNode(['UntilEventDuration'], { title: rule.during.text ?? rule.during.event }));
  if (rule.period !== null && rule.periodMax !== null) {
    nodes.push(temporal(rule.period, 'at least', rule), temporal(rule.periodMax, 'at most', rule));
  } else if (rule.period !== null) nodes.push(temporal(rule.period, qualifiers[rule.periodKind] ?? null, rule));
  else if (rule.periodKind === 'indefinite') nodes.push(dpvNode(['EndlessDuration']));
  else if (rule.periodKind === 'none' && rule.during === null && rule.trigger !== null)
    nodes.push(dpvNode(['UntilEventDuration'], { title: rule.trigger.text ?? rule.trigger.event }));
  else if (nodes.length === 0 && hasRetentionPeriod(rule))
    nodes.push(dpvNode(['IndeterminateDuration'], { title: rule.periodKind }));
  return nodes;
}

const qualifiers: Partial<Record<RetentionRule['periodKind'], string>> = {
  upTo: 'at most',
  atLeast: 'at least',
  typical: 'typically',
  byLaw: 'typically, by law',
};

function temporal(period: string, qualifier: string | null, { trigger }: RetentionRule): DpvNode {
  return {
    ...dpvNode(['TemporalDuration'], {
      title: qualifier,
      description: trigger ? `from: ${trigger.text ?? trigger.event}` : null,
    }),
    'rdf:value': typedValue(xsdDuration(period), 'duration'),
  };
}

/** A period as `xsd:duration` (XML Schema 1.1 part 2, 3.3.6), which has no weeks. */
export function xsdDuration(period: string): string {
  const { years, months, weeks, days, hours } = parsePeriod(period);
  const wholeDays = weeks * 7 + days;
  const date = `${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${wholeDays ? `${wholeDays}D` : ''}`;
  const time = hours ? `T${hours}H` : '';
  return date || time ? `P${date}${time}` : 'P0D';
}
