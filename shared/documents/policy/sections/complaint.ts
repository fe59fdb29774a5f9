// Where to complain (GDPR Art. 13(2)(d)).
import { factsOf } from '../policy-document.ts';
import type { Sentence } from '../policy-document.ts';
import { asTyped, commitmentFacts, commitmentsOf, missing } from '../policy-context.ts';
import type { SectionBuilder } from '../policy-context.ts';
import { gapBlocks, paragraph, sentence } from '../nodes.ts';

export const buildComplaint: SectionBuilder = (context) => {
  const { scope, messages } = context;
  const { complaint } = messages;
  const said: Sentence[] = commitmentsOf(context, 'complaintRoute').flatMap((commitment) => {
    const { address, law, lawName } = commitment;
    if (address === null) return [];
    const named = law === null ? null : messages.rights.underLaw(law, messages.shortLawName(law, lawName));
    return [sentence(commitmentFacts(commitment, 'address', 'law'), complaint.route(address, named))];
  });
  const { organisation } = scope;
  const typed = organisation && asTyped(context, 'organisation', organisation).leadAuthority;
  const isTold = commitmentsOf(context, 'complaintRoute').some(
    (route) => typed && asTyped(context, 'commitment', route).address?.includes(typed),
  );
  if (organisation !== undefined && organisation.leadAuthority !== null && !isTold)
    said.push(
      sentence(
        factsOf('organisation', organisation, 'leadAuthority'),
        complaint.leadAuthority(organisation.leadAuthority),
      ),
    );
  if (said.length > 0) return paragraph(...said);
  const isRightTold = commitmentsOf(context, 'rightsOffered').some(({ rights }) => rights.includes('complaint'));
  return isRightTold
    ? []
    : gapBlocks([
        missing(context, {
          text: complaint.missing,
          ...(organisation === undefined
            ? {}
            : { recordType: 'organisation', recordId: organisation.id, field: 'leadAuthority' }),
        }),
      ]);
};
