// What protects the data (GDPR Art. 32).
import { factsOf } from '../policy-document.ts';
import type { SectionBuilder } from '../policy-context.ts';
import { bulletList, factsIn, paragraph, sentence } from '../nodes.ts';

export const buildSecurity: SectionBuilder = ({ scope, messages }) => {
  const { security } = messages;
  const by = (who: 'organisation' | 'vendor' | 'users'): typeof scope.securityMeasures =>
    scope.securityMeasures.filter(({ takenBy }) => takenBy === who);
  const list = (who: 'organisation' | 'vendor', leadIn: string): ReturnType<SectionBuilder> => {
    const items = by(who).map((measure) =>
      sentence(
        factsOf('securityMeasure', measure, 'name', 'description', 'condition'),
        security.measure(measure.name, measure.description, measure.condition),
        'item',
      ),
    );
    return items.length === 0
      ? []
      : [...paragraph(sentence(factsIn(items), leadIn, 'leadIn')), ...bulletList(items.map((item) => [item]))];
  };
  const duties = by('users');
  return [
    ...list('organisation', security.leadIn),
    ...list('vendor', security.vendorLeadIn),
    ...paragraph(
      ...(duties.length === 0
        ? []
        : [
            sentence(
              duties.flatMap((measure) => factsOf('securityMeasure', measure, 'name', 'condition', 'takenBy')),
              security.userDuties(
                duties.map(({ name, description, condition }) => security.measure(name, description, condition)),
              ),
            ),
          ]),
    ),
  ];
};
