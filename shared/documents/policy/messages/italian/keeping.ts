import type { KeepingTopics } from '../messages.ts';
import { createRetentionWords } from '../retention-words.ts';
import { grammar } from '../../text/italian/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const recipients = {
  dataSubjects: 'le persone interessate',
  customers: 'i clienti interessati',
  authorities: 'le autorità',
  controllers: 'i titolari per conto dei quali operiamo',
} as const;

export const keepingMessages: KeepingTopics = {
  retention: {
    leadIn: 'Conserviamo i dati come segue:',
    ...createRetentionWords({
      grammar,
      during: {
        collection: 'finché ci servono',
        submission: 'finché ci servono',
        lastContact: 'finché siamo in contatto',
        lastActivity: 'finché siamo in contatto',
        accountLifetime: 'per tutta la durata del suo account',
        accountClosed: 'per tutta la durata del suo account',
        subscription: 'per la durata del suo abbonamento',
        contract: 'per la durata del contratto',
        contractEnd: 'per la durata del contratto',
        workspaceActive: 'finché l’area di lavoro è attiva',
        purpose: 'finché lo richiede la finalità per cui sono stati raccolti',
        yearEnd: 'fino alla fine dell’anno',
        deletionRequest: 'finché lei non ne chiede la cancellazione',
        other: 'finché ci servono',
      },
      until: {
        collection: 'finché non sono più necessari',
        submission: 'finché non sono più necessari',
        lastContact: 'fino all’ultimo contatto',
        lastActivity: 'fino all’ultima attività',
        accountLifetime: 'fino alla chiusura del suo account',
        accountClosed: 'fino alla chiusura del suo account',
        subscription: 'fino alla fine dell’abbonamento',
        contract: 'fino alla fine del contratto',
        contractEnd: 'fino alla fine del contratto',
        workspaceActive: 'fino alla chiusura dell’area di lavoro',
        purpose: 'fino al raggiungimento della finalità',
        yearEnd: 'fino alla fine dell’anno',
        deletionRequest: 'finché lei non ne chiede la cancellazione',
        other: 'finché non sono più necessari',
      },
      after: {
        collection: 'dalla raccolta',
        submission: 'dall’invio',
        lastContact: 'dall’ultimo contatto',
        lastActivity: 'dall’ultima attività',
        accountLifetime: 'dalla chiusura dell’account',
        accountClosed: 'dalla chiusura dell’account',
        subscription: 'dalla fine dell’abbonamento',
        contract: 'dalla fine del contratto',
        contractEnd: 'dalla fine del contratto',
        workspaceActive: 'dalla chiusura dell’area di lavoro',
        purpose: 'dal raggiungimento della finalità',
        yearEnd: 'dalla fine dell’anno',
        deletionRequest: 'dalla sua richiesta di cancellazione',
        other: '',
      },
      exact: (length) => `per ${length}`,
      upTo: (length) => `per un massimo di ${length}`,
      atLeast: (length) => `per almeno ${length}`,
      range: (length) => `per un periodo che va da ${length}`,
      typically: 'di norma ',
      byLaw: (ground) => `finché la legge lo richiede${ground === null ? '' : ` (${ground})`}`,
      reasonable: 'per un periodo ragionevole',
      limited: 'per un periodo limitato',
      asNeeded: 'finché necessario',
      indefinite: 'senza limiti di tempo',
      followedBy: ', e poi ',
      phaseThen: ', poi ',
      may: 'eventualmente ',
      reasons: (reasons, isOne) => words`; ${isOne ? 'motivo' : 'motivi'}: ${reasons}`,
      ground: (ground) => `; fondamento di legge: ${ground}`,
      disposed: {
        delete: 'cancellazione',
        anonymise: 'anonimizzazione',
        archive: 'archiviazione',
        overwrite: 'sovrascrittura',
      },
      automatically: (disposed) => `${disposed} automatica`,
      disposedThen: (disposed) => `; quindi ${disposed}`,
      means: (method) => ` (${method})`,
      rolling: 'con rinnovo continuo',
      encrypted: 'con cifratura',
      within: (length) => `entro ${length}`,
      phases: { active: 'uso attivo', restricted: 'conservazione limitata', archived: 'conservazione in archivio' },
      phaseLength: (length) => `(${length})`,
    }),
    exceptions: (name, items) => words`Eccezioni per ${quote(name)}: ${list(items)}.`,
    deletionOnRequest: (isAtAnyTime, exceptions) =>
      words`Può chiedere${isAtAnyTime ? ' in qualsiasi momento' : ''} la cancellazione dei suoi dati.${exceptions.length === 0 ? '' : words` Eccezioni: ${list(exceptions)}.`}`,
    missingPeriod: (name) => `periodo di conservazione di ${quote(name)}`,
    missingAll: 'per quanto tempo sono conservati i dati',
  },
  security: {
    leadIn: 'Proteggiamo i dati personali con le seguenti misure:',
    vendorLeadIn: 'I nostri fornitori adottano inoltre le seguenti misure:',
    measure: (name, description, condition): Words => {
      const notes = [description === null ? null : withoutStop(description), condition].filter((note) => note !== null);
      return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
    },
    userDuties: (items) => words`Lei è responsabile di quanto segue: ${list(items)}.`,
  },
  breach: {
    notice: ({ recipients: to, channels: by, period, periodKind, condition, address }) => {
      const time =
        periodKind === 'withoutUndueDelay'
          ? ' senza ingiustificato ritardo'
          : period === null
            ? ''
            : ` entro ${grammar.period(period)}`;
      const when = condition === null ? '' : `, ${condition}`;
      if (to.length === 0 && by.includes('publicNotice'))
        return `Pubblichiamo inoltre un avviso ${address === null ? 'sul nostro sito' : `all’indirizzo ${address}`}${time}${when}.`;
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const isYou = to.includes('dataSubjects');
      const others = to.filter((recipient) => recipient !== 'dataSubjects').map((recipient) => recipients[recipient]);
      const tell = isYou
        ? words`la informiamo${others.length === 0 ? '' : words` e informiamo ${list(others)}`}`
        : words`informiamo ${others.length === 0 ? recipients.dataSubjects : list(others)}`;
      if (to.length > 0 && to.every((recipient) => recipient === 'authorities'))
        return words`Notifichiamo le violazioni dei dati personali alle autorità${how}${time}${when}.`;
      return words`In caso di violazione dei ${isYou ? 'suoi ' : ''}dati personali, ${tell}${how}${time}${when}.`;
    },
    handling: (steps) => words`La nostra risposta agli incidenti comprende le seguenti fasi: ${list(steps)}.`,
  },
};
