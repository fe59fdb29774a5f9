// Where to complain (GDPR Art. 13(2)(d)).
import { factsOf } from '../policy-document.ts';
import type { Sentence } from '../policy-document.ts';
import { commitmentFacts, commitmentsOf, missing } from '../policy-context.ts';
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
  const isTold = (authority: string): boolean =>
    commitmentsOf(context, 'complaintRoute').some(({ address }) => address?.includes(authority) ?? false);
  if (organisation !== undefined && organisation.leadAuthority !== null && !isTold(organisation.leadAuthority))
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
