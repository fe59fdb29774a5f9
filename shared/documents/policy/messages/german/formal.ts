import type { FormalMessages } from '../messages.ts';
import { grammar } from '../../text/german/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';

export const formalMessages: FormalMessages = {
  headings: {
    identity: 'Verantwortlicher',
    scope: 'Geltungsbereich',
    data: 'Kategorien personenbezogener Daten',
    'never-collected': 'Nicht erhobene Daten',
    sources: 'Herkunft der personenbezogenen Daten',
    purposes: 'Zwecke der Verarbeitung',
    'lawful-bases': 'Rechtsgrundlagen der Verarbeitung',
    recipients: 'Empfänger personenbezogener Daten',
    payment: 'Zahlungsabwicklung',
    'customer-data': 'Von Kunden eingegebene Daten',
    transfers: 'Übermittlung in Drittländer und an internationale Organisationen',
    retention: 'Speicherdauer',
    security: 'Sicherheit der Verarbeitung',
    rights: 'Rechte der betroffenen Personen',
    california: 'Einwohner Kaliforniens',
    'eea-uk-swiss': 'Betroffene Personen im EWR, im Vereinigten Königreich und in der Schweiz',
    canada: 'Betroffene Personen in Kanada',
    'automated-decisions': 'Automatisierte Entscheidungen im Einzelfall',
    children: 'Personenbezogene Daten von Kindern',
    trackers: 'Cookies und ähnliche Technologien',
    breach: 'Verletzungen des Schutzes personenbezogener Daten',
    complaint: 'Beschwerderecht',
  },
  data: { leadIn: 'Wir verarbeiten folgende Kategorien personenbezogener Daten:' },
  purposes: { leadIn: 'Die Verarbeitung personenbezogener Daten dient folgenden Zwecken:' },
  lawfulBases: {
    leadIn: (law) => `Die Verarbeitung beruht auf folgenden Vorschriften der ${law}:`,
    interests: (texts) =>
      words`Verfolgte${texts.length > 1 ? ' berechtigte Interessen' : 's berechtigtes Interesse'}: ${grammar.list(texts.map(withoutStop))}.`,
  },
  recipients: {
    leadIn: 'Personenbezogene Daten werden folgenden Empfängern oder Kategorien von Empfängern offengelegt:',
  },
  transfers: {
    leadIn: 'Personenbezogene Daten werden an folgende Empfänger in Drittländern übermittelt (Kapitel V DSGVO):',
  },
  retention: { leadIn: 'Personenbezogene Daten werden wie folgt gespeichert:' },
  security: {
    leadIn: 'Wir haben folgende technische und organisatorische Maßnahmen getroffen (Art. 32 DSGVO):',
    vendorLeadIn: 'Unsere Auftragsverarbeiter haben folgende weitere Maßnahmen getroffen:',
  },
  automatedDecisions: {
    none: 'Eine automatisierte Entscheidungsfindung einschließlich Profiling im Sinne von Art. 22 DSGVO findet nicht statt.',
    leadIn: 'Folgende Entscheidungen werden automatisiert im Sinne von Art. 22 DSGVO getroffen:',
  },
};
