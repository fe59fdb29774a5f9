// What was published, what changed since, what that obliges to, and the notice.
import { useState } from 'react';
import { Send } from 'lucide-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { policyLanguages, type PolicyLanguage } from '../../../shared/domain/languages.ts';
import { titleOfPolicy } from '../../../shared/domain/record-title.ts';
import type { Publication } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, PageColumns, PlainPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { publicationTexts } from '../../text/publications.ts';
import { languageNames } from '../../text/wording.ts';
import {
  Banner,
  Button,
  DateField,
  EmptyState,
  FieldStack,
  formatDay,
  readToday,
  SelectField,
  Stack,
  useUi,
} from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { ChangesSince } from './changes-since.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { ReleasedBlock } from './released-block.tsx';

export function PublicationsScreen() {
  const { isReadOnly } = useAsAt();
  const policies = useOperation('policies.list', {});
  const publications = useOperation('publications.list', {});
  const [policyId, setPolicyId] = useState<string | null>(null);
  const [publicationId, setPublicationId] = useState<string | null>(null);
  const [language, setLanguage] = useState<PolicyLanguage | null>(null);
  const [noticeOn, setNoticeOn] = useState(readToday());
  const [isPublishing, setPublishing] = useState(false);
  const policy = policies.data?.find(({ id }) => id === policyId) ?? policies.data?.[0];
  const policyChoice = policy === undefined ? {} : { policyId: policy.id };
  const changes = useOperation(
    'policy.changes',
    {
      ...policyChoice,
      noticeOn,
      ...(publicationId !== null && { publicationId }),
      ...(language !== null && { language }),
    },
    { isEnabled: policies.data !== undefined, keepsPrevious: true },
  );
  const released = publications.data?.filter((publication) => isOf(publication, policy?.id)) ?? [];
  return (
    <>
      <PlainPage
        head={
          <Head
            edge="page"
            title={publicationTexts.title}
            fact={publicationTexts.fact}
            actions={
              isReadOnly ? undefined : (
                <Button variant="primary" icon={Send} onPress={() => setPublishing(true)}>
                  {publicationTexts.publish}
                </Button>
              )
            }
          />
        }
      >
        <Stack gap={24}>
          {policies.data === undefined || policies.data.length < 2 ? null : (
            <SelectField
              label={publicationTexts.policy}
              placeholder={publicationTexts.policy}
              options={policies.data.map((each) => ({ id: each.id, label: titleOfPolicy(each) }))}
              value={policy?.id ?? null}
              onChange={(id) => {
                setPolicyId(id);
                setPublicationId(null);
              }}
            />
          )}
          <Loaded read={changes} rows={8}>
            {(answer) => (
              <PageColumns
                side={
                  <>
                    {answer.since === null ? null : (
                      <FieldStack>
                        <DateField
                          label={publicationTexts.noticeOn}
                          value={noticeOn}
                          onChange={(day) => setNoticeOn(day ?? readToday())}
                        />
                        <SelectField
                          label={publicationTexts.draftLanguage}
                          hint={publicationTexts.draftLanguageHint}
                          placeholder={publicationTexts.draftLanguage}
                          options={policyLanguages.map((id) => ({ id, label: languageNames[id] }))}
                          value={language ?? answer.since.language}
                          onChange={setLanguage}
                        />
                      </FieldStack>
                    )}
                    {released.length === 0 ? null : (
                      <ReleasedBlock
                        publications={released}
                        comparedId={answer.since?.publicationId ?? null}
                        onCompare={setPublicationId}
                      />
                    )}
                  </>
                }
              >
                <Answer answer={answer} noticeOn={noticeOn} hasReleased={released.length > 0} />
              </PageColumns>
            )}
          </Loaded>
        </Stack>
      </PlainPage>
      {isPublishing ? (
        <PublishDialog
          policyId={policy?.id}
          onClose={() => setPublishing(false)}
          onPublished={() => setPublicationId(null)}
        />
      ) : null}
    </>
  );
}

type AnswerProps = { answer: OutputOf<'policy.changes'>; noticeOn: string; hasReleased: boolean };

function Answer({ answer, noticeOn, hasReleased }: AnswerProps) {
  const { locale } = useUi();
  const { since } = answer;
  if (since === null)
    return hasReleased ? (
      <EmptyState title={publicationTexts.onlyTexts}>{publicationTexts.onlyTextsText}</EmptyState>
    ) : (
      <EmptyState title={publicationTexts.none}>{publicationTexts.noneText}</EmptyState>
    );
  const sinceWords = publicationTexts.since(since.title, since.version, formatDay(since.publishedOn, locale));
  if (answer.changes.length === 0 && answer.words.length === 0)
    return (
      <EmptyState title={publicationTexts.unchanged}>
        {sinceWords}. {publicationTexts.unchangedText}
      </EmptyState>
    );
  return (
    <>
      {answer.duties.length === 0 ? null : (
        <Banner tone="info" shape="box" title={publicationTexts.earliest(formatDay(answer.earliestDay, locale))}>
          {publicationTexts.earliestNote(formatDay(noticeOn, locale))}
        </Banner>
      )}
      <ChangesSince answer={answer} sinceWords={sinceWords} />
    </>
  );
}

/** A policy's own, or one that names no policy. */
function isOf({ kind, policyId }: Publication, id: string | undefined): boolean {
  return kind === 'policy' && (policyId === null || policyId === id);
}
