import { column, field } from './column-groups.ts';
import type { LayoutText, RecordLayout } from './layout.ts';

const identification: LayoutText = { en: 'Identification of the processing', fr: 'Identification du traitement' };

/** The CNIL's workbook of 2019: a list of processings and a record sheet for each, with a retention period per category of data. */
export const cnil: RecordLayout = {
  id: 'cnil',
  title: { en: 'CNIL workbook 2019 (France)', fr: 'CNIL, registre 2019 (France)' },
  language: 'fr',
  authority: 'Commission nationale de l’informatique et des libertés (France)',
  verification: {
    state: 'copies',
    note: {
      en: 'Headings and order as two independent programs rebuilt them from the CNIL’s workbook, without the line for the company of the data protection officer; not checked against the official file.',
      fr: 'Intitulés et ordre tels que deux programmes indépendants les ont repris du classeur de la CNIL, sans la ligne « Société du DPO » ; non vérifiés sur le fichier officiel.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'liste',
      name: { en: 'List of processings', fr: 'Liste des traitements' },
      title: { en: 'List of processing activities', fr: 'Liste des traitements' },
      role: 'controller',
      per: 'activity',
      hasContactBlock: true,
      columns: [
        column('name', null, 34, { en: 'Name', fr: 'Nom / sigle' }, { group: identification }),
        column('reference', null, 10, { en: 'Reference', fr: 'N° / REF' }, { group: identification }),
        column('createdOn', null, 14, { en: 'Created on', fr: 'Date de création' }, { group: identification }),
        column('updatedOn', null, 14, { en: 'Last updated', fr: 'Dernière mise à jour' }, { group: identification }),
        column(
          'controller',
          '30(1)(a)',
          30,
          { en: 'Controller', fr: 'Responsable du traitement' },
          { group: { en: 'Parties', fr: 'Acteur(s)' } },
        ),
        column(
          'mainPurpose',
          '30(1)(b)',
          40,
          { en: 'Main purpose', fr: 'Finalité principale' },
          { group: { en: 'Purpose of the processing', fr: 'Finalité du traitement' } },
        ),
        column(
          'hasTransfers',
          '30(1)(e)',
          14,
          { en: 'Yes / no', fr: 'Oui / non' },
          { group: { en: 'Transfers outside the EU?', fr: 'Transferts hors UE ?' } },
        ),
        column(
          'hasSpecialCategories',
          '30(1)(c)',
          14,
          { en: 'Yes / no', fr: 'Oui / non' },
          { group: { en: 'Sensitive data?', fr: 'Données sensibles ?' } },
        ),
      ],
    },
    {
      kind: 'form',
      id: 'fiche',
      name: { en: 'Record', fr: 'Fiche' },
      title: { en: 'Record sheet', fr: 'Fiche de registre' },
      role: 'controller',
      widths: [34, 28, 24, 12, 16, 16, 18, 30],
      blocks: [
        {
          kind: 'fields',
          heading: { en: 'Description of the processing', fr: 'Description du traitement' },
          fields: [
            field('name', null, { en: 'Name of the processing', fr: 'Nom du traitement' }),
            field('reference', null, { en: 'Reference', fr: 'N° / RÉF' }),
            field('createdOn', null, { en: 'Created on', fr: 'Date de création' }),
            field('updatedOn', null, { en: 'Updated on', fr: 'Mise à jour' }),
          ],
        },
        {
          kind: 'table',
          heading: { en: 'Parties', fr: 'Acteurs' },
          per: 'contact',
          fields: [
            field('contactRole', null, { en: 'Part', fr: 'Acteurs' }),
            field('contactName', '30(1)(a)', { en: 'Name', fr: 'Nom' }),
            field('contactAddress', '30(1)(a)', { en: 'Address', fr: 'Adresse' }),
            field('contactPostcode', '30(1)(a)', { en: 'Postcode', fr: 'Code Postal' }),
            field('contactTown', '30(1)(a)', { en: 'Town', fr: 'Ville' }),
            field('contactCountry', '30(1)(a)', { en: 'Country', fr: 'Pays' }),
            field('contactPhone', '30(1)(a)', { en: 'Telephone', fr: 'Téléphone' }),
            field('contactEmail', '30(1)(a)', { en: 'E-mail', fr: 'Adresse mél' }),
          ],
        },
        {
          kind: 'fields',
          heading: { en: 'Purpose of the processing', fr: 'Finalité(s) du traitement' },
          fields: [
            field('mainPurpose', '30(1)(b)', { en: 'Main purpose', fr: 'Finalité principale' }),
            field('furtherPurposes', '30(1)(b)', { en: 'Further purposes', fr: 'Sous-finalités' }),
          ],
        },
        {
          kind: 'table',
          heading: {
            en: 'Categories of personal data concerned',
            fr: 'Catégories de données personnelles concernées',
          },
          per: 'dataCategory',
          fields: [
            field('dataCategoryName', '30(1)(c)', { en: 'Category', fr: 'Catégorie' }),
            field('dataCategoryElements', '30(1)(c)', { en: 'Description', fr: 'Description' }),
            field('dataCategoryRetention', '30(1)(f)', { en: 'Kept for', fr: 'Durée de conservation' }),
          ],
        },
        {
          kind: 'table',
          heading: { en: 'Sensitive data', fr: 'Données sensibles' },
          per: 'specialData',
          fields: [
            field('specialDataKind', '30(1)(c)', { en: 'Kind', fr: 'Nature' }),
            field('specialDataElements', '30(1)(c)', { en: 'Description', fr: 'Description' }),
            field('specialDataRetention', '30(1)(f)', { en: 'Kept for', fr: 'Durée de conservation' }),
          ],
        },
        {
          kind: 'table',
          heading: { en: 'Categories of data subjects', fr: 'Catégories de personnes concernées' },
          per: 'dataSubject',
          fields: [
            field('peopleName', '30(1)(c)', { en: 'Description', fr: 'Description' }),
            field('peopleDetails', '30(1)(c)', { en: 'Details', fr: 'Précisions' }),
          ],
        },
        {
          kind: 'table',
          heading: { en: 'Recipients', fr: 'Destinataires' },
          per: 'recipient',
          fields: [
            field('recipientKind', '30(1)(d)', { en: 'Kind of recipient', fr: 'Type de destinataire' }),
            field('recipientDetails', '30(1)(d)', { en: 'Details', fr: 'Précisions' }),
          ],
        },
        {
          kind: 'table',
          heading: { en: 'Security measures', fr: 'Mesures de sécurité' },
          per: 'measure',
          fields: [
            field('measureKind', '30(1)(g)', { en: 'Kind', fr: 'Type' }),
            field('measureDetails', '30(1)(g)', { en: 'Details', fr: 'Précisions' }),
          ],
        },
        {
          kind: 'table',
          heading: { en: 'Transfers outside the EU', fr: 'Transferts hors UE' },
          per: 'transfer',
          fields: [
            field('transferImporter', '30(1)(e)', { en: 'Recipient', fr: 'Destinataire' }),
            field('transferCountry', '30(1)(e)', { en: 'Country', fr: 'Pays' }),
            field('transferMechanism', '30(1)(e)', { en: 'Safeguards', fr: 'Garanties' }),
            field('transferDocument', '30(1)(e)', { en: 'Documentation', fr: 'Documentation' }),
          ],
        },
      ],
    },
  ],
  supplements: ['coverage'],
};
