import { column } from './column-groups.ts';
import type { ColumnLayout, LayoutText, RecordLayout } from './layout.ts';

const part: LayoutText = { en: 'Contacts', de: 'Angaben zu den Verantwortlichen' };
const activity: LayoutText = { en: 'Processing activity', de: 'Verarbeitungstätigkeit' };
const contents: LayoutText = { en: 'Art. 30(1) GDPR', de: 'Art. 30 Abs. 1 DSGVO' };
const processorContents: LayoutText = { en: 'Art. 30(2) GDPR', de: 'Art. 30 Abs. 2 DSGVO' };

const activityColumns: readonly ColumnLayout[] = [
  column('reference', null, 10, { en: 'No.', de: 'Lfd. Nr.' }, { group: activity }),
  column(
    'name',
    null,
    28,
    { en: 'Name of the activity', de: 'Bezeichnung der Verarbeitungstätigkeit' },
    { group: activity },
  ),
  column('createdOn', null, 14, { en: 'Introduced on', de: 'Datum der Einführung' }, { group: activity }),
  column('updatedOn', null, 14, { en: 'Last changed on', de: 'Datum der letzten Änderung' }, { group: activity }),
  column(
    'departmentAndOwner',
    null,
    22,
    { en: 'Department in charge, contact', de: 'Verantwortliche Fachabteilung, Ansprechpartner' },
    { group: activity },
  ),
];

const securityHeading: LayoutText = {
  en: 'Technical and organisational measures (Art. 32(1))',
  de: 'Technische und organisatorische Maßnahmen (TOM) gemäß Art. 32 Abs. 1 DSGVO',
};
const transfersHeading: LayoutText = {
  en: 'Transfers to a third country or an international organisation, recipients, safeguards',
  de: 'Ggf. Übermittlungen an ein Drittland oder eine internationale Organisation, Nennung der Empfänger, Garantien',
};

/** The samples of the German authorities' conference, controller and processor, as they are remembered. */
export const dsk: RecordLayout = {
  id: 'dsk',
  title: { en: 'DSK samples (Germany)', de: 'DSK-Muster (Deutschland)' },
  language: 'de',
  authority: 'Datenschutzkonferenz (Germany)',
  verification: {
    state: 'unverified',
    note: {
      en: 'The official samples were not seen: headings are from memory and laid out as tables.',
      de: 'Die amtlichen Muster lagen nicht vor: Überschriften aus dem Gedächtnis, als Tabellen angelegt.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'verantwortlicher',
      name: { en: 'Controller', de: 'Verantwortlicher' },
      title: {
        en: 'Record of processing activities, controller, Art. 30(1)',
        de: 'Verzeichnis von Verarbeitungstätigkeiten, Verantwortlicher, Art. 30 Abs. 1 DSGVO',
      },
      role: 'controller',
      per: 'activity',
      hasContactBlock: false,
      columns: [
        ...activityColumns,
        column(
          'ownerContacts',
          '30(1)(a)',
          30,
          { en: 'Controller', de: 'Angaben zum Verantwortlichen' },
          { group: part },
        ),
        column(
          'jointControllers',
          '30(1)(a)',
          26,
          { en: 'Joint controller, if any', de: 'Angaben zum ggf. gemeinsam Verantwortlichen' },
          { group: part },
        ),
        column(
          'representatives',
          '30(1)(a)',
          24,
          { en: 'Representative of the controller', de: 'Angaben zum Vertreter des Verantwortlichen' },
          { group: part },
        ),
        column(
          'dataProtectionOfficer',
          '30(1)(a)',
          24,
          { en: 'Data protection officer', de: 'Angaben zur Person des Datenschutzbeauftragten' },
          { group: part },
        ),
        column('purposes', '30(1)(b)', 36, { en: 'Purposes', de: 'Zwecke der Verarbeitung' }, { group: contents }),
        column(
          'systems',
          null,
          20,
          { en: 'System used (optional)', de: 'Name des eingesetzten Verfahrens (optional)' },
          { group: contents },
        ),
        column(
          'dataSubjects',
          '30(1)(c)',
          24,
          { en: 'Categories of data subjects', de: 'Kategorien betroffener Personen' },
          { group: contents },
        ),
        column(
          'dataCategories',
          '30(1)(c)',
          38,
          { en: 'Categories of personal data', de: 'Kategorien personenbezogener Daten' },
          { group: contents },
        ),
        column(
          'specialCategories',
          '30(1)(c)',
          22,
          {
            en: 'Special categories (Art. 9)',
            de: 'Besondere Kategorien personenbezogener Daten (Art. 9 DSGVO)',
          },
          { group: contents },
        ),
        column(
          'recipients',
          '30(1)(d)',
          36,
          {
            en: 'Categories of recipients to whom the data have been or will be disclosed',
            de: 'Kategorien von Empfängern, gegenüber denen die Daten offengelegt worden sind oder noch werden',
          },
          { group: contents },
        ),
        column('transfersAndSafeguards', '30(1)(e)', 36, transfersHeading, { group: contents }),
        column(
          'retention',
          '30(1)(f)',
          38,
          {
            en: 'Time limits for erasure of the categories of data',
            de: 'Fristen für die Löschung der verschiedenen Datenkategorien',
          },
          { group: contents },
        ),
        column('securityMeasures', '30(1)(g)', 38, securityHeading, { group: contents }),
      ],
    },
    {
      kind: 'table',
      id: 'auftragsverarbeiter',
      name: { en: 'Processor', de: 'Auftragsverarbeiter' },
      title: {
        en: 'Record of processing activities, processor, Art. 30(2)',
        de: 'Verzeichnis von Verarbeitungstätigkeiten, Auftragsverarbeiter, Art. 30 Abs. 2 DSGVO',
      },
      role: 'processor',
      per: 'activity',
      hasContactBlock: false,
      columns: [
        ...activityColumns,
        column(
          'ownerContacts',
          '30(2)(a)',
          30,
          { en: 'Processor', de: 'Angaben zum Auftragsverarbeiter' },
          { group: part },
        ),
        column(
          'representatives',
          '30(2)(a)',
          24,
          { en: 'Representative of the processor', de: 'Angaben zum Vertreter des Auftragsverarbeiters' },
          { group: part },
        ),
        column(
          'dataProtectionOfficer',
          '30(2)(a)',
          24,
          { en: 'Data protection officer', de: 'Angaben zur Person des Datenschutzbeauftragten' },
          { group: part },
        ),
        column(
          'controllersActedFor',
          '30(2)(a)',
          32,
          { en: 'Controller acted for', de: 'Angaben zum Verantwortlichen, in dessen Auftrag gehandelt wird' },
          { group: part },
        ),
        column(
          'processingCategories',
          '30(2)(b)',
          36,
          { en: 'Categories of processing', de: 'Kategorien von Verarbeitungen' },
          { group: processorContents },
        ),
        column('transfersAndSafeguards', '30(2)(c)', 36, transfersHeading, { group: processorContents }),
        column('securityMeasures', '30(2)(d)', 38, securityHeading, { group: processorContents }),
      ],
    },
  ],
  supplements: ['coverage'],
};
