import { useState } from 'react';
import { Plus, Trash2 } from 'lucide-react';
import type { PolicyLanguage } from '../../../shared/domain/languages.ts';
import type { OwnParagraph, PolicyRecord } from '../../../shared/domain/record-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { wordingText } from '../../text/wording.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Banner, Button, Dialog, FieldStack, IconButton, SelectField, TextArea, TextField } from '../../ui/index.ts';
import { AT_END, draftOf, generatedBlocks, writesOf, type OwnWordsDraft, type ParagraphDraft } from './own-words.ts';
import type { SectionView } from './policy-view.ts';
import sheet from './section-dialog.module.css';
import { arrangementOf, patchOf, type Arrangement } from './section-form.ts';

const classes = bindClasses(sheet);

type SectionDialogProps = {
  section: SectionView;
  /** All sections that the policy shows, in its order. */
  sections: readonly SectionView[];
  /** Null while the register has no policy record; saving makes one. */
  policy: PolicyRecord | null;
  own: readonly OwnParagraph[];
  /** The language in which the register is typed. */
  language: PolicyLanguage;
  onClose: () => void;
};

/** The user's own words in one section, its form and its place. */
export function SectionDialog({ section, sections, policy, own, language, onClose }: SectionDialogProps) {
  const [draft, setDraft] = useState<OwnWordsDraft>(() => draftOf(own));
  const ids = sections.map(({ id }) => id);
  const [arrangement, setArrangement] = useState<Arrangement>(() => arrangementOf(policy, section.id, ids));
  const [failure, setFailure] = useState<string | null>(null);
  const save = useSave(section, policy, own, ids);

  const change = (position: number, changed: Partial<ParagraphDraft>): void =>
    setDraft({
      ...draft,
      paragraphs: draft.paragraphs.map((each, index) => (index === position ? { ...each, ...changed } : each)),
    });
  const keep = async (): Promise<void> => {
    try {
      await save.run(draft, arrangement);
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const starts = generatedBlocks(section, own);
  const places = [
    { id: '0', label: wordingText.atStart },
    ...starts.slice(0, -1).map((words, index) => ({ id: String(index + 1), label: wordingText.after(words) })),
    { id: String(AT_END), label: wordingText.atEnd },
  ];
  const others = sections.filter(({ id }) => id !== section.id);

  return (
    <Dialog
      isOpen
      isStrict
      width="medium"
      title={wordingText.sectionTitle(section.heading)}
      onClose={onClose}
      footNote={wordingText.typedIn(language)}
      actions={
        <>
          <Button onPress={onClose}>{wordingText.cancel}</Button>
          <Button variant="primary" isPending={save.isPending} onPress={() => void keep()}>
            {wordingText.save}
          </Button>
        </>
      }
    >
      <FieldStack>
        {failure === null ? null : <Banner tone="error" shape="box" title={wordingText.failed(failure)} />}
        <TextField
          label={wordingText.heading}
          hint={wordingText.headingHint}
          value={draft.heading}
          onChange={(heading) => setDraft({ ...draft, heading })}
          lang={language}
          hasInitialFocus
        />
        <TextArea
          label={wordingText.intro}
          hint={wordingText.introHint}
          value={draft.intro}
          onChange={(intro) => setDraft({ ...draft, intro })}
          lang={language}
        />
        <h3 className={classes('part')}>{wordingText.paragraphs}</h3>
        {draft.paragraphs.map((paragraph, position) => (
          // New paragraphs have no id yet, and none changes its place in this list.
          <div key={paragraph.id ?? `new ${position}`} className={classes('paragraph')}>
            <div className={classes('words')}>
              <TextArea
                label={wordingText.paragraph(position + 1)}
                value={paragraph.text}
                onChange={(text) => change(position, { text })}
                lang={language}
              />
              <SelectField
                label={wordingText.where}
                placeholder={wordingText.atEnd}
                options={places}
                value={String(paragraph.afterBlock >= starts.length ? AT_END : paragraph.afterBlock)}
                onChange={(id) => change(position, { afterBlock: Number(id) })}
              />
            </div>
            <IconButton
              icon={Trash2}
              label={wordingText.removeParagraph(position + 1)}
              onPress={() =>
                setDraft({ ...draft, paragraphs: draft.paragraphs.filter((_, index) => index !== position) })
              }
            />
          </div>
        ))}
        <div>
          <Button
            variant="quiet"
            icon={Plus}
            onPress={() =>
              setDraft({ ...draft, paragraphs: [...draft.paragraphs, { id: null, text: '', afterBlock: AT_END }] })
            }
          >
            {wordingText.addParagraph}
          </Button>
        </div>
        <SelectField
          label={wordingText.form}
          placeholder={wordingText.forms.usual}
          options={(['usual', 'table', 'list'] as const).map((id) => ({ id, label: wordingText.forms[id] }))}
          value={arrangement.form}
          onChange={(form) => setArrangement({ ...arrangement, form })}
        />
        <SelectField
          label={wordingText.order}
          placeholder={wordingText.orderFirst}
          options={[
            { id: 'first', label: wordingText.orderFirst },
            ...others.map(({ id, heading }) => ({ id, label: wordingText.orderAfter(heading) })),
          ]}
          value={arrangement.after ?? 'first'}
          onChange={(id) => setArrangement({ ...arrangement, after: id === 'first' ? null : id })}
        />
      </FieldStack>
    </Dialog>
  );
}

/** Writes what changed, one change set per text, so that each can be taken back. */
function useSave(
  section: SectionView,
  policy: PolicyRecord | null,
  own: readonly OwnParagraph[],
  ids: readonly string[],
): { run: (draft: OwnWordsDraft, arrangement: Arrangement) => Promise<void>; isPending: boolean } {
  const create = useCommand('ownParagraphs.create');
  const update = useCommand('ownParagraphs.update');
  const remove = useCommand('ownParagraphs.remove');
  const createPolicy = useCommand('policies.create');
  const updatePolicy = useCommand('policies.update');
  const run = async (draft: OwnWordsDraft, arrangement: Arrangement): Promise<void> => {
    const writes = writesOf(own, draft);
    const patch = patchOf(policy, section.id, ids, arrangement);
    if (writes.length === 0 && patch === null) return;
    const kept = policy ?? (await createPolicy.mutateAsync({}));
    if (patch !== null) await updatePolicy.mutateAsync({ id: kept.id, revision: kept.revision, patch });
    for (const write of writes) {
      // One after the other: each write is a step of its own in the journal.
      if (write.kind === 'create')
        await create.mutateAsync({ policyId: kept.id, sectionId: section.id, ...write.draft });
      else if (write.kind === 'update')
        await update.mutateAsync({ id: write.id, revision: write.revision, patch: write.patch });
      else await remove.mutateAsync({ id: write.id, revision: write.revision, withDependents: false });
    }
  };
  const isPending = [create, update, remove, createPolicy, updatePolicy].some((command) => command.isPending);
  return { run, isPending };
}
