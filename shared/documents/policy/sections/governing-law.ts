// The laws that govern the policy as a whole.
import { factsOf } from '../policy-document.ts';
import type { SectionBuilder } from '../policy-context.ts';
import { paragraph, sentence } from '../nodes.ts';

export const buildGoverningLaw: SectionBuilder = ({ scope, messages }) => {
  const { organisation } = scope;
  const laws = organisation?.applicableLaws.filter(({ relation }) => relation === 'governs') ?? [];
  if (organisation === undefined || laws.length === 0) return [];
  return paragraph(
    sentence(
      factsOf('organisation', organisation, 'applicableLaws'),
      messages.governingLaw.governedBy(laws.map(({ law, citation }) => messages.lawName(law, citation))),
    ),
  );
};
