import { column, field } from './column-groups.ts';
import type { RecordLayout } from './layout.ts';

/** The CNIL's basic model: a list of activities and a simple record form for each. */
export const cnilBasic: RecordLayout = {
  id: 'cnil-basic',
  title: { en: 'CNIL basic model (France)', fr: 'CNIL, registre de base (France)' },
  language: 'fr',
  authority: 'Commission nationale de l’informatique et des libertés (France)',
  verification: {
    state: 'copies',
    note: {
      en: 'Headings as quoted by others from the CNIL’s basic model, whose check boxes are given as text; not checked against the official file.',
      fr: 'Intitulés repris de citations du registre de base de la CNIL, dont les cases à cocher sont rendues en texte ; non vérifiés sur le fichier officiel.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'liste',
      name: { en: 'List of activities', fr: 'Liste des activités' },
      title: { en: 'Record of processing activities', fr: 'Registre des activités de traitement' },
      role: 'controller',
      per: 'activity',
      hasContactBlock: true,
      columns: [
        column('reference', null, 12, { en: 'Reference', fr: 'Référence' }),
        column('name', null, 50, { en: 'Activity', fr: 'Activité' }),
        column('controller', '30(1)(a)', 36, { en: 'Controller', fr: 'Responsable du traitement' }),
      ],
    },
    {
      kind: 'form',
      id: 'fiche',
      name: { en: 'Record', fr: 'Fiche' },
      title: { en: 'Record of the activity', fr: 'Fiche de registre de l’activité' },
      role: 'controller',
      widths: [40, 44, 44],
      blocks: [
        {
          kind: 'fields',
          heading: null,
          fields: [
            field('name', null, { en: 'Name of the activity', fr: 'Nom de l’activité' }),
            field('createdOn', null, { en: 'Created on', fr: 'Date de création de la fiche' }),
            field('updatedOn', null, { en: 'Last updated on', fr: 'Date de dernière mise à jour de la fiche' }),
            field('jointControllers', '30(1)(a)', {
              en: 'Name of the joint controller',
              fr: 'Nom du responsable conjoint du traitement',
            }),
            field('systems', null, {
              en: 'Name of the software or application',
              fr: 'Nom du logiciel ou de l’application',
            }),
          ],
        },
        {
          kind: 'fields',
          heading: { en: 'Aims pursued', fr: 'Objectifs poursuivis' },
          fields: [field('purposes', '30(1)(b)', { en: 'Aims pursued', fr: 'Objectifs poursuivis' })],
        },
        {
          kind: 'fields',
          heading: { en: 'Categories of data subjects', fr: 'Catégories de personnes concernées' },
          fields: [
            field('dataSubjects', '30(1)(c)', {
              en: 'Categories of data subjects',
              fr: 'Catégories de personnes concernées',
            }),
          ],
        },
        {
          kind: 'fields',
          heading: { en: 'Categories of data collected', fr: 'Catégories de données collectées' },
          fields: [
            field('dataCategories', '30(1)(c)', {
              en: 'Categories of data collected',
              fr: 'Catégories de données collectées',
            }),
            field('hasSpecialCategories', '30(1)(c)', {
              en: 'Are sensitive data processed?',
              fr: 'Des données sensibles sont-elles traitées ?',
            }),
            field('specialCategories', '30(1)(c)', { en: 'If so, which?', fr: 'Si oui, lesquelles ?' }),
          ],
        },
        {
          kind: 'table',
          heading: {
            en: 'Retention periods of the categories of data',
            fr: 'Durées de conservation des catégories de données',
          },
          per: 'dataCategory',
          fields: [
            field('dataCategoryName', null, { en: 'Category of data', fr: 'Catégorie de données' }),
            field('dataCategoryRetention', '30(1)(f)', { en: 'Kept for', fr: 'Durée de conservation' }),
          ],
        },
        {
          kind: 'fields',
          heading: { en: 'Categories of recipients', fr: 'Catégories de destinataires des données' },
          fields: [
            field('internalRecipients', '30(1)(d)', { en: 'Internal recipients', fr: 'Destinataires internes' }),
            field('otherRecipients', '30(1)(d)', { en: 'Outside organisations', fr: 'Organismes externes' }),
            field('processorRecipients', '30(1)(d)', { en: 'Processors', fr: 'Sous-traitants' }),
          ],
        },
        {
          kind: 'fields',
          heading: { en: 'Transfers of data outside the EU', fr: 'Transferts des données hors UE' },
          fields: [
            field('transfersAndSafeguards', '30(1)(e)', {
              en: 'Transfers of data outside the EU',
              fr: 'Transferts des données hors UE',
            }),
          ],
        },
        {
          kind: 'fields',
          heading: { en: 'Security measures', fr: 'Mesures de sécurité' },
          fields: [field('securityMeasures', '30(1)(g)', { en: 'Security measures', fr: 'Mesures de sécurité' })],
        },
      ],
    },
  ],
  supplements: ['coverage'],
};
