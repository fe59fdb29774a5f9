import { column } from './column-groups.ts';
import type { LayoutText, RecordLayout } from './layout.ts';

const process: LayoutText = { en: 'Business process / processing', nl: 'Bedrijfsproces / verwerking' };
const functional: LayoutText = {
  en: 'Functional description of the processing',
  nl: 'Functionele beschrijving van de verwerking',
};
const data: LayoutText = { en: 'Data and data subjects', nl: 'Gegevens en betrokkenen' };
const rest: LayoutText = { en: 'Further items of Art. 30(1)', nl: 'Overige gegevens van art. 30 lid 1' };
const state: LayoutText = { en: 'Status', nl: 'Status' };

/** The Belgian authority's register of 2017, as far as its columns are known. */
export const apdBe: RecordLayout = {
  id: 'apd-be',
  title: { en: 'APD/GBA register 2017 (Belgium)', nl: 'GBA-register 2017 (België)' },
  language: 'nl',
  authority: 'Autorité de protection des données / Gegevensbeschermingsautoriteit (Belgium)',
  verification: {
    state: 'unverified',
    note: {
      en: 'Only the first columns are known, from an English rendering; their Dutch wording and all columns after the categories of data are ours.',
      nl: 'Alleen de eerste kolommen zijn bekend, uit een Engelse weergave; de Nederlandse bewoording en alle kolommen na de gegevenscategorieën zijn van ons.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'register',
      name: { en: 'register', nl: 'register' },
      title: { en: 'Record of processing activities', nl: 'Register van de verwerkingsactiviteiten' },
      role: 'controller',
      per: 'activity',
      hasContactBlock: true,
      columns: [
        column(
          'department',
          null,
          20,
          { en: 'Name of business process', nl: 'Naam bedrijfsproces' },
          { group: process },
        ),
        column('owner', null, 18, { en: 'Owner of process', nl: 'Eigenaar van het proces' }, { group: process }),
        column('reference', null, 10, { en: 'Number', nl: 'Nummer' }, { group: functional }),
        column('name', null, 28, { en: 'Processing', nl: 'Verwerking' }, { group: functional }),
        column(
          'purposes',
          '30(1)(b)',
          36,
          { en: 'Purpose of processing', nl: 'Doeleinde van de verwerking' },
          { group: functional },
        ),
        column(
          'lawfulBases',
          null,
          34,
          { en: 'Basis for processing', nl: 'Rechtsgrond van de verwerking' },
          { group: functional },
        ),
        column(
          'processingCategories',
          null,
          24,
          { en: 'Type of processing', nl: 'Type verwerking' },
          { group: functional },
        ),
        column('dataSubjects', '30(1)(c)', 24, { en: 'Data subjects', nl: 'Categorieën betrokkenen' }, { group: data }),
        column(
          'dataCategories',
          '30(1)(c)',
          38,
          { en: 'Functional data category', nl: 'Functionele gegevenscategorie' },
          { group: data },
        ),
        column(
          'specialCategories',
          '30(1)(c)',
          24,
          { en: 'GDPR data category', nl: 'AVG-gegevenscategorie' },
          { group: data },
        ),
        column('recipients', '30(1)(d)', 36, { en: 'Recipients', nl: 'Ontvangers' }, { group: rest }),
        column(
          'transfersAndSafeguards',
          '30(1)(e)',
          34,
          { en: 'Transfers to third countries', nl: 'Doorgiften aan derde landen' },
          { group: rest },
        ),
        column('retention', '30(1)(f)', 38, { en: 'Retention', nl: 'Bewaartermijn' }, { group: rest }),
        column(
          'securityMeasures',
          '30(1)(g)',
          38,
          { en: 'Security measures', nl: 'Beveiligingsmaatregelen' },
          { group: rest },
        ),
        column(
          'status',
          null,
          12,
          { en: 'Status of the processing', nl: 'Status van de verwerking' },
          { group: state },
        ),
      ],
    },
  ],
  supplements: ['coverage'],
};
