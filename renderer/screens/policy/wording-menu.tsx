import { ChevronDown, Languages } from 'lucide-react';
import { policyLanguages } from '../../../shared/domain/languages.ts';
import type { PolicyLanguage } from '../../../shared/domain/languages.ts';
import type { PolicyRecord } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { languageNames, wordingText } from '../../text/wording.ts';
import { Button, MenuButton, useToast } from '../../ui/index.ts';

type WordingMenuProps = {
  language: PolicyLanguage;
  /** Null while the register has no policy record; choosing a tone makes one. */
  policy: PolicyRecord | null;
  onLanguage: (language: PolicyLanguage) => void;
};

/** Chooses in which language the policy is shown and written, and in which tone the policy is kept. */
export function WordingMenu({ language, policy, onLanguage }: WordingMenuProps) {
  const { isReadOnly } = useAsAt();
  const update = useCommand('policies.update');
  const create = useCommand('policies.create');
  const showToast = useToast();
  const onError = (error: Error): void => showToast({ text: error.message, tone: 'error' });
  const chooseTone = (tone: PolicyRecord['tone']): void => {
    if (policy === null) create.mutate({ tone }, { onError });
    else update.mutate({ id: policy.id, revision: policy.revision, patch: { tone } }, { onError });
  };
  const tones = ['plain', 'formal'] as const;
  return (
    <MenuButton
      label={wordingText.menu}
      placement="bottom end"
      trigger={
        <Button
          icon={Languages}
          iconEnd={ChevronDown}
          accessibleName={`${wordingText.menu}: ${languageNames[language]}`}
        >
          {languageNames[language]}
        </Button>
      }
      groups={[
        {
          id: 'language',
          label: wordingText.language,
          entries: policyLanguages.map((each) => ({
            id: each,
            label: languageNames[each],
            isChecked: each === language,
            onPress: () => onLanguage(each),
          })),
        },
        {
          id: 'tone',
          label: wordingText.tone,
          entries: tones.map((tone) => ({
            id: tone,
            label: wordingText.tones[tone],
            hint: wordingText.toneHints[tone],
            isChecked: tone === (policy?.tone ?? 'plain'),
            isDisabled: isReadOnly,
            onPress: () => chooseTone(tone),
          })),
        },
      ]}
    />
  );
}
