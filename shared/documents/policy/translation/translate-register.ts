// A register in the language of a policy: every text that prints is a translation, or a placeholder for the one that is missing.
import type { PolicyLanguage } from '../../../domain/languages.ts';
import { recordTypeNames, recordTypes } from '../../../domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../../domain/record-types.ts';
import { settingsOf } from '../../../domain/register-settings.ts';
import { indexRegister } from '../../../domain/register.ts';
import type { RegisterIndex } from '../../../domain/register.ts';
import { policy as policyDeclaration } from '../../../domain/records/policy.ts';
import { hasProperName, translatableFieldsOf } from './translatable-fields.ts';
import type { TextForm } from './translatable-fields.ts';
import { collectUntranslated } from './untranslated.ts';
import type { Untranslated } from './untranslated.ts';

type Place = { readonly recordType: RecordType; readonly recordId: string };

/** A register as a policy in one language reads it. */
export type TranslatedRegister = {
  readonly index: RegisterIndex;
  /** Empty where the register is typed in that language. */
  readonly untranslated: Untranslated;
};

/** Translates single texts of a register. */
export type TextTranslator = {
  /** The translation, the text itself where it needs none, or the placeholder of a marked gap. */
  readonly translateText: (text: string, form: TextForm, place: Place, field: string) => string;
  readonly untranslated: Untranslated;
};

/** The translator into a language; into the register's own, every text is as it was typed. */
export function createTextTranslator(index: RegisterIndex, language: PolicyLanguage): TextTranslator {
  const untranslated = collectUntranslated();
  if (settingsOf(index.register).textLanguage === language) return { translateText: (text) => text, untranslated };
  const find = findTranslations(index, language);
  return {
    translateText: (text, form, place, field) => {
      const known = find(place.recordId, text);
      if (known !== undefined) return known;
      if (isSameEverywhere(text) || (form === 'name' && !startsLikeWords(text))) return text;
      return untranslated.placeholderFor({ kind: 'notTranslated', text, field, ...place });
    },
    untranslated,
  };
}

/** The register's texts in a language; the register itself where that is the language in which it is typed. */
export function translateRegister(index: RegisterIndex, language: PolicyLanguage): TranslatedRegister {
  const { translateText, untranslated } = createTextTranslator(index, language);
  if (settingsOf(index.register).textLanguage === language) return { index, untranslated };
  const translateAt = (
    value: unknown,
    [key, ...rest]: readonly string[],
    form: TextForm,
    place: Place,
    at: readonly (string | number)[],
  ): unknown => {
    if (typeof value === 'string' && key === undefined) return translateText(value, form, place, at.join('.'));
    if (key === undefined || typeof value !== 'object' || value === null) return value;
    if (key === '*')
      return Array.isArray(value)
        ? value.map((entry: unknown, position) => translateAt(entry, rest, form, place, [...at, position]))
        : value;
    return key in value
      ? { ...value, [key]: translateAt(Reflect.get(value, key), rest, form, place, [...at, key]) }
      : value;
  };
  const translateRecord = (type: RecordType, record: AnyRecord): unknown => {
    const place = { recordType: type, recordId: record.id };
    return translatableFieldsOf(type)
      .filter(([path]) => !(isName(path) && hasProperName(record)) && !isDefaultTitle(type, path, record))
      .reduce<unknown>(
        (value, [path, form]) => translateAt(value, path.split('.'), isTool(record) ? 'name' : form, place, []),
        record,
      );
  };

  const { register } = index;
  const records = Object.fromEntries(
    recordTypeNames.map((type) => {
      const list: readonly AnyRecord[] = register.records[recordTypes[type].area];
      return [
        recordTypes[type].area,
        translatableFieldsOf(type).length === 0 ? list : list.map((record) => translateRecord(type, record)),
      ];
    }),
  );
  // Each list holds the records that it held, with other texts in them.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  const translated = { ...register, records: records as unknown as typeof register.records };
  return { index: indexRegister(translated), untranslated };
}

/** The register's texts in a language for documents that mark gaps otherwise: `say` words a text that nobody has translated. */
export function translateTexts(
  index: RegisterIndex,
  language: PolicyLanguage,
  say: (original: string) => string,
): RegisterIndex {
  const { index: translated, untranslated } = translateRegister(index, language);
  if (translated === index) return index;
  const spellOut = (value: unknown): unknown => {
    if (typeof value === 'string') return untranslated.markInText(value, say);
    if (Array.isArray(value)) return value.map((entry: unknown) => spellOut(entry));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, spellOut(entry)]));
  };
  const { register } = translated;
  // Each list holds the records that it held, with other texts in them.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  const records = spellOut(register.records) as typeof register.records;
  return indexRegister({ ...register, records });
}

/** The record's own translation of a text; else any record's of the very same text. */
function findTranslations(
  { register }: RegisterIndex,
  language: PolicyLanguage,
): (recordId: string, original: string) => string | undefined {
  const translations = register.records.translations.filter((entry) => entry.language === language);
  const ofRecord = new Map(translations.map(({ recordId, original, text }) => [`${recordId} ${original}`, text]));
  const ofText = new Map(translations.map(({ original, text }) => [original, text]));
  return (recordId, original) => ofRecord.get(`${recordId} ${original}`) ?? ofText.get(original);
}

/** Tools that are used or not are mostly products with a name. */
function isTool(record: AnyRecord): boolean {
  return 'kind' in record && record.kind === 'usesTool';
}

function isName(path: string): boolean {
  return path === 'name' || path === 'otherNames.*';
}

/** The title that a new policy starts with is said by the messages. */
function isDefaultTitle(type: RecordType, path: string, record: AnyRecord): boolean {
  return (
    type === 'policy' && path === 'title' && 'title' in record && record.title === policyDeclaration.defaults.title
  );
}

const ADDRESS = /^(?:\S+@\S+|https?:\/\/\S+|\/\S*|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/u;

/** Addresses, and texts without any word. */
function isSameEverywhere(text: string): boolean {
  return ADDRESS.test(text) || !/\p{L}/u.test(text);
}

/** A name that starts with a word in lower case is none: `the careers site`; `us-east-1` is one. */
function startsLikeWords(text: string): boolean {
  return /^\p{Ll}+(?:\s|$)/u.test(text);
}
