import { Copy, Hash, Pilcrow } from 'lucide-react';
import { policyText } from '../../text/policy.ts';
import { wordingText } from '../../text/wording.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { IconButton } from '../../ui/index.ts';
import { sectionAsHtml, sectionAsMarkdown, sectionAsText } from './copy-section.ts';
import type { SectionView } from './policy-view.ts';
import sheet from './section-tools.module.css';

const classes = bindClasses(sheet);

type SectionToolsProps = {
  section: SectionView;
  onCopy: (text: string, done: string, html?: string) => void;
  /** Opens the words and form of the section; null where nothing can be changed. */
  onChange: (() => void) | null;
};

/** What can be done with one section: copied as formatted text or as Markdown, reworded. */
export function SectionTools({ section, onCopy, onChange }: SectionToolsProps) {
  const done = policyText.copiedSection(section.heading);
  return (
    <div className={classes('tools')} lang="en">
      <span className={classes('copies')}>
        <IconButton
          icon={Copy}
          label={policyText.copySectionRich(section.heading)}
          onPress={() => onCopy(sectionAsText(section), done, sectionAsHtml(section))}
        />
        <IconButton
          icon={Hash}
          label={policyText.copySectionMarkdown(section.heading)}
          onPress={() => onCopy(sectionAsMarkdown(section), done)}
        />
      </span>
      {onChange === null ? null : (
        <IconButton icon={Pilcrow} label={wordingText.changeSection(section.heading)} onPress={onChange} />
      )}
    </div>
  );
}
