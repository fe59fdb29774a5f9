import type { Publication } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { publicationTexts } from '../../text/publications.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, formatDay, Link, Text, useUi } from '../../ui/index.ts';
import sheet from './publications.module.css';

const classes = bindClasses(sheet);

type ReleasedBlockProps = {
  publications: readonly Publication[];
  /** Which one the changes are counted from. */
  comparedId: string | null;
  onCompare: (id: string) => void;
};

/** What was published, latest first; those that kept the facts behind their text can be compared with. */
export function ReleasedBlock({ publications, comparedId, onCompare }: ReleasedBlockProps) {
  const { locale } = useUi();
  const latestFirst = publications.toSorted((first, second) => (first.publishedOn < second.publishedOn ? 1 : -1));
  return (
    <Block title={publicationTexts.released} note={publications.length}>
      <ul className={classes('sentences')}>
        {latestFirst.map(({ id, title, version, publishedOn, language, sha256, snapshot }) => (
          <li key={id} className={classes('sentence')}>
            <Link href={addressOfRecord('publication', id)}>{publicationTexts.nameOf(title, version, language)}</Link>
            <Text tone="faint" size="small" isNumeric>
              {formatDay(publishedOn, locale)}
              {sha256 === null ? '' : `, ${publicationTexts.hash(sha256)}`}
              {snapshot === null ? `, ${publicationTexts.onlyText}` : ''}
            </Text>
            {snapshot === null || id === comparedId ? null : (
              <Link size="small" onPress={() => onCompare(id)}>
                {publicationTexts.compare}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Block>
  );
}
