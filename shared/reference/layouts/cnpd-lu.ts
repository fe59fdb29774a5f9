import { column } from './column-groups.ts';
import type { RecordLayout } from './layout.ts';

/** The CNPD's example of a record for associations: seven columns, the smallest complete table. */
export const cnpdLu: RecordLayout = {
  id: 'cnpd-lu',
  title: { en: 'CNPD, seven columns (Luxembourg)', fr: 'CNPD, sept colonnes (Luxembourg)' },
  language: 'fr',
  authority: 'Commission nationale pour la protection des données (Luxembourg)',
  verification: {
    state: 'copies',
    note: {
      en: 'Headings as quoted by others from the CNPD’s example for associations; not checked against the official file.',
      fr: 'Intitulés repris de citations de l’exemple de la CNPD pour les associations ; non vérifiés sur le fichier officiel.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'registre',
      name: { en: 'Record', fr: 'Registre' },
      title: { en: 'Record of processing activities', fr: 'Registre des activités de traitement' },
      role: 'controller',
      per: 'activity',
      hasContactBlock: true,
      columns: [
        column('purposes', '30(1)(b)', 26, { en: 'Purpose', fr: 'Finalité' }),
        column('dataSubjects', '30(1)(c)', 22, {
          en: 'Categories of data subjects',
          fr: 'Catégories de personnes concernées',
        }),
        column('dataAndSpecialCategories', '30(1)(c)', 30, {
          en: 'Categories of data processed',
          fr: 'Catégories de données traitées',
        }),
        column('recipients', '30(1)(d)', 28, { en: 'Categories of recipients', fr: 'Catégories de destinataires' }),
        column('transfersAndSafeguards', '30(1)(e)', 28, {
          en: 'Transfers to third countries',
          fr: 'Transferts vers des pays tiers',
        }),
        column('retention', '30(1)(f)', 28, {
          en: 'Envisaged time limits for erasure of the data',
          fr: 'Délais prévus pour l’effacement des données',
        }),
        column('securityMeasures', '30(1)(g)', 28, {
          en: 'Organisational and technical security measures',
          fr: 'Mesures de sécurité organisationnelles et techniques',
        }),
      ],
    },
  ],
  supplements: ['coverage'],
};
