// Reference facts as they would be if a mechanism fell or a decision ended.
import { addDays } from '../../domain/calendar-days.ts';
import type { FactOverride } from '../../reference/fact-table.ts';
import { createReferenceFacts } from '../../reference/reference-facts.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import { adequacyLawOf } from '../transfers/route.ts';
import type { ShockScenario } from './shock.ts';

/**
 * The register's facts with the scenario on top. Both days of a validity are included, so the last good day is the day before.
 * A scenario that changes no fact gives the facts as they are.
 */
export function supposeFacts(
  scenario: ShockScenario,
  facts: ReferenceFacts,
  overrides: readonly FactOverride[],
  on: string,
): ReferenceFacts {
  const lastDay = addDays(on, -1);
  switch (scenario.kind) {
    case 'mechanismFalls': {
      const shipped = facts.mechanism(scenario.mechanism, { on });
      if (shipped === undefined || (shipped.validUntil !== null && shipped.validUntil <= lastDay)) return facts;
      return withOverride(overrides, 'mechanism', scenario.mechanism, { validUntil: lastDay }, on);
    }
    case 'adequacyEnds': {
      const law = adequacyLawOf[scenario.law];
      const periods = facts.jurisdiction(scenario.jurisdiction)?.[law];
      if (periods === undefined) return facts;
      const left = periods
        .filter(({ validFrom }) => validFrom <= lastDay)
        .map((period) =>
          period.validUntil !== null && period.validUntil <= lastDay ? period : { ...period, validUntil: lastDay },
        );
      return withOverride(overrides, 'jurisdiction', scenario.jurisdiction, { [law]: left }, on);
    }
    case 'vendorMoves':
    case 'vendorEngages':
      return facts;
  }
}

function withOverride(
  overrides: readonly FactOverride[],
  factKind: 'mechanism' | 'jurisdiction',
  factId: string,
  factValues: FactOverride['factValues'],
  on: string,
): ReferenceFacts {
  const supposed: FactOverride = {
    factKind,
    factId,
    isOwn: false,
    factValues,
    shippedValues: {},
    reason: 'Supposed for a shock test.',
    source: 'supposed',
    capturedOn: on,
  };
  return createReferenceFacts([...overrides, supposed]);
}
