import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { PolicyLanguage } from '../../../shared/domain/languages.ts';
import { titleOfPolicy } from '../../../shared/domain/record-title.ts';
import type { PolicyRecord } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { DocumentPage, Head, PlainPage } from '../../app/layout/index.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { policyText } from '../../text/policy.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { DocumentText, formatDay, SelectField, useToast, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { copyToClipboard } from '../common/clipboard.ts';
import { EmptyPolicy } from './empty-policy.tsx';
import { PolicyBanners } from './policy-banners.tsx';
import { PolicyBlocks, type SentenceFocus } from './policy-blocks.tsx';
import { PartMenu, type PolicyPart } from './part-menu.tsx';
import { PolicyMenu } from './policy-menu.tsx';
import { PolicyOutline, SectionsMenu } from './policy-outline.tsx';
import sheet from './policy-screen.module.css';
import { plainWords, readPolicyView, type PolicyView } from './policy-view.ts';
import { firstSentenceOf, focusSentence, useKeepInAddress, useSentenceInView, useWanted } from './policy-address.ts';
import { sectionElementId, useSectionInView } from './use-section-in-view.ts';
import { SectionDialog } from './section-dialog.tsx';
import { SectionTools } from './section-tools.tsx';
import { SentenceFacts } from './sentence-facts.tsx';
import { TranslateDialog } from './translate-dialog.tsx';
import { findUntrue } from './untrue-sentences.ts';
import { WordingMenu } from './wording-menu.tsx';

const classes = bindClasses(sheet);

/** The policy as it stands, sentence by sentence, with the facts behind each. It follows every change of the records. */
export function PolicyScreen() {
  const { input, isReadOnly } = useAsAt();
  const create = useCommand('policies.create');
  const showToast = useToast();
  const policies = useOperation('policies.list', input);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const settings = useOperation('registerSettings.list', input);
  const ownLanguage = settings.data?.[0]?.textLanguage ?? 'en';
  const services = useOperation('services.list', input);
  const [part, setPart] = useState<PolicyPart>({});
  const [chosenLanguage, setChosenLanguage] = useState<PolicyLanguage | null>(null);
  const language = chosenLanguage ?? ownLanguage;
  const { policyId } = useWanted();
  const policy = [chosenId, policyId]
    .map((id) => policies.data?.find((candidate) => candidate.id === id))
    .concat(policies.data?.[0])
    .find((found) => found !== undefined);
  const choice = policy === undefined ? {} : { policyId: policy.id };
  const preview = useOperation(
    'policy.preview',
    { ...choice, ...part, ...input, language },
    { isEnabled: policies.data !== undefined && settings.data !== undefined, keepsPrevious: true },
  );
  const view = useMemo(() => (preview.data === undefined ? undefined : readPolicyView(preview.data)), [preview.data]);
  if (view === undefined) {
    const failed = policies.error === null ? preview : policies;
    return (
      <PlainPage head={<Head title={policyText.title} />}>
        <Loaded read={{ data: undefined, error: failed.error, refetch: failed.refetch }} rows={12}>
          {() => null}
        </Loaded>
      </PlainPage>
    );
  }
  const keepPart = (): void =>
    create.mutate(asPolicy(policy, part), {
      onSuccess: ({ id }) => {
        setChosenId(id);
        setPart({});
        showToast({ text: policyText.kept });
      },
      onError: (error) => showToast({ text: error.message, tone: 'error' }),
    });
  const picker =
    policies.data === undefined || policies.data.length < 2 ? null : (
      <SelectField
        label={policyText.policy}
        isLabelHidden
        placeholder={policyText.policy}
        options={policies.data.map((each) => ({ id: each.id, label: titleOfPolicy(each) }))}
        value={policy?.id ?? null}
        onChange={(id) => {
          setChosenId(id);
          setPart({});
        }}
      />
    );
  return (
    <PolicyPage
      key={policy?.id}
      view={view}
      policy={policy ?? null}
      picker={
        <>
          {picker}
          <PartMenu
            part={part}
            policy={policy ?? null}
            services={services.data?.filter(({ status }) => status === 'active') ?? []}
            onPart={setPart}
            onKeep={isReadOnly ? null : keepPart}
          />
        </>
      }
      part={part}
      language={language}
      ownLanguage={ownLanguage}
      onLanguage={setChosenLanguage}
    />
  );
}

/** What a policy of its own starts with: the part as chosen, in the words and form of the policy that it was chosen from. */
function asPolicy(from: PolicyRecord | undefined, { audience, serviceIds = [] }: PolicyPart) {
  const like =
    from === undefined
      ? {}
      : {
          organisationId: from.organisationId,
          tone: from.tone,
          sectionsOff: from.sectionsOff,
          sectionOrder: from.sectionOrder,
          sectionsAsTables: from.sectionsAsTables,
          sectionsAsLists: from.sectionsAsLists,
        };
  return { ...like, serviceIds, forAudience: audience ?? from?.forAudience ?? null };
}

type PolicyPageProps = {
  view: PolicyView;
  policy: PolicyRecord | null;
  /** Chooses between policies, where there are several, and for whom. */
  picker: ReactNode;
  part: PolicyPart;
  /** The language asked for; the view can still be in another one. */
  language: PolicyLanguage;
  /** The language in which the register is typed. */
  ownLanguage: PolicyLanguage;
  onLanguage: (language: PolicyLanguage) => void;
};

/** Of a policy without a published version that says otherwise. */
const nothing: ReadonlyMap<number, string> = new Map();

function PolicyPage({ view, policy, picker, part, language, ownLanguage, onLanguage }: PolicyPageProps) {
  const { input, day, isReadOnly } = useAsAt();
  const { locale } = useUi();
  const own = useOperation('ownParagraphs.list', input).data ?? [];
  /** The text to begin with; empty for the first one. Null while the dialog is closed. */
  const [translating, setTranslating] = useState<string | null>(null);
  const [changed, setChanged] = useState<string | null>(null);
  const wanted = useWanted();
  const keepInAddress = useKeepInAddress();
  const showToast = useToast();
  const factsRef = useRef<HTMLDivElement>(null);
  const current = wanted.sentence ?? firstSentenceOf(view, wanted);
  const { id: readId, goTo } = useSectionInView(
    view.sections.map(({ id }) => id),
    wanted.section,
  );
  useSentenceInView(wanted, current);
  // A change of the records can make the text shorter.
  const sentence = view.sentences[Math.min(current, view.sentences.length - 1)];
  const sectionOfSentence = view.sections.find((section) =>
    section.sentences.some((candidate) => candidate.index === sentence?.index),
  );
  const section = view.sections.find((candidate) => candidate.id === readId) ?? view.sections[0];

  const step = (by: -1 | 1): void => {
    const next = Math.max(0, Math.min(view.sentences.length - 1, (sentence?.index ?? 0) + by));
    keepInAddress(next);
    focusSentence(next);
  };
  const copy = (text: string, done: string, html?: string): void => {
    const isCopied = copyToClipboard(text, html);
    showToast(isCopied ? { text: done } : { text: policyText.copyFailed, tone: 'error' });
  };
  const isCompared = day === undefined && Object.keys(part).length === 0;
  const changes = useOperation(
    'policy.changes',
    { ...(policy === null ? {} : { policyId: policy.id }), language },
    { isEnabled: isCompared, keepsPrevious: true },
  ).data;
  const untrue = useMemo(
    () => (isCompared && changes !== undefined ? findUntrue(view, changes) : null),
    [isCompared, changes, view],
  );
  const published = untrue?.published.get(sentence?.index ?? -1);
  const focus: SentenceFocus = {
    current: sentence?.index ?? null,
    published: untrue?.published ?? nothing,
    onChoose: keepInAddress,
    onStep: step,
    onOpen: () => factsRef.current?.querySelector<HTMLElement>('a')?.focus(),
    onTranslate: isReadOnly ? null : setTranslating,
  };
  const changedSection = view.sections.find(({ id }) => id === changed);

  return (
    <DocumentPage
      head={
        <Head
          title={policyText.title}
          fact={policyText.fact(view.title, view.gapCount)}
          actions={
            <>
              {picker}
              <WordingMenu language={language} policy={policy} onLanguage={onLanguage} />
              <SectionsMenu view={view} policy={policy} />
              <PolicyMenu policyId={policy?.id} language={language} part={part} section={section} onCopy={copy} />
            </>
          }
        />
      }
      banner={
        untrue === null && view.untranslated.length === 0 ? undefined : (
          <PolicyBanners view={view} untrue={untrue} onTranslate={focus.onTranslate} />
        )
      }
      outline={<PolicyOutline view={view} policy={policy} currentId={section?.id ?? null} onGo={goTo} />}
      factsLabel={policyText.facts}
      facts={
        sentence === undefined ? undefined : (
          <SentenceFacts
            sentence={sentence}
            section={sectionOfSentence}
            published={
              untrue === null || published === undefined
                ? null
                : {
                    title: policyText.saysOtherwise(untrue.since.version, formatDay(untrue.since.publishedOn, locale)),
                    text: published,
                  }
            }
            onStep={step}
            onCopy={() => copy(plainWords(sentence.children), policyText.copiedSentence)}
            onBack={() => focusSentence(sentence.index)}
            onTranslate={focus.onTranslate}
            rootRef={factsRef}
          />
        )
      }
    >
      {view.sentences.length === 0 ? (
        <EmptyPolicy view={view} />
      ) : (
        <DocumentText lang={view.language} label={view.title}>
          <PolicyBlocks blocks={view.opening} sectionId="identity" focus={focus} />
          {view.sections.map((each) => (
            <section
              key={each.id}
              id={sectionElementId(each.id)}
              aria-label={each.heading}
              className={classes('section')}
            >
              <SectionTools section={each} onCopy={copy} onChange={isReadOnly ? null : () => setChanged(each.id)} />
              <PolicyBlocks blocks={each.blocks} sectionId={each.id} focus={focus} />
            </section>
          ))}
        </DocumentText>
      )}
      {translating === null ? null : (
        <TranslateDialog
          language={view.language}
          missing={view.untranslated}
          wanted={translating}
          onClose={() => setTranslating(null)}
        />
      )}
      {changedSection === undefined ? null : (
        <SectionDialog
          section={changedSection}
          sections={view.sections}
          policy={policy}
          own={own.filter(({ policyId, sectionId }) => policyId === policy?.id && sectionId === changedSection.id)}
          language={ownLanguage}
          onClose={() => setChanged(null)}
        />
      )}
    </DocumentPage>
  );
}
