// Words that drafts bring themselves where the text names nothing, in the language of the text.
import { isPolicyLanguage } from '../domain/languages.ts';
import type { PolicyLanguage } from '../domain/languages.ts';

type PolicyWords = {
  /** The activity that holds what a policy tells until somebody tells activities apart. */
  readonly activity: string;
  readonly otherCountries: string;
  /** Binding corporate rules, where the text does not say under which law. */
  readonly bindingRules: string;
  /** In place of a purpose that the text does not say: in brackets, as gaps print. */
  readonly noPurpose: string;
};

const words: Readonly<Record<PolicyLanguage, PolicyWords>> = {
  en: {
    activity: 'Processing described in the privacy policy',
    otherCountries: 'other countries',
    bindingRules: 'binding corporate rules',
    noPurpose: '[purpose not said]',
  },
  de: {
    activity: 'Verarbeitung laut Datenschutzerklärung',
    otherCountries: 'andere Länder',
    bindingRules: 'verbindliche interne Datenschutzvorschriften',
    noPurpose: '[Zweck nicht genannt]',
  },
  fr: {
    activity: 'Traitements décrits dans la politique de confidentialité',
    otherCountries: 'autres pays',
    bindingRules: 'règles d’entreprise contraignantes',
    noPurpose: '[finalité non précisée]',
  },
  es: {
    activity: 'Tratamientos descritos en la política de privacidad',
    otherCountries: 'otros países',
    bindingRules: 'normas corporativas vinculantes',
    noPurpose: '[finalidad no indicada]',
  },
  it: {
    activity: 'Trattamenti descritti nell’informativa sulla privacy',
    otherCountries: 'altri paesi',
    bindingRules: 'norme vincolanti d’impresa',
    noPurpose: '[finalità non indicata]',
  },
  nl: {
    activity: 'Verwerkingen uit het privacybeleid',
    otherCountries: 'andere landen',
    bindingRules: 'bindende bedrijfsvoorschriften',
    noPurpose: '[doel niet genoemd]',
  },
};

/** English where the language was not told, or is none in which policies are written. */
export const wordsIn = (language: string | null): PolicyWords =>
  words[language !== null && isPolicyLanguage(language) ? language : 'en'];

/** Whether an activity still has the name that a draft gave it. */
export const isPolicyActivityName = (name: string): boolean =>
  Object.values(words).some(({ activity }) => activity === name);

/** Whether a description of a mechanism means binding corporate rules, in whatever language. */
export const areBindingRules = (description: string): boolean =>
  Object.values(words).some(({ bindingRules }) => description.toLowerCase().includes(bindingRules.toLowerCase()));
