import type { FormalMessages } from '../messages.ts';
import { grammar } from '../../text/spanish/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';

export const formalMessages: FormalMessages = {
  headings: {
    identity: 'Responsable del tratamiento',
    scope: 'Ámbito de aplicación',
    data: 'Categorías de datos personales',
    'never-collected': 'Datos que no se recogen',
    sources: 'Origen de los datos personales',
    purposes: 'Fines del tratamiento',
    'lawful-bases': 'Bases jurídicas del tratamiento',
    recipients: 'Destinatarios de los datos personales',
    payment: 'Tratamiento de los pagos',
    'customer-data': 'Datos introducidos por los clientes',
    transfers: 'Transferencias a terceros países y organizaciones internacionales',
    retention: 'Plazos de conservación',
    security: 'Seguridad del tratamiento',
    rights: 'Derechos de los interesados',
    california: 'Residentes de California',
    'eea-uk-swiss': 'Interesados en el EEE, el Reino Unido o Suiza',
    canada: 'Interesados en Canadá',
    'automated-decisions': 'Decisiones individuales automatizadas',
    children: 'Datos personales de menores',
    trackers: 'Cookies y tecnologías similares',
    breach: 'Violaciones de la seguridad de los datos personales',
    complaint: 'Derecho a presentar una reclamación',
  },
  data: { leadIn: 'Tratamos las siguientes categorías de datos personales:' },
  purposes: { leadIn: 'El tratamiento de los datos personales tiene los siguientes fines:' },
  lawfulBases: {
    leadIn: (law) => `El tratamiento se basa en las siguientes disposiciones del ${law}:`,
    interests: (texts) =>
      words`${texts.length > 1 ? 'Intereses legítimos perseguidos' : 'Interés legítimo perseguido'}: ${grammar.list(texts.map(withoutStop))}.`,
  },
  recipients: {
    leadIn: 'Los datos personales se comunican a los siguientes destinatarios o categorías de destinatarios:',
  },
  transfers: {
    leadIn:
      'Los datos personales se transfieren a los siguientes destinatarios en terceros países (capítulo V del RGPD):',
  },
  retention: { leadIn: 'Los datos personales se conservan durante los siguientes plazos:' },
  security: {
    leadIn: 'Hemos aplicado las siguientes medidas técnicas y organizativas (art. 32 RGPD):',
    vendorLeadIn: 'Nuestros encargados del tratamiento han aplicado además las siguientes medidas:',
  },
  automatedDecisions: {
    none: 'No existen decisiones individuales automatizadas, incluida la elaboración de perfiles, en el sentido del art. 22 RGPD.',
    leadIn: 'Se toman las siguientes decisiones automatizadas en el sentido del art. 22 RGPD:',
  },
};
