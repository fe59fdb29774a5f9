import { recordLanguages } from '../../domain/record-languages.ts';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aRecordLayout } from '../../../test/fixtures/builders.ts';
import {
  asksRetentionByCategory,
  cellIdOf,
  cellsOfSheet,
  layoutDefinitionSchema,
  layoutText,
  rolesOf,
} from './layout.ts';
import type { RecordLayout, SheetLayout } from './layout.ts';
import { ownHeadings } from './own-headings.ts';
import { activityReaders, unitReaders } from './readers.ts';
import { findLayout, recordLayouts } from './record-layouts.ts';
import { copyLayout, readUserLayout } from './user-layout.ts';

const letters = { controller: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], processor: ['a', 'b', 'c', 'd'] };

function layout(id: string): RecordLayout {
  const found = findLayout(id);
  if (!found) throw new Error(`No layout ${id}`);
  return found;
}

/** Headings of a sheet in the layout's own language, apostrophes as they are typed. */
function headingsOf({ sheets, language }: RecordLayout, position: number): string[] {
  const sheet = sheets[position];
  return sheet ? cellsOfSheet(sheet).map(({ heading }) => plain(layoutText(heading, language))) : [];
}

function plain(text: string): string {
  return text.replaceAll('’', "'");
}

describe.each(recordLayouts.map((known) => [known.id, known] as const))('the layout %s', (id, known) => {
  it('is found by its id and is what the schema says', () => {
    expect(findLayout(id)).toBe(known);
    const { id: _id, ...definition } = known;
    expect(layoutDefinitionSchema.parse(definition)).toEqual(definition);
  });

  it('has a place for every letter that Art. 30 asks of its roles', () => {
    for (const role of rolesOf(known)) {
      const sheets = known.sheets.filter((sheet) => sheet.role === role);
      const articles = sheets.flatMap((sheet) => cellsOfSheet(sheet).flatMap(({ article }) => article ?? []));
      const paragraph = role === 'processor' ? '30(2)' : '30(1)';
      const hasBlock = sheets.some((sheet) => sheet.kind === 'table' && sheet.hasContactBlock);
      const found = new Set([...articles, ...(hasBlock ? [`${paragraph}(a)`] : [])]);
      expect([...found].toSorted()).toEqual(letters[role].map((letter) => `${paragraph}(${letter})`));
    }
  });

  it('has its headings in its own language, and English beside them', () => {
    const texts = known.sheets.flatMap((sheet) => [
      sheet.name,
      sheet.title,
      ...cellsOfSheet(sheet).map(({ heading }) => heading),
    ]);
    const own = known.authority === null ? texts : [known.title, ...texts];
    expect(own.filter((text) => text[known.language] === undefined)).toEqual([]);
  });
});

describe('the law’s own layouts', () => {
  it.each(['art30-controller', 'art30-processor'])(
    '%s has the items in order, before what the law does not ask',
    (id) => {
      const [sheet] = layout(id).sheets;
      const cells = sheet ? cellsOfSheet(sheet) : [];
      const articles = cells.flatMap(({ article }) => article ?? []);
      expect(articles).toEqual(articles.toSorted());
      const lastRequired = cells.findLastIndex(({ article }) => article !== null);
      const notRequired = cells.slice(0, lastRequired).filter(({ article }) => article === null);
      expect(notRequired.map(({ reader }) => reader)).toEqual(['reference', 'name']);
    },
  );

  it('have headings in every language', () => {
    const missing = Object.entries(ownHeadings).filter(([, text]) =>
      recordLanguages.some((language) => !text[language]),
    );
    expect(missing).toEqual([]);
  });
});

const icoHeadings = [
  'Business function',
  'Purpose of processing',
  'Name and contact details of joint controller (if applicable)',
  'Categories of individuals',
  'Categories of personal data',
  'Categories of recipients',
  'Link to contract with processor',
  'Names of third countries or international organisations that personal data are transferred to (if applicable)',
  'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
  'Retention schedule (if possible)',
  'General description of technical and organisational security measures (if possible)',
  'Article 6 lawful basis for processing personal data',
  'Article 9 condition for processing special category data',
  'Legitimate interests for the processing (if applicable)',
  'Link to record of legitimate interests assessment (if applicable)',
  'Rights available to individuals',
  'Existence of automated decision-making, including profiling (if applicable)',
  'The source of the personal data (if applicable)',
  'Link to record of consent',
  'Location of personal data',
  'Data Protection Impact Assessment required?',
  'Data Protection Impact Assessment progress',
  'Link to Data Protection Impact Assessment',
  'Has a personal data breach occurred?',
  'Link to record of personal data breach',
  'Data Protection Act 2018 Schedule 1 Condition for processing',
  'GDPR Article 6 lawful basis for processing',
  'Link to retention and erasure policy document',
  'Is personal data retained and erased in accordance with the policy document?',
  'Reasons for not adhering to policy document (if applicable)',
];

const cnilListHeadings = [
  ['Identification du traitement', 'Nom / sigle'],
  ['Identification du traitement', 'N° / REF'],
  ['Identification du traitement', 'Date de création'],
  ['Identification du traitement', 'Dernière mise à jour'],
  ['Acteur(s)', 'Responsable du traitement'],
  ['Finalité du traitement', 'Finalité principale'],
  ['Transferts hors UE ?', 'Oui / non'],
  ['Données sensibles ?', 'Oui / non'],
];

const cnilBlocks = [
  'Description du traitement',
  'Acteurs',
  'Finalité(s) du traitement',
  'Catégories de données personnelles concernées',
  'Données sensibles',
  'Catégories de personnes concernées',
  'Destinataires',
  'Mesures de sécurité',
  'Transferts hors UE',
];

describe('the ICO’s template', () => {
  it('has its thirty headings in order', () => {
    expect(headingsOf(layout('ico-controller'), 0)).toEqual(icoHeadings);
  });

  it('tells required columns, those of Art. 30 and of the DPA 2018, from optional ones', () => {
    const [sheet] = layout('ico-controller').sheets;
    const required = sheet?.kind === 'table' ? sheet.columns.filter(({ isRequired }) => isRequired) : [];
    expect(required.filter(({ article }) => article !== null)).toHaveLength(9);
    expect(required.filter(({ article }) => article === null).map(({ group }) => group?.en)).toEqual(
      Array.from(
        { length: 5 },
        () => 'Data Protection Act 2018 - Special Category or Criminal Conviction and Offence data',
      ),
    );
  });
});

function cnilGroupsAndHeadings(sheet: SheetLayout | undefined): (string | undefined)[][] {
  return sheet?.kind === 'table' ? sheet.columns.map(({ group, heading }) => [group?.fr, heading.fr]) : [];
}

describe('the CNIL’s workbook', () => {
  const { sheets } = layout('cnil');

  it('has its list with two rows of headings', () => {
    expect(cnilGroupsAndHeadings(sheets[0])).toEqual(cnilListHeadings);
  });

  it('has the blocks of its record sheet in order, with retention by category of data', () => {
    const form = sheets[1];
    const blocks = form?.kind === 'form' ? form.blocks : [];
    expect(blocks.map(({ heading }) => heading?.fr)).toEqual(cnilBlocks);
    expect(blocks[1]?.fields.slice(1).map(({ heading }) => heading.fr)).toEqual([
      'Nom',
      'Adresse',
      'Code Postal',
      'Ville',
      'Pays',
      'Téléphone',
      'Adresse mél',
    ]);
    expect(asksRetentionByCategory(layout('cnil'))).toBe(true);
    expect(asksRetentionByCategory(layout('ico-controller'))).toBe(false);
  });
});

it('has the seven columns of the CNPD and the 27 of Norway', () => {
  expect(headingsOf(layout('cnpd-lu'), 0)).toEqual([
    'Finalité',
    'Catégories de personnes concernées',
    'Catégories de données traitées',
    'Catégories de destinataires',
    'Transferts vers des pays tiers',
    "Délais prévus pour l'effacement des données",
    'Mesures de sécurité organisationnelles et techniques',
  ]);
  expect(headingsOf(layout('datatilsynet-no'), 0)).toHaveLength(27);
});

it('says of each layout that is not the law’s how far it is verified', () => {
  const unsaid = recordLayouts.filter(
    ({ verification, authority, language }) =>
      authority !== null &&
      !/not |memory|unverified|only|since/i.test(verification.note.en + String(verification.note[language])),
  );
  expect(unsaid.map(({ id }) => id)).toEqual([]);
});

it('has no layout of an unknown id', () => {
  expect(findLayout('nowhere')).toBeUndefined();
});

it('shows every reader in some layout', () => {
  const shown = new Set<string>(
    recordLayouts.flatMap(({ sheets }) => sheets.flatMap((sheet) => cellsOfSheet(sheet).map(({ reader }) => reader))),
  );
  const all = [...activityReaders, ...Object.values(unitReaders).flat()];
  expect(all.filter((reader) => !shown.has(reader))).toEqual([]);
});

it('falls back on the layout’s language, then on English, where a language is missing', () => {
  const text = { en: 'Purposes', fr: 'Finalités' };
  expect([layoutText(text, 'fr'), layoutText(text, 'de', 'fr'), layoutText(text, 'de')]).toEqual([
    'Finalités',
    'Finalités',
    'Purposes',
  ]);
});

describe('a layout of a user’s own', () => {
  const copy = copyLayout(layout('cnil'));

  it('starts as a copy that changes without the original', () => {
    const [sheet] = copy.sheets;
    if (sheet?.kind === 'table') sheet.columns.reverse();
    const record = aRecordLayout({ title: 'Our CNIL', basedOn: 'cnil', definition: copy });
    const read = readUserLayout(record);
    expect([read.id, read.title]).toEqual([record.id, { en: 'Our CNIL' }]);
    expect(read.sheets[0] && cellsOfSheet(read.sheets[0]).map(cellIdOf)[0]).toBe('hasSpecialCategories');
    expect(cnilGroupsAndHeadings(layout('cnil').sheets[0])).toEqual(cnilListHeadings);
  });

  it.each<[string, (definition: ReturnType<typeof copyLayout>) => object, string]>([
    [
      'an unknown reader',
      (d) => ({ ...d, sheets: [{ ...d.sheets[0], columns: [{ reader: 'mood' }] }] }),
      'sheets.0.columns.0.reader',
    ],
    ['two sheets of one id', (d) => ({ ...d, sheets: [d.sheets[0], d.sheets[0]] }), 'Two sheets have one id'],
    [
      'a column twice',
      (d) => ({
        ...d,
        sheets: d.sheets.map((s) => (s.kind === 'table' ? { ...s, columns: [...s.columns, ...s.columns] } : s)),
      }),
      'Two columns have one id',
    ],
    [
      'a reader of another unit',
      (d) => ({
        ...d,
        sheets: d.sheets.map((s) =>
          s.kind === 'form'
            ? { ...s, blocks: s.blocks.map((b) => (b.kind === 'table' ? { ...b, per: 'measure' } : b)) }
            : s,
        ),
      }),
      'A row per measure does not show',
    ],
    ['a language that no record is written in', (d) => ({ ...d, language: 'la' }), 'language'],
  ])('is refused with %s', (_what, change, problem) => {
    const record = aRecordLayout({ title: 'Ours', definition: { ...change(copyLayout(layout('cnil'))) } });
    expect(() => readUserLayout(record)).toThrow(problem);
  });
});

const research = new URL('../../../../shared/reference/article30.json', import.meta.url);
const templates = new URL('../../../../shared/TEMPLATES.md', import.meta.url);
const isResearchThere = existsSync(research) && existsSync(templates);
if (!isResearchThere)
  process.stdout.write('The researched templates are not beside this checkout: comparisons with them are skipped\n');

describe.skipIf(!isResearchThere)('beside the research', () => {
  /** Cells of the table under a heading of the research, without its own head rows. */
  const tableUnder = (heading: string): string[][] =>
    readFileSync(templates, 'utf8')
      .split(/^## /mu)
      .filter((section) => section.startsWith(heading))
      .flatMap((section) => section.split('\n').filter((line) => line.startsWith('|')))
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );

  it('the ICO’s headings are those of the research, in order', () => {
    expect(headingsOf(layout('ico-controller'), 0)).toEqual(tableUnder('1. ICO').map(([, heading]) => heading));
  });

  it('the CNIL’s list has the groups and headings of the research, in order', () => {
    // What stands in brackets there tells how the re-implementations differ.
    const rows = tableUnder('3. CNIL').map(([group = '', heading = '']) => [group, heading.replace(/ \(.*\)$/u, '')]);
    expect(cnilGroupsAndHeadings(layout('cnil').sheets[0])).toEqual(rows);
  });

  it('the blocks of the CNIL’s record sheet come in the order of the research', () => {
    const text = readFileSync(templates, 'utf8').split('**Record sheet**')[1] ?? '';
    const named = ['Description du traitement', 'Acteurs', 'Finalité principale', ...cnilBlocks.slice(3)];
    const places = named.map((block) => text.indexOf(block === 'Données sensibles' ? 'Données sensibles:' : block));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((first, second) => first - second));
  });

  it('the law’s layouts have a column for each item', () => {
    const { gdprArt30 } = JSON.parse(readFileSync(research, 'utf8')) as {
      gdprArt30: Record<'controller' | 'processor', { fields: { id: string; ref: string }[] }>;
    };
    for (const role of ['controller', 'processor'] as const) {
      const [sheet] = layout(`art30-${role}`).sheets;
      const articles = sheet ? cellsOfSheet(sheet).map(({ article }) => article) : [];
      expect(gdprArt30[role].fields.filter(({ ref }) => !articles.includes(ref))).toEqual([]);
    }
  });
});
