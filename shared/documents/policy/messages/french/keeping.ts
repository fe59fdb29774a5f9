import type { KeepingTopics } from '../messages.ts';
import { createRetentionWords } from '../retention-words.ts';
import { grammar } from '../../text/french/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const recipients = {
  dataSubjects: 'les personnes concernées',
  customers: 'les clients concernés',
  authorities: 'les autorités',
  controllers: 'les responsables du traitement pour le compte desquels nous agissons',
} as const;

export const keepingMessages: KeepingTopics = {
  retention: {
    leadIn: 'Nous conservons les données comme suit :',
    ...createRetentionWords({
      grammar,
      colon: ' : ',
      during: {
        collection: 'tant que nous en avons besoin',
        submission: 'tant que nous en avons besoin',
        lastContact: 'tant que nous sommes en contact',
        lastActivity: 'tant que nous sommes en contact',
        accountLifetime: 'pendant la durée de vie de votre compte',
        accountClosed: 'pendant la durée de vie de votre compte',
        subscription: 'pendant la durée de votre abonnement',
        contract: 'pendant la durée du contrat',
        contractEnd: 'pendant la durée du contrat',
        workspaceActive: 'tant que l’espace de travail est actif',
        purpose: 'aussi longtemps que l’exige la finalité pour laquelle elles ont été collectées',
        yearEnd: 'jusqu’à la fin de l’année',
        deletionRequest: 'jusqu’à ce que vous en demandiez l’effacement',
        other: 'tant que nous en avons besoin',
      },
      until: {
        collection: 'jusqu’à ce qu’elles ne soient plus nécessaires',
        submission: 'jusqu’à ce qu’elles ne soient plus nécessaires',
        lastContact: 'jusqu’au dernier contact',
        lastActivity: 'jusqu’à la dernière activité',
        accountLifetime: 'jusqu’à la fermeture de votre compte',
        accountClosed: 'jusqu’à la fermeture de votre compte',
        subscription: 'jusqu’à la fin de l’abonnement',
        contract: 'jusqu’à la fin du contrat',
        contractEnd: 'jusqu’à la fin du contrat',
        workspaceActive: 'jusqu’à la fermeture de l’espace de travail',
        purpose: 'jusqu’à ce que la finalité soit atteinte',
        yearEnd: 'jusqu’à la fin de l’année',
        deletionRequest: 'jusqu’à ce que vous en demandiez l’effacement',
        other: 'jusqu’à ce qu’elles ne soient plus nécessaires',
      },
      after: {
        collection: 'à compter de la collecte',
        submission: 'à compter de l’envoi',
        lastContact: 'après le dernier contact',
        lastActivity: 'après la dernière activité',
        accountLifetime: 'après la fermeture du compte',
        accountClosed: 'après la fermeture du compte',
        subscription: 'après la fin de l’abonnement',
        contract: 'après la fin du contrat',
        contractEnd: 'après la fin du contrat',
        workspaceActive: 'après la fermeture de l’espace de travail',
        purpose: 'après que la finalité a été atteinte',
        yearEnd: 'à compter de la fin de l’année',
        deletionRequest: 'après votre demande d’effacement',
        other: '',
      },
      exact: (length) => `pendant ${length}`,
      upTo: (length) => `pendant ${length} au plus`,
      atLeast: (length) => `pendant au moins ${length}`,
      range: (length) => `pendant ${length}`,
      typically: 'en règle générale ',
      byLaw: (ground) => `aussi longtemps que la loi l’exige${ground === null ? '' : ` (${ground})`}`,
      reasonable: 'pendant une durée raisonnable',
      limited: 'pendant une durée limitée',
      asNeeded: 'aussi longtemps que nécessaire',
      indefinite: 'sans limitation de durée',
      followedBy: ', puis ',
      phaseThen: ', puis ',
      may: 'le cas échéant, ',
      reasons: (reasons, isOne) => words` ; ${isOne ? 'motif' : 'motifs'} : ${reasons}`,
      ground: (ground) => ` ; fondement légal : ${ground}`,
      disposed: {
        delete: 'effacement',
        anonymise: 'anonymisation',
        archive: 'archivage',
        overwrite: 'écrasement',
      },
      automatically: (disposed) => `${disposed} automatique`,
      disposedThen: (disposed) => ` ; puis ${disposed}`,
      means: (method) => ` (${method})`,
      rolling: 'avec renouvellement continu',
      encrypted: 'avec chiffrement',
      within: (length) => `dans un délai de ${length}`,
      phases: { active: 'utilisation active', restricted: 'conservation limitée', archived: 'conservation en archive' },
      phaseLength: (length) => `(${length})`,
    }),
    exceptions: (name, items) => words`Exceptions pour ${quote(name)} : ${list(items)}.`,
    deletionOnRequest: (isAtAnyTime, exceptions) =>
      words`Vous pouvez demander${isAtAnyTime ? ' à tout moment' : ''} l’effacement de vos données.${exceptions.length === 0 ? '' : words` Exceptions : ${list(exceptions)}.`}`,
    missingPeriod: (name) => `durée de conservation de ${quote(name)}`,
    missingAll: 'combien de temps les données sont conservées',
  },
  security: {
    leadIn: 'Nous protégeons les données à caractère personnel par les mesures suivantes :',
    vendorLeadIn: 'Nos prestataires prennent en outre les mesures suivantes :',
    measure: (name, description, condition): Words => {
      const notes = [description === null ? null : withoutStop(description), condition].filter((note) => note !== null);
      return notes.length === 0 ? name : `${name} (${notes.join(' ; ')})`;
    },
    userDuties: (items) => words`Vous êtes vous-même responsable de ce qui suit : ${list(items)}.`,
  },
  breach: {
    notice: ({ recipients: to, channels: by, period, periodKind, condition, address }) => {
      const time =
        periodKind === 'withoutUndueDelay'
          ? ' dans les meilleurs délais'
          : period === null
            ? ''
            : ` dans un délai de ${grammar.period(period)}`;
      const when = condition === null ? '' : `, ${condition}`;
      if (to.length === 0 && by.includes('publicNotice'))
        return `Nous publions également un avis ${address === null ? 'sur notre site' : `à l’adresse ${address}`}${time}${when}.`;
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const isYou = to.includes('dataSubjects');
      const others = to.filter((recipient) => recipient !== 'dataSubjects').map((recipient) => recipients[recipient]);
      const tell = isYou
        ? words`nous vous informons${others.length === 0 ? '' : words` et nous informons ${list(others)}`}`
        : words`nous informons ${others.length === 0 ? recipients.dataSubjects : list(others)}`;
      if (to.length > 0 && to.every((recipient) => recipient === 'authorities'))
        return words`Nous notifions les violations de données à caractère personnel aux autorités${how}${time}${when}.`;
      return words`En cas de violation de ${isYou ? 'vos données' : 'données'} à caractère personnel, ${tell}${how}${time}${when}.`;
    },
    handling: (steps) => words`Notre réponse aux incidents comprend les étapes suivantes : ${list(steps)}.`,
  },
};
