import type { FormalMessages } from '../messages.ts';
import { grammar } from '../../text/dutch/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';

export const formalMessages: FormalMessages = {
  headings: {
    identity: 'Verwerkingsverantwoordelijke',
    scope: 'Toepassingsgebied',
    data: 'Categorieën persoonsgegevens',
    'never-collected': 'Gegevens die niet worden verzameld',
    sources: 'Herkomst van de persoonsgegevens',
    purposes: 'Doeleinden van de verwerking',
    'lawful-bases': 'Rechtsgronden van de verwerking',
    recipients: 'Ontvangers van persoonsgegevens',
    payment: 'Afhandeling van betalingen',
    'customer-data': 'Door klanten ingevoerde gegevens',
    transfers: 'Doorgifte aan derde landen en internationale organisaties',
    retention: 'Bewaartermijnen',
    security: 'Beveiliging van de verwerking',
    rights: 'Rechten van de betrokkenen',
    california: 'Inwoners van Californië',
    'eea-uk-swiss': 'Betrokkenen in de EER, het Verenigd Koninkrijk of Zwitserland',
    canada: 'Betrokkenen in Canada',
    'automated-decisions': 'Geautomatiseerde individuele besluitvorming',
    children: 'Persoonsgegevens van kinderen',
    trackers: 'Cookies en soortgelijke technologieën',
    breach: 'Inbreuken in verband met persoonsgegevens',
    complaint: 'Recht om een klacht in te dienen',
  },
  data: { leadIn: 'Wij verwerken de volgende categorieën persoonsgegevens:' },
  purposes: { leadIn: 'De verwerking van persoonsgegevens heeft de volgende doeleinden:' },
  lawfulBases: {
    leadIn: (law) => `De verwerking berust op de volgende bepalingen van de ${law}:`,
    interests: (texts) =>
      words`${texts.length > 1 ? 'Nagestreefde gerechtvaardigde belangen' : 'Nagestreefd gerechtvaardigd belang'}: ${grammar.list(texts.map(withoutStop))}.`,
  },
  recipients: {
    leadIn: 'Persoonsgegevens worden verstrekt aan de volgende ontvangers of categorieën van ontvangers:',
  },
  transfers: {
    leadIn: 'Persoonsgegevens worden doorgegeven aan de volgende ontvangers in derde landen (hoofdstuk V AVG):',
  },
  retention: { leadIn: 'Persoonsgegevens worden gedurende de volgende termijnen bewaard:' },
  security: {
    leadIn: 'Wij hebben de volgende technische en organisatorische maatregelen getroffen (art. 32 AVG):',
    vendorLeadIn: 'Onze verwerkers hebben daarnaast de volgende maatregelen getroffen:',
  },
  automatedDecisions: {
    none: 'Er is geen geautomatiseerde besluitvorming, met inbegrip van profilering, in de zin van art. 22 AVG.',
    leadIn: 'De volgende besluiten worden geautomatiseerd genomen in de zin van art. 22 AVG:',
  },
};
