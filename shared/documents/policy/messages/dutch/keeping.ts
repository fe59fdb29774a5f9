import type { KeepingTopics } from '../messages.ts';
import { createRetentionWords } from '../retention-words.ts';
import { grammar } from '../../text/dutch/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';
import type { Words } from '../../text/inline.ts';

const { list, channels, quote } = grammar;

const recipients = {
  dataSubjects: 'u',
  customers: 'de getroffen klanten',
  authorities: 'de autoriteiten',
  controllers: 'de verwerkingsverantwoordelijken namens wie wij optreden',
} as const;

export const keepingMessages: KeepingTopics = {
  retention: {
    leadIn: 'Wij bewaren gegevens als volgt:',
    ...createRetentionWords({
      grammar,
      during: {
        collection: 'zolang wij ze nodig hebben',
        submission: 'zolang wij ze nodig hebben',
        lastContact: 'zolang wij contact hebben',
        lastActivity: 'zolang wij contact hebben',
        accountLifetime: 'zolang uw account bestaat',
        accountClosed: 'zolang uw account bestaat',
        subscription: 'zolang uw abonnement loopt',
        contract: 'zolang de overeenkomst loopt',
        contractEnd: 'zolang de overeenkomst loopt',
        workspaceActive: 'zolang de werkruimte actief is',
        purpose: 'zolang het doel waarvoor ze zijn verzameld dat vereist',
        yearEnd: 'tot het einde van het jaar',
        deletionRequest: 'tot u om verwijdering vraagt',
        other: 'zolang wij ze nodig hebben',
      },
      until: {
        collection: 'tot ze niet meer nodig zijn',
        submission: 'tot ze niet meer nodig zijn',
        lastContact: 'tot het laatste contact',
        lastActivity: 'tot de laatste activiteit',
        accountLifetime: 'tot u uw account sluit',
        accountClosed: 'tot u uw account sluit',
        subscription: 'tot het einde van het abonnement',
        contract: 'tot het einde van de overeenkomst',
        contractEnd: 'tot het einde van de overeenkomst',
        workspaceActive: 'tot de werkruimte wordt gesloten',
        purpose: 'tot het doel is bereikt',
        yearEnd: 'tot het einde van het jaar',
        deletionRequest: 'tot u om verwijdering vraagt',
        other: 'tot ze niet meer nodig zijn',
      },
      after: {
        collection: 'na de verzameling',
        submission: 'na de indiening',
        lastContact: 'na het laatste contact',
        lastActivity: 'na de laatste activiteit',
        accountLifetime: 'na sluiting van het account',
        accountClosed: 'na sluiting van het account',
        subscription: 'na het einde van het abonnement',
        contract: 'na het einde van de overeenkomst',
        contractEnd: 'na het einde van de overeenkomst',
        workspaceActive: 'na sluiting van de werkruimte',
        purpose: 'nadat het doel is bereikt',
        yearEnd: 'na het einde van het jaar',
        deletionRequest: 'na uw verzoek om verwijdering',
        other: '',
      },
      exact: (length) => length,
      upTo: (length) => `ten hoogste ${length}`,
      atLeast: (length) => `ten minste ${length}`,
      range: (length) => length,
      typically: 'doorgaans ',
      byLaw: (ground) => `zolang de wet dat vereist${ground === null ? '' : ` (${ground})`}`,
      reasonable: 'gedurende een redelijke termijn',
      limited: 'gedurende een beperkte termijn',
      asNeeded: 'zolang dat nodig is',
      indefinite: 'zonder tijdslimiet',
      followedBy: ', daarna nog ',
      phaseThen: ', daarna ',
      may: 'mogelijk ',
      reasons: (reasons, isOne) => words`; ${isOne ? 'reden' : 'redenen'}: ${reasons}`,
      ground: (ground) => `; wettelijke grondslag: ${ground}`,
      disposed: {
        delete: 'verwijderd',
        anonymise: 'geanonimiseerd',
        archive: 'gearchiveerd',
        overwrite: 'overschreven',
      },
      automatically: (disposed) => `automatisch ${disposed}`,
      disposedThen: (disposed) => `; vervolgens ${disposed}`,
      means: (method) => ` (${method})`,
      rolling: 'doorlopend vernieuwd',
      encrypted: 'versleuteld',
      within: (length) => `binnen ${length}`,
      phases: { active: 'actief gebruik', restricted: 'beperkte bewaring', archived: 'bewaring in het archief' },
      phaseLength: (length) => `(${length})`,
    }),
    exceptions: (name, items) => words`Uitzonderingen voor ${quote(name)}: ${list(items)}.`,
    deletionOnRequest: (isAtAnyTime, exceptions) =>
      words`U kunt ons${isAtAnyTime ? ' op elk moment' : ''} vragen uw gegevens te verwijderen.${exceptions.length === 0 ? '' : words` Uitzonderingen: ${list(exceptions)}.`}`,
    missingPeriod: (name) => `bewaartermijn van ${quote(name)}`,
    missingAll: 'hoe lang gegevens worden bewaard',
  },
  security: {
    leadIn: 'Wij beschermen persoonsgegevens met de volgende maatregelen:',
    vendorLeadIn: 'Onze dienstverleners nemen daarnaast de volgende maatregelen:',
    measure: (name, description, condition): Words => {
      const notes = [description === null ? null : withoutStop(description), condition].filter((note) => note !== null);
      return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
    },
    userDuties: (items) => words`U bent zelf verantwoordelijk voor het volgende: ${list(items)}.`,
  },
  breach: {
    notice: ({ recipients: to, channels: by, period, periodKind, condition, address }) => {
      const time =
        periodKind === 'withoutUndueDelay'
          ? ' zonder onredelijke vertraging'
          : period === null
            ? ''
            : ` binnen ${grammar.period(period)}`;
      const when = condition === null ? '' : `, ${condition}`;
      if (to.length === 0 && by.includes('publicNotice'))
        return `Daarnaast plaatsen wij${time} een mededeling ${address === null ? 'op onze site' : `op ${address}`}${when}.`;
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const whom = to.length === 0 ? 'de betrokken personen' : list(to.map((recipient) => recipients[recipient]));
      const whose = to.includes('dataSubjects') ? 'uw persoonsgegevens' : 'persoonsgegevens';
      if (to.length > 0 && to.every((recipient) => recipient === 'authorities'))
        return words`Inbreuken in verband met persoonsgegevens melden wij${time}${how} aan de autoriteiten${when}.`;
      return words`Bij een inbreuk in verband met ${whose} informeren wij ${whom}${time}${how}${when}.`;
    },
    handling: (steps) => words`Onze aanpak van incidenten omvat de volgende stappen: ${list(steps)}.`,
  },
};
