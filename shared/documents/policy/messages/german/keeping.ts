import type { KeepingTopics } from '../messages.ts';
import { createRetentionWords } from '../retention-words.ts';
import { grammar } from '../../text/german/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const recipients = {
  dataSubjects: 'Sie',
  customers: 'die betroffenen Kunden',
  authorities: 'die Behörden',
  controllers: 'die Verantwortlichen, in deren Auftrag wir tätig sind',
} as const;

export const keepingMessages: KeepingTopics = {
  retention: {
    leadIn: 'Wir bewahren Daten wie folgt auf:',
    ...createRetentionWords({
      grammar,
      during: {
        collection: 'solange wir die Daten benötigen',
        submission: 'solange wir die Daten benötigen',
        lastContact: 'solange wir in Kontakt stehen',
        lastActivity: 'solange wir in Kontakt stehen',
        accountLifetime: 'solange Ihr Konto besteht',
        accountClosed: 'solange Ihr Konto besteht',
        subscription: 'für die Laufzeit Ihres Abonnements',
        contract: 'für die Laufzeit des Vertrags',
        contractEnd: 'für die Laufzeit des Vertrags',
        workspaceActive: 'solange der Arbeitsbereich aktiv ist',
        purpose: 'solange es der Zweck erfordert, zu dem die Daten erhoben wurden',
        yearEnd: 'bis zum Ende des Jahres',
        deletionRequest: 'bis Sie die Löschung verlangen',
        other: 'solange wir die Daten benötigen',
      },
      until: {
        collection: 'bis die Daten nicht mehr benötigt werden',
        submission: 'bis die Daten nicht mehr benötigt werden',
        lastContact: 'bis zum letzten Kontakt',
        lastActivity: 'bis zur letzten Aktivität',
        accountLifetime: 'bis Sie Ihr Konto schließen',
        accountClosed: 'bis Sie Ihr Konto schließen',
        subscription: 'bis zum Ende des Abonnements',
        contract: 'bis zum Ende des Vertrags',
        contractEnd: 'bis zum Ende des Vertrags',
        workspaceActive: 'bis der Arbeitsbereich geschlossen wird',
        purpose: 'bis der Zweck erfüllt ist',
        yearEnd: 'bis zum Ende des Jahres',
        deletionRequest: 'bis Sie die Löschung verlangen',
        other: 'bis die Daten nicht mehr benötigt werden',
      },
      after: {
        collection: 'ab Erhebung',
        submission: 'ab Übermittlung',
        lastContact: 'nach dem letzten Kontakt',
        lastActivity: 'nach der letzten Aktivität',
        accountLifetime: 'nach Schließung des Kontos',
        accountClosed: 'nach Schließung des Kontos',
        subscription: 'nach dem Ende des Abonnements',
        contract: 'nach dem Ende des Vertrags',
        contractEnd: 'nach dem Ende des Vertrags',
        workspaceActive: 'nach Schließung des Arbeitsbereichs',
        purpose: 'nach Erfüllung des Zwecks',
        yearEnd: 'ab dem Ende des Jahres',
        deletionRequest: 'nach Ihrem Löschverlangen',
        other: '',
      },
      exact: (length) => length,
      upTo: (length) => `höchstens ${length}`,
      atLeast: (length) => `mindestens ${length}`,
      range: (length) => length,
      typically: 'in der Regel ',
      byLaw: (ground) => `solange gesetzlich vorgeschrieben${ground === null ? '' : ` (${ground})`}`,
      reasonable: 'für einen angemessenen Zeitraum',
      limited: 'für einen begrenzten Zeitraum',
      asNeeded: 'solange erforderlich',
      indefinite: 'ohne zeitliche Begrenzung',
      followedBy: ', dann noch ',
      phaseThen: ', danach ',
      may: 'gegebenenfalls ',
      reasons: (reasons, isOne) => words`; ${isOne ? 'Grund' : 'Gründe'}: ${reasons}`,
      ground: (ground) => `; gesetzliche Grundlage: ${ground}`,
      disposed: { delete: 'gelöscht', anonymise: 'anonymisiert', archive: 'archiviert', overwrite: 'überschrieben' },
      automatically: (disposed) => `automatisch ${disposed}`,
      disposedThen: (disposed) => `; anschließend ${disposed}`,
      means: (method) => ` (${method})`,
      rolling: 'fortlaufend erneuert',
      encrypted: 'verschlüsselt',
      within: (length) => `innerhalb von ${length}`,
      phases: {
        active: 'aktive Nutzung',
        restricted: 'eingeschränkte Aufbewahrung',
        archived: 'Aufbewahrung im Archiv',
      },
      phaseLength: (length) => `(${length})`,
    }),
    exceptions: (name, items) => words`Ausnahmen für ${quote(name)}: ${list(items)}.`,
    deletionOnRequest: (isAtAnyTime, exceptions) =>
      words`Sie können${isAtAnyTime ? ' jederzeit' : ''} verlangen, dass wir Ihre Daten löschen.${exceptions.length === 0 ? '' : words` Ausnahmen: ${list(exceptions)}.`}`,
    missingPeriod: (name) => `Aufbewahrungsfrist für ${quote(name)}`,
    missingAll: 'wie lange Daten aufbewahrt werden',
  },
  security: {
    leadIn: 'Wir schützen personenbezogene Daten durch folgende Maßnahmen:',
    vendorLeadIn: 'Unsere Dienstleister treffen außerdem folgende Maßnahmen:',
    measure: (name, description, condition): Words => {
      const notes = [description === null ? null : withoutStop(description), condition].filter((note) => note !== null);
      return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
    },
    userDuties: (items) => words`Sie selbst sind für Folgendes verantwortlich: ${list(items)}.`,
  },
  breach: {
    notice: ({ recipients: to, channels: by, period, periodKind, condition, address }) => {
      const time =
        periodKind === 'withoutUndueDelay'
          ? ' unverzüglich'
          : period === null
            ? ''
            : ` innerhalb von ${grammar.periodInDative(period)}`;
      const when = condition === null ? '' : `, ${condition},`;
      if (to.length === 0 && by.includes('publicNotice')) {
        const where = address === null ? 'auf unserer Website' : `unter ${address}`;
        return `Außerdem veröffentlichen wir${time} einen Hinweis ${where}${condition === null ? '' : `, ${condition}`}.`;
      }
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const whom = to.length === 0 ? 'die betroffenen Personen' : list(to.map((recipient) => recipients[recipient]));
      const whose = to.includes('dataSubjects') ? 'Ihrer personenbezogenen' : 'personenbezogener';
      const rest = how === '' && time === '' ? when.replace(/,$/u, '') : words`${when}${time}${how}`;
      if (to.length > 0 && to.every((recipient) => recipient === 'authorities'))
        return words`Verletzungen des Schutzes personenbezogener Daten melden wir den Behörden${rest}.`;
      return words`Bei einer Verletzung des Schutzes ${whose} Daten benachrichtigen wir ${whom}${rest}.`;
    },
    handling: (steps) => words`Unsere Reaktion auf Vorfälle umfasst folgende Schritte: ${list(steps)}.`,
  },
};
