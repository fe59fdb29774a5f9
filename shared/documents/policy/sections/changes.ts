// How the policy changes and who is told.
import { factsOf } from '../policy-document.ts';
import type { Sentence } from '../policy-document.ts';
import { commitmentFacts, commitmentsOf } from '../policy-context.ts';
import type { SectionBuilder } from '../policy-context.ts';
import { paragraph, sentence } from '../nodes.ts';

export const buildChanges: SectionBuilder = (context) => {
  const { scope, messages } = context;
  const { changes } = messages;
  const said: Sentence[] = [];
  const { policy } = scope;
  if (policy !== undefined && policy.url !== null)
    said.push(sentence(factsOf('policy', policy, 'url'), changes.published(policy.url)));
  for (const update of commitmentsOf(context, 'policyUpdate')) {
    const isOnPage = update.channels.length === 0 || update.channels.includes('policyPage');
    const facts = commitmentFacts(update, 'channels', 'changeDegree', 'isConditional');
    said.push(
      sentence(
        facts,
        isOnPage
          ? changes.pageUpdated(update.changeDegree, update.isConditional)
          : changes.toldOfUpdate(update.changeDegree, update.isConditional, update.channels),
      ),
    );
  }
  for (const date of commitmentsOf(context, 'lastUpdatedDate'))
    said.push(sentence(commitmentFacts(date, 'changeDegree'), changes.lastUpdatedDate(date.changeDegree)));
  for (const latest of commitmentsOf(context, 'latestVersion'))
    said.push(sentence(commitmentFacts(latest, 'channels', 'address'), changes.latestVersion(latest.address)));
  for (const notice of commitmentsOf(context, 'changeNotice'))
    said.push(
      sentence(
        commitmentFacts(
          notice,
          'recipients',
          'channels',
          'period',
          'periodKind',
          'changeDegree',
          'items',
          'isConditional',
        ),
        changes.notice({
          degree: notice.changeDegree,
          isConditional: notice.isConditional,
          toCustomers: notice.recipients.includes('customers'),
          channels: notice.channels,
          period: notice.period,
          periodKind: notice.periodKind,
          examples: notice.items,
        }),
      ),
    );
  return paragraph(...said);
};
