// What happens after a breach (GDPR Art. 33, 34).
import { commitmentFacts, commitmentsOf } from '../policy-context.ts';
import type { SectionBuilder } from '../policy-context.ts';
import { paragraph, sentence } from '../nodes.ts';

export const buildBreach: SectionBuilder = (context) => {
  const { breach } = context.messages;
  const notices = commitmentsOf(context, 'breachNotice').map((commitment) =>
    sentence(
      commitmentFacts(commitment, 'recipients', 'channels', 'period', 'periodKind', 'condition', 'address'),
      breach.notice(commitment),
    ),
  );
  const handling = commitmentsOf(context, 'breachHandling').filter(({ items }) => items.length > 0);
  if (handling.length > 0)
    notices.push(
      sentence(
        handling.flatMap((commitment) => commitmentFacts(commitment, 'items')),
        breach.handling(handling.flatMap(({ items }) => items)),
      ),
    );
  return paragraph(...notices);
};
