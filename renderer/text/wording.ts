// Words about how a policy is worded: its language, its tone, translations, the user's own texts.
import type { TextForm } from '../../shared/documents/policy/translation/translatable-fields.ts';
import type { PolicyLanguage } from '../../shared/domain/languages.ts';
import { countOf } from './loading.ts';

export const languageNames: Readonly<Record<PolicyLanguage, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  nl: 'Dutch',
};

const formHints: Readonly<Record<TextForm, string>> = {
  noun: 'As in a list, without a full stop',
  purpose: 'What it is for, as in a list',
  clause: 'With the word that begins it, such as “when” or “after”',
  sentence: 'Whole sentences',
  name: 'Only where it is no proper name',
};

export const wordingText = {
  menu: 'Language and tone',
  language: 'Language',
  tone: 'Tone',
  tones: { plain: 'Plain', formal: 'Formal' },
  toneHints: { plain: 'Everyday words', formal: 'Terms and articles of the law' },
  untranslated: (count: number, language: PolicyLanguage): string =>
    `${countOf(count, 'text', 'texts')} not translated into ${languageNames[language]}`,
  untranslatedMore: 'The policy prints each as a marked gap until then.',
  translate: 'Translate',
  translateTitle: (language: PolicyLanguage): string => `Translate into ${languageNames[language]}`,
  find: 'Find a text',
  toTranslate: 'Not translated yet',
  allTranslated: 'Every text of this policy is translated.',
  translated: 'Translated',
  more: (count: number): string => `${countOf(count, 'more text', 'more texts')}. Find one by its words.`,
  saved: 'saved',
  formHint: (form: TextForm): string => formHints[form],
  close: 'Close',
  own: 'Your own words',
  changeSection: (heading: string): string => `Words and form of “${heading}”`,
  sectionTitle: (heading: string): string => `Section “${heading}”`,
  heading: 'Heading',
  headingHint: 'Empty: the usual heading',
  intro: 'Opening words',
  introHint: 'In place of the words before the first list; empty: the usual ones',
  paragraphs: 'Own paragraphs',
  paragraph: (place: number): string => `Paragraph ${place}`,
  where: 'Where',
  atStart: 'At the start',
  atEnd: 'At the end',
  after: (words: string): string => `After “${words}”`,
  addParagraph: 'Add a paragraph',
  removeParagraph: (place: number): string => `Remove paragraph ${place}`,
  form: 'Lists and tables',
  forms: { usual: 'As usual', table: 'Lists as tables', list: 'Tables as lists' },
  order: 'Place in the policy',
  orderAfter: (heading: string): string => `After “${heading}”`,
  orderFirst: 'First',
  typedIn: (language: PolicyLanguage): string => `Written in ${languageNames[language]}, the language of the register.`,
  save: 'Save',
  cancel: 'Cancel',
  failed: (message: string): string => `It was not saved. ${message}`,
};
