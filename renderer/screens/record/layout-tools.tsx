import { recordLanguages } from '../../../shared/domain/record-languages.ts';
import type { RecordLanguage } from '../../../shared/domain/record-languages.ts';
import { exportText, recordText } from '../../text/record.ts';
import { FacetButton, MenuButton } from '../../ui/index.ts';
import type { Layout } from './export-choice.ts';
import { nameOfLanguage } from './layout-words.ts';
import { OwnLayoutMenu } from './own-layout-menu.tsx';

type LayoutToolsProps = {
  /** Those for the role that is shown. */
  layouts: readonly Layout[];
  layout: Layout;
  /** Null: the layout's own. */
  language: RecordLanguage | null;
  onLayout: (id: string) => void;
  onLanguage: (language: RecordLanguage | null) => void;
};

/** Which layout and language the record is shown in, and the way to a layout of one's own. */
export function LayoutTools({ layouts, layout, language, onLayout, onLanguage }: LayoutToolsProps) {
  const groups = [
    { id: 'shipped', label: recordText.shippedLayouts, entries: layouts.filter(({ isOwn }) => !isOwn) },
    { id: 'own', label: recordText.ownLayouts, entries: layouts.filter(({ isOwn }) => isOwn) },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <>
      <MenuButton
        label={exportText.layout}
        trigger={<FacetButton label={exportText.layout} value={layout.title} />}
        groups={groups.map(({ id, label, entries }) => ({
          id,
          label,
          entries: entries.map((entry) => ({
            id: entry.id,
            label: entry.title,
            isChecked: entry.id === layout.id,
            onPress: () => onLayout(entry.id),
          })),
        }))}
      />
      <MenuButton
        label={exportText.language}
        trigger={<FacetButton label={exportText.language} value={nameOfLanguage(language ?? layout.language)} />}
        groups={[
          {
            id: 'languages',
            entries: [
              {
                id: 'layout',
                label: exportText.ownLanguageOf(nameOfLanguage(layout.language)),
                isChecked: language === null,
                onPress: () => onLanguage(null),
              },
              ...recordLanguages.map((id) => ({
                id,
                label: nameOfLanguage(id),
                isChecked: language === id,
                onPress: () => onLanguage(id),
              })),
            ],
          },
        ]}
      />
      <OwnLayoutMenu layout={layout} onLayout={onLayout} />
    </>
  );
}
