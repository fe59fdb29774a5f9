// Law and facts: what the register looks up, dated, with its sources, and what it has put otherwise.
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { useListAddress } from '../records/use-list-address.ts';
import { BasisFacts } from './basis-facts.tsx';
import { ChangedFacts } from './changed-facts.tsx';
import { MechanismFacts } from './mechanism-facts.tsx';
import { PeriodFacts } from './period-facts.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { referenceTabs } from './reference-page.tsx';

export function ReferenceScreen() {
  const address = useListAddress();
  const tab = referenceTabs.find((id) => id === address.tab) ?? 'places';
  switch (tab) {
    case 'places':
      return <PlaceFacts />;
    case 'mechanisms':
      return <MechanismFacts />;
    case 'bases':
      return <BasisFacts />;
    case 'periods':
      return <PeriodFacts />;
    case 'changed':
      return <ChangedFacts />;
    default:
      return assertNever(tab);
  }
}
