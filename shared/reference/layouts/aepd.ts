import { column } from './column-groups.ts';
import type { RecordLayout } from './layout.ts';

/** The published inventory as the AEPD and Spanish public bodies lay it out (LOPDGDD Art. 31.2). */
export const aepd: RecordLayout = {
  id: 'aepd',
  title: { en: 'AEPD, published inventory (Spain)', es: 'AEPD, inventario publicado (España)' },
  language: 'es',
  authority: 'Agencia Española de Protección de Datos (Spain)',
  verification: {
    state: 'copies',
    note: {
      en: 'Headings as a public body’s register has them that follows the AEPD’s inventory; not checked against the AEPD’s own.',
      es: 'Encabezados tomados del registro de un organismo público que sigue el inventario de la AEPD; no comprobados con el de la propia AEPD.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'registro',
      name: { en: 'Record', es: 'Registro' },
      title: { en: 'Record of processing activities', es: 'Registro de actividades de tratamiento' },
      role: 'controller',
      per: 'activity',
      hasContactBlock: true,
      columns: [
        column('name', null, 28, { en: 'Processing', es: 'Tratamiento' }),
        column('lawfulBases', null, 34, { en: 'a) Legal basis', es: 'a) Base jurídica' }),
        column('purposes', '30(1)(b)', 36, { en: 'b) Purposes', es: 'b) Fines del tratamiento' }),
        column('dataSubjects', '30(1)(c)', 24, { en: 'c) Group of people', es: 'c) Colectivo' }),
        column('dataAndSpecialCategories', '30(1)(c)', 38, {
          en: 'c) Categories of data',
          es: 'c) Categorías de Datos',
        }),
        column('recipients', '30(1)(d)', 36, { en: 'd) Category of recipients', es: 'd) Categoría destinatarios' }),
        column('transfersAndSafeguards', '30(1)(e)', 34, {
          en: 'e) International transfer',
          es: 'e) Transf. Internacional',
        }),
        column('retention', '30(1)(f)', 38, { en: 'f) Time limit for erasure', es: 'f) Plazo supresión' }),
        column('securityMeasures', '30(1)(g)', 38, { en: 'g) Security measures', es: 'g) Medidas de seguridad' }),
        column('controller', '30(1)(a)', 30, { en: 'h) Responsible body', es: 'h) Entidad responsable' }),
      ],
    },
  ],
  supplements: ['coverage'],
};
