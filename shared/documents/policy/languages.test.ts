import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { anyRegisterRecords } from '../../../test/fixtures/any-register.ts';
import { aDataCategory, aRegisterSettings, aTranslation, anIndex } from '../../../test/fixtures/builders.ts';
import { readSampleTranslations, sampleIn } from '../../../test/fixtures/sample-translations/sample-in-languages.ts';
import { writeMarkdown } from '../../../electron/exchange/write-markdown.ts';
import { policyLanguages } from '../../domain/languages.ts';
import type { PolicyLanguage } from '../../domain/languages.ts';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import { buildPolicy } from './build-policy.ts';
import { catalogues } from './messages/messages.ts';
import type { PolicyDocument } from './policy-document.ts';
import { nodesIn } from './walk.ts';

const build = (index: RegisterIndex, language: PolicyLanguage): PolicyDocument =>
  buildPolicy(index, { generatedAt: '2026-11-20T09:00:00.000Z', asAt: '2026-11-20', language });
const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
const sentencesOf = (document: PolicyDocument): string[] =>
  nodesIn(document.root).flatMap((node) => (node.type === 'sentence' ? [textOf(node)] : []));
/** What would be published: the text without its marked gaps. */
const textWithoutGaps = (node: Nodes): string => {
  if (node.type === 'gap') return '[]';
  if ('children' in node) return node.children.map(textWithoutGaps).join(node.type === 'policySection' ? '\n' : '');
  return 'value' in node ? node.value : '';
};
const { records } = sampleRegisterDocument();
const sample = indexRegister({ id: 'sample', records: { ...records, translations: [] } });
const others = policyLanguages.filter((language) => language !== 'en');
/** A colon that tears a preposition or a verb from what belongs to it: `se dirige a: clientes`. */
const TORN: Readonly<Record<(typeof others)[number], RegExp>> = {
  de: /(?<!\p{L})(?:an|für|mit|durch|von|vom|bei|über|als|in|und): /u,
  fr: /(?<!\p{L})(?:à|de|du|par|pour|avec|chez|nous fournissent|vous-même) : /u,
  es: /(?<!\p{L})(?:a|de|del|por|para|con|entre|mediante|recogemos|facilitan?): /iu,
  it: /(?<!\p{L})(?:a|di|da|dal|per|con|presso|mediante|raccogliamo|forniscono): /iu,
  nl: /(?<!\p{L})(?:aan|voor|met|door|van|bij|over|krijgen wij): /u,
};

describe.each(others)('a policy in %s', (language) => {
  const policy = build(sampleIn(language), language);

  it('is as looked at', async () => {
    await expect(writeMarkdown(policy)).toMatchFileSnapshot(`../../../test/golden/policy/sample.${language}.md`);
  });

  it('leaves nothing untranslated once every text that it asked for is translated', () => {
    expect(policy.gaps.filter(({ kind }) => kind === 'notTranslated')).toEqual([]);
    expect(policy.language).toBe(language);
    expect(policy.title).toBe(catalogues[language].defaultTitle);
  });

  it('states the same facts in the same sections as the English one', () => {
    const facts = (document: PolicyDocument): string[] =>
      [
        ...new Set(
          nodesIn(document.root).flatMap((node) =>
            node.type === 'sentence' ? node.data.facts.map(({ recordId, field }) => `${recordId} ${field}`) : [],
          ),
        ),
      ].toSorted();
    const english = build(sample, 'en');
    expect(facts(policy)).toEqual(facts(english));
    expect(policy.sections.map(({ id, sentenceCount }) => [id, sentenceCount])).toEqual(
      english.sections.map(({ id, sentenceCount }) => [id, sentenceCount]),
    );
  });

  it('has a marked gap with its record and field for each text that nobody has translated, and no English', () => {
    const untranslated = build(sample, language);
    const asked = untranslated.gaps.filter(({ kind }) => kind === 'notTranslated');
    expect(asked.length).toBeGreaterThan(250);
    expect(asked.filter(({ recordType, recordId, field }) => !recordType || !recordId || !field)).toEqual([]);
    expect(untranslated.gaps).toHaveLength(untranslated.sections.reduce((sum, { gaps }) => sum + gaps, 0));
    const known = readSampleTranslations(language);
    expect(asked.filter(({ text }) => !known.has(text)).map(({ text }) => text)).toEqual([]);
    const published = textWithoutGaps(untranslated.root);
    expect(published).not.toMatch(/\b(?:the|and|with|your|which|from|personal data|not recorded|other)\b/iu);
    expect(published).not.toMatch(/[\uE000\uE001]/u);
    const phrases = asked.map(({ text }) => text).filter((text) => text.includes(' '));
    expect(phrases.filter((text) => published.includes(text))).toEqual([]);
  });

  it('reads as written by hand: no double spaces, stops or commas, no empty brackets, no code words', () => {
    const text = textOf(policy.root);
    expect(text.match(/ {2,}|\.\.|,,| [,.]|\(\)|undefined|\[object|notAnswered/gu)).toBeNull();
    expect(text).not.toMatch(/!|%/u);
    expect(sentencesOf(policy).filter((sentence) => TORN[language].test(sentence))).toEqual([]);
  });

  it('is built of any register, with whole sentences', () => {
    fc.assert(
      fc.property(anyRegisterRecords(), (anyRecords) => {
        const any = build(indexRegister({ id: 'any', records: anyRecords }), language);
        const broken = sentencesOf(any).filter(
          (text) =>
            TORN[language].test(text) ||
            /undefined|\bnull\b|\[object| {2}|: *\.|\(\)|, *[,.]|\.\.|[\uE000\uE001]|^\W*$/u.test(text),
        );
        expect(broken).toEqual([]);
        expect(any.gaps).toHaveLength(any.sections.reduce((sum, { gaps }) => sum + gaps, 0));
      }),
      { numRuns: 40 },
    );
  });
});

it('is whole in German for the sample that ships', () => {
  const shipped = build(indexRegister({ id: 'sample', records }), 'de');
  expect(shipped.gaps.filter(({ kind }) => kind === 'notTranslated')).toEqual([]);
});

it('shows a changed fact in all languages at once', () => {
  const retentionRules = records.retentionRules.map((rule) =>
    rule.name === 'server logs' || rule.name === 'Server logs'
      ? { ...rule, periodKind: 'exact' as const, period: 'P45D' }
      : rule,
  );
  const changed = indexRegister({ id: 'sample', records: { ...records, retentionRules } });
  const lengths = policyLanguages.map((language) => /45 \p{L}+/u.exec(textOf(build(changed, language).root))?.[0]);
  expect(lengths).toEqual(['45 days', '45 Tage', '45 jours', '45 días', '45 giorni', '45 dagen']);
});

describe('a translation', () => {
  const category = aDataCategory({ name: 'Owl sightings', elements: [] });
  const german = (text: string, original = category.name) =>
    aTranslation({ recordType: 'dataCategory', recordId: category.id, field: 'name', original, text });
  const textIn = (index: RegisterIndex, language: PolicyLanguage = 'de'): string => textOf(build(index, language).root);

  it('shows wherever the text does', () => {
    const text = textIn(anIndex({ dataCategories: [category], translations: [german('Eulenbeobachtungen')] }));
    expect(text).toContain('Eulenbeobachtungen');
    expect(text).not.toContain('Owl sightings');
  });

  it('holds as long as the text is the one that was translated', () => {
    const renamed = { ...category, name: 'Owl feathers' };
    const text = textIn(anIndex({ dataCategories: [renamed], translations: [german('Eulenbeobachtungen')] }));
    expect(text).toContain('[Nicht übersetzt: Owl feathers]');
    expect(text).not.toContain('Eulenbeobachtungen');
  });

  it('serves other records with the very same text', () => {
    const second = aDataCategory({ name: 'Owl sightings', elements: [] });
    const translations = [german('Eulenbeobachtungen')];
    expect(textIn(anIndex({ dataCategories: [category, second], translations }))).not.toContain('[Nicht übersetzt');
  });

  it('is not asked for in the language in which the register is typed', () => {
    const registerSettings = [aRegisterSettings({ textLanguage: 'de' })];
    const typed = anIndex({ dataCategories: [{ ...category, name: 'Eulenbeobachtungen' }], registerSettings });
    expect(textIn(typed)).toContain('Eulenbeobachtungen');
    expect(textIn(typed, 'en')).toContain('[Not translated: Eulenbeobachtungen]');
  });
});
