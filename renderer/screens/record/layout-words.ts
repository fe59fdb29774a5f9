// Languages of records by name.
import { recordLanguages } from '../../../shared/domain/record-languages.ts';
import type { RecordLanguage } from '../../../shared/domain/record-languages.ts';
import { exportText } from '../../text/record.ts';
import type { Option } from '../../ui/index.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

export function nameOfLanguage(language: RecordLanguage): string {
  return names.of(language) ?? language;
}

/** The layout's own language first, then all. */
export function languageOptions(own: RecordLanguage | undefined): Option<'layout' | RecordLanguage>[] {
  return [
    {
      id: 'layout',
      label: own === undefined ? exportText.ownLanguage : exportText.ownLanguageOf(nameOfLanguage(own)),
    },
    ...recordLanguages.map((id) => ({ id, label: nameOfLanguage(id) })),
  ];
}
