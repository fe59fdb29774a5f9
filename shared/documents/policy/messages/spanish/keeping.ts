import type { KeepingTopics } from '../messages.ts';
import { createRetentionWords } from '../retention-words.ts';
import { grammar } from '../../text/spanish/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const recipients = {
  dataSubjects: 'a las personas afectadas',
  customers: 'a los clientes afectados',
  authorities: 'a las autoridades',
  controllers: 'a los responsables por cuya cuenta actuamos',
} as const;

export const keepingMessages: KeepingTopics = {
  retention: {
    leadIn: 'Conservamos los datos como sigue:',
    ...createRetentionWords({
      grammar,
      during: {
        collection: 'mientras los necesitemos',
        submission: 'mientras los necesitemos',
        lastContact: 'mientras estemos en contacto',
        lastActivity: 'mientras estemos en contacto',
        accountLifetime: 'mientras exista su cuenta',
        accountClosed: 'mientras exista su cuenta',
        subscription: 'durante la vigencia de su suscripción',
        contract: 'durante la vigencia del contrato',
        contractEnd: 'durante la vigencia del contrato',
        workspaceActive: 'mientras el espacio de trabajo esté activo',
        purpose: 'mientras lo exija el fin para el que se recogieron',
        yearEnd: 'hasta el final del año',
        deletionRequest: 'hasta que usted solicite su supresión',
        other: 'mientras los necesitemos',
      },
      until: {
        collection: 'hasta que ya no sean necesarios',
        submission: 'hasta que ya no sean necesarios',
        lastContact: 'hasta el último contacto',
        lastActivity: 'hasta la última actividad',
        accountLifetime: 'hasta que cierre su cuenta',
        accountClosed: 'hasta que cierre su cuenta',
        subscription: 'hasta el fin de la suscripción',
        contract: 'hasta el fin del contrato',
        contractEnd: 'hasta el fin del contrato',
        workspaceActive: 'hasta el cierre del espacio de trabajo',
        purpose: 'hasta que se cumpla su fin',
        yearEnd: 'hasta el final del año',
        deletionRequest: 'hasta que usted solicite su supresión',
        other: 'hasta que ya no sean necesarios',
      },
      after: {
        collection: 'desde su recogida',
        submission: 'desde su envío',
        lastContact: 'desde el último contacto',
        lastActivity: 'desde la última actividad',
        accountLifetime: 'desde el cierre de la cuenta',
        accountClosed: 'desde el cierre de la cuenta',
        subscription: 'desde el fin de la suscripción',
        contract: 'desde el fin del contrato',
        contractEnd: 'desde el fin del contrato',
        workspaceActive: 'desde el cierre del espacio de trabajo',
        purpose: 'desde el cumplimiento del fin',
        yearEnd: 'desde el final del año',
        deletionRequest: 'desde su solicitud de supresión',
        other: '',
      },
      exact: (length) => `durante ${length}`,
      upTo: (length) => `durante un máximo de ${length}`,
      atLeast: (length) => `durante al menos ${length}`,
      range: (length) => `durante un periodo de ${length}`,
      typically: 'por lo general ',
      byLaw: (ground) => `mientras lo exija la ley${ground === null ? '' : ` (${ground})`}`,
      reasonable: 'durante un periodo razonable',
      limited: 'durante un periodo limitado',
      asNeeded: 'mientras sea necesario',
      indefinite: 'sin límite de tiempo',
      followedBy: ', y después ',
      phaseThen: ', después ',
      may: 'en su caso, ',
      reasons: (reasons, isOne) => words`; ${isOne ? 'motivo' : 'motivos'}: ${reasons}`,
      ground: (ground) => `; fundamento legal: ${ground}`,
      disposed: {
        delete: 'los datos se eliminan',
        anonymise: 'los datos se anonimizan',
        archive: 'los datos se archivan',
        overwrite: 'los datos se sobrescriben',
      },
      automatically: (disposed) => `${disposed} automáticamente`,
      disposedThen: (disposed) => `; a continuación, ${disposed}`,
      means: (method) => ` (${method})`,
      rolling: 'con renovación continua',
      encrypted: 'con cifrado',
      within: (length) => `en un plazo de ${length}`,
      phases: { active: 'uso activo', restricted: 'conservación limitada', archived: 'conservación en archivo' },
      phaseLength: (length) => `(${length})`,
    }),
    exceptions: (name, items) => words`Excepciones para ${quote(name)}: ${list(items)}.`,
    deletionOnRequest: (isAtAnyTime, exceptions) =>
      words`Puede solicitar${isAtAnyTime ? ' en cualquier momento' : ''} que eliminemos sus datos.${exceptions.length === 0 ? '' : words` Excepciones: ${list(exceptions)}.`}`,
    missingPeriod: (name) => `plazo de conservación de ${quote(name)}`,
    missingAll: 'cuánto tiempo se conservan los datos',
  },
  security: {
    leadIn: 'Protegemos los datos personales con las siguientes medidas:',
    vendorLeadIn: 'Nuestros proveedores adoptan además las siguientes medidas:',
    measure: (name, description, condition): Words => {
      const notes = [description === null ? null : withoutStop(description), condition].filter((note) => note !== null);
      return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
    },
    userDuties: (items) => words`Usted es responsable de lo siguiente: ${list(items)}.`,
  },
  breach: {
    notice: ({ recipients: to, channels: by, period, periodKind, condition, address }) => {
      const time =
        periodKind === 'withoutUndueDelay'
          ? ' sin dilación indebida'
          : period === null
            ? ''
            : ` en un plazo de ${grammar.period(period)}`;
      const when = condition === null ? '' : `, ${condition}`;
      if (to.length === 0 && by.includes('publicNotice'))
        return `Además publicamos un aviso ${address === null ? 'en nuestro sitio' : `en ${address}`}${time}${when}.`;
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const isYou = to.includes('dataSubjects');
      const others = to.filter((recipient) => recipient !== 'dataSubjects').map((recipient) => recipients[recipient]);
      const tell = isYou
        ? words`le informamos${others.length === 0 ? '' : words` e informamos ${list(others)}`}`
        : words`informamos ${others.length === 0 ? recipients.dataSubjects : list(others)}`;
      if (to.length > 0 && to.every((recipient) => recipient === 'authorities'))
        return words`Notificamos las violaciones de la seguridad de los datos personales a las autoridades${how}${time}${when}.`;
      return words`En caso de violación de la seguridad de ${isYou ? 'sus' : 'los'} datos personales, ${tell}${how}${time}${when}.`;
    },
    handling: (steps) => words`Nuestra respuesta a incidentes comprende los siguientes pasos: ${list(steps)}.`,
  },
};
