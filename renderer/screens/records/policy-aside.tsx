// Beside a form: every sentence of the policy that states the record, and what was published of it and is no longer true.
import { InspectorSection } from '../../app/layout/index.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { addressOfSentence } from '../policy/policy-address.ts';
import { formTexts } from '../../text/forms.ts';
import { Link, Stack, Text } from '../../ui/index.ts';

/** Sentences that are shown at once; the policy has all of them. */
const MOST = 6;

export function PolicySection({ recordId }: { recordId: string }) {
  const { input } = useAsAt();
  const read = useOperation('policy.sentences', { recordId, ...input }, { keepsPrevious: true });
  const { sentences = [], noLongerTrue = [] } = read.data ?? {};
  if (sentences.length + noLongerTrue.length === 0) return null;
  const isInSeveral = new Set(sentences.map(({ policyId }) => policyId)).size > 1;
  return (
    <InspectorSection title={formTexts.inPolicy}>
      <Stack gap={8}>
        {noLongerTrue.map(({ policyId, sectionId, before }) => (
          <div key={`${policyId} ${sectionId} ${before}`}>
            <Text as="p" tone="warning" size="small" weight="medium">
              {formTexts.publishedNotTrue}
            </Text>
            <Text as="p" isDocument tone="faint">
              <s>{before}</s>
            </Text>
            <Link size="small" href="/publications">
              {formTexts.showChanges}
            </Link>
          </div>
        ))}
        {sentences.slice(0, MOST).map(({ policyId, policy, sectionId, heading, text }, place) => (
          <div key={`${policyId} ${sectionId} ${place}`}>
            <Text as="p" isDocument>
              {text}
            </Text>
            <Link size="small" href={addressOfSentence({ policyId, sectionId, recordId })}>
              {isInSeveral ? `${policy}: ${heading}` : heading}
            </Link>
          </div>
        ))}
        {sentences.length > MOST ? (
          <Text tone="faint" size="small">
            {formTexts.moreSentences(sentences.length - MOST)}
          </Text>
        ) : null}
      </Stack>
    </InspectorSection>
  );
}
