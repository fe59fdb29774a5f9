// The recorded facts that would no longer be true: whoever states them would have to say something else.
import type { RegisterIndex } from '../../domain/register.ts';
import type { ShockScenario, ShockedTransfer, TouchedFact } from './shock.ts';

/** Facts touched by a scenario that affects these transfers. */
export function touchedFacts(
  scenario: ShockScenario,
  transfers: readonly ShockedTransfer[],
  index: RegisterIndex,
): TouchedFact[] {
  const recorded = transfers.flatMap(({ transferId }) => transferId ?? []);
  switch (scenario.kind) {
    case 'mechanismFalls':
    case 'adequacyEnds':
      return recorded.map((recordId) => ({
        recordType: 'transfer',
        recordId,
        fields: ['mechanisms', 'mechanismAnswer'],
      }));
    case 'vendorMoves':
      return [
        { recordType: 'vendor', recordId: scenario.vendorId, fields: ['country', 'processingLocations', 'address'] },
        ...recorded.map((recordId): TouchedFact => ({
          recordType: 'transfer',
          recordId,
          fields: ['destinations', 'destinationDescription', 'mechanisms', 'mechanismAnswer'],
        })),
        ...index
          .engagementsOfVendor(scenario.vendorId)
          .map(({ id }): TouchedFact => ({ recordType: 'engagement', recordId: id, fields: ['locations'] })),
        ...index
          .subProcessingsUnder(scenario.vendorId)
          .map(({ id }): TouchedFact => ({ recordType: 'subProcessing', recordId: id, fields: ['country', 'place'] })),
      ];
    case 'vendorEngages':
      // Whoever lists the vendor's sub-processors would list one too few.
      return index
        .subProcessingsOf(scenario.vendorId)
        .map(({ id }): TouchedFact => ({ recordType: 'subProcessing', recordId: id, fields: null }));
  }
}
