// Laws by their names, in the four languages, and which of them a text names as its own.
import { allMatches } from './all-matches.ts';
import { wordPattern } from './word-pattern.ts';

export type LawName =
  | 'GDPR'
  | 'UK GDPR'
  | 'CCPA'
  | 'CPRA'
  | 'PIPEDA'
  | 'PIPA'
  | 'LGPD'
  | 'FADP'
  | 'ePrivacy Directive'
  | 'UK PECR'
  | 'COPPA'
  | 'CalOPPA'
  | 'BDSG'
  | 'TDDDG'
  | 'DDG'
  | 'LOPDGDD'
  | 'LSSI'
  | 'Loi Informatique et Libertés'
  | 'VCDPA'
  | 'CPA (Colorado)'
  | 'CTDPA'
  | 'UCPA'
  | 'Privacy Act 1988'
  | 'POPIA'
  | 'APPI'
  | 'Data Protection Act 2018'
  | 'HIPAA'
  | 'FERPA';

type Law = { readonly name: LawName; readonly words: RegExp };

/** Longer names first where one contains the other. */
const laws: readonly Law[] = [
  { name: 'UK GDPR', words: /\bUK[ -]?GDPR\b|\bUK General Data Protection Regulation\b|\bGDPR \(UK\)/gu },
  {
    name: 'GDPR',
    words: wordPattern(
      /(?<!UK[ -])\b(?:GDPR|DS-?GVO|RGPD|AVG(?= |\)))\b|(?<!UK )\bGeneral Data Protection Regulation\b|Datenschutz-?Grundverordnung|Règlement général sur la protection des données|Reglamento General de Protección de Datos|\b2016\/679\b/giu,
    ),
  },
  { name: 'CPRA', words: /\bCPRA\b|\bCalifornia Privacy Rights Act\b/gu },
  { name: 'CCPA', words: /\bCCPA\b|\bCalifornia Consumer Privacy Act\b/gu },
  { name: 'CalOPPA', words: /\bCalOPPA\b|\bCalifornia Online Privacy Protection Act\b/gu },
  { name: 'PIPEDA', words: /\bPIPEDA\b|\bPersonal Information Protection and Electronic Documents Act\b/gu },
  { name: 'PIPA', words: /\bPIPA\b|\bPersonal Information Protection Act\b/gu },
  { name: 'LGPD', words: wordPattern(/\bLGPD\b|\bLei Geral de Proteção de Dados\b/gu) },
  {
    name: 'FADP',
    words: wordPattern(
      /\b(?:n?FADP|revDSG|nDSG|nLPD|DSG)\b|\bFederal Act on Data Protection\b|\bSwiss Data Protection Act\b|\b[Ss]chweizer(?:ische[ns]?)? Datenschutzgesetz(?:es)?\b|\bBundesgesetz über den Datenschutz\b/gu,
    ),
  },
  { name: 'ePrivacy Directive', words: /\bePrivacy(?: Directive)?\b|\b2002\/58\/(?:EC|EG|CE)\b/gu },
  { name: 'UK PECR', words: /\b(?:UK )?PECR\b|\bPrivacy and Electronic Communications Regulations\b/gu },
  { name: 'COPPA', words: /\bCOPPA\b|\bChildren's Online Privacy Protection Act\b/gu },
  { name: 'BDSG', words: /\bBDSG(?:-neu)?\b|\bBundesdatenschutzgesetz(?:es)?\b/gu },
  { name: 'TDDDG', words: /\b(?:TDDDG|TTDSG)\b/gu },
  { name: 'DDG', words: /\bDDG\b/gu },
  { name: 'LOPDGDD', words: wordPattern(/\bLOPD-?GDD\b|\bLey Orgánica 3\/2018\b|\bLOPD\b/gu) },
  { name: 'LSSI', words: /\bLSSI(?:-?CE)?\b|\bLey 34\/2002\b/gu },
  {
    name: 'Loi Informatique et Libertés',
    words: wordPattern(/\bLoi [«"]? ?Informatique et Libertés\b|\bloi n° ?78-17\b/giu),
  },
  { name: 'VCDPA', words: /\bV?CDPA\b|\bVirginia Consumer Data Protection Act\b/gu },
  { name: 'CPA (Colorado)', words: /\bColorado Privacy Act\b|\bColorado \(CPA\)|\bCPA \(Colorado\)/gu },
  { name: 'CTDPA', words: /\bCTDPA\b|\bConnecticut Data Privacy Act\b/gu },
  { name: 'UCPA', words: /\bUCPA\b|\bUtah Consumer Privacy Act\b/gu },
  { name: 'Privacy Act 1988', words: /\bPrivacy Act 1988\b|\bAustralian Privacy (?:Act|Principles)\b/gu },
  { name: 'POPIA', words: /\bPOPIA?\b|\bProtection of Personal Information Act\b/gu },
  { name: 'APPI', words: /\bAPPI\b/gu },
  { name: 'Data Protection Act 2018', words: /\b(?:UK )?Data Protection Act(?: 2018)?\b/gu },
  { name: 'HIPAA', words: /\bHIPAA\b/gu },
  { name: 'FERPA', words: /\bFERPA\b/gu },
];

export type FoundLaw = { readonly name: LawName; readonly start: number; readonly end: number };

/** Capitals in a row, or the word itself. */
const someLaw =
  /[A-Z]{3}|Regulation|Act|Principles|Directive|verordnung|gesetz|règlement|Règlement|Reglamento|Loi|loi|Ley|Lei|2016|2002|ePrivacy/;

/** A quick look whether there can be a law in a text. */
export const namesLaw = (text: string): boolean => someLaw.test(text);

/** Laws that a text names, in order. */
export function findLaws(text: string): FoundLaw[] {
  if (!namesLaw(text)) return [];
  const found = laws.flatMap(({ name, words }) =>
    allMatches(text, words).map((match) => ({ name, start: match.index, end: match.index + match[0].length })),
  );
  // "Virginia Consumer Data Protection Act" holds the name of another act.
  return found
    .filter(
      (law) =>
        !found.some(
          (other) =>
            other !== law &&
            other.start <= law.start &&
            law.end <= other.end &&
            other.end - other.start > law.end - law.start,
        ),
    )
    .toSorted((one, other) => one.start - other.start);
}
