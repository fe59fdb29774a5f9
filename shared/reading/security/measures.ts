// Security measures that the organisation says it takes (GDPR Art. 32), one for each part of a sentence that names one.
import { allMatches } from '../text/all-matches.ts';
import { hasTopic, spanOf } from '../document/passages.ts';
import type { ReadableDocument, Sentence } from '../document/passages.ts';
import type { ReadSecurityMeasure, SecurityCategory } from '../policy-reading.ts';
import type { Range } from '../text/mapped-text.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { NameFinder } from '../vendors/name-finder.ts';

type MeasureWords = {
  readonly category: SecurityCategory;
  readonly words: RegExp;
  /** Says enough by itself to be a measure outside a section on security. */
  readonly isPlain: boolean;
};

/** The first that fits gives the category. */
const measures: readonly MeasureWords[] = [
  {
    category: 'passwordStorage',
    isPlain: true,
    words: wordPattern(
      /\b(?:passwords?|passwörter|mots de passe|contraseñas?)\b[^.;]{0,40}\b(?:hash\p{L}*|hach\p{L}+|gehasht|salted|función resumen|bcrypt|argon2\p{L}*|scrypt)\b/iu,
    ),
  },
  {
    category: 'encryptionInTransit',
    isPlain: true,
    words: wordPattern(
      /\b(?:TLS|SSL|HTTPS)\b|\b(?:encrypt\p{L}*|verschlüssel\p{L}*|chiffr\p{L}+|cifrad\p{L}+)\b[^.;]{0,30}\b(?:in transit|(?:bei der )?übertragung|en transit|en tránsito|échanges|conexi\p{L}+)\b|\b(?:échanges|übertragung|conexión|connexions?)\b[^.;]{0,25}\b(?:chiffr\p{L}+|verschlüsselt|cifrad\p{L}+)/iu,
    ),
  },
  {
    category: 'encryptionAtRest',
    isPlain: true,
    words: wordPattern(
      /\b(?:encrypt\p{L}*|verschlüssel\p{L}*|chiffr\p{L}+|cifrad\p{L}+)\b[^.;]{0,40}\b(?:at rest|AES(?:-\d+)?|database|disks?|storage|datenbank\p{L}*|festplatten?|ruhe|au repos|disque|en reposo|discos?)\b|\b(?:databases?|disks?|laptops?|computers?|festplatten?|rechner|ordinateurs?|disques?|discos?|ordenadores)\b[^.;]{0,25}\b(?:encrypted|verschlüsselt|chiffr\p{L}+|cifrad\p{L}+)|\b(?:backups?|sicherungen|sauvegardes|copias de seguridad)\b[^.;]{0,25}\b(?:encrypted|verschlüsselt|chiffr\p{L}+|cifrad\p{L}+)|\bAES-?\d{3}\b/iu,
    ),
  },
  {
    category: 'authentication',
    isPlain: false,
    words: wordPattern(
      /\b(?:two-factor|2FA|MFA|multi-?factor|hardware (?:security )?keys?|passkeys?|zwei-faktor\p{L}*|double authentification|authentification (?:forte|à (?:deux|double) facteurs?)|(?:verificación|autenticación) (?:en|de) (?:dos|doble) (?:pasos|factor\p{L}*)|doble factor|contraseñas robustas|strong passwords)\b/iu,
    ),
  },
  {
    category: 'isolation',
    isPlain: true,
    words: wordPattern(
      /\b(?:row[- ]level security|seguridad a nivel de fila|tenant (?:isolation|separation)|logical(?:ly)? separat\p{L}+|mandantentrennung|isolation des données|cloisonnement|aislamiento)\b/iu,
    ),
  },
  {
    category: 'accessControl',
    isPlain: false,
    words: wordPattern(
      /\b(?:access)\b[^.;]{0,60}\b(?:limited|restricted|controls?|granted|need(?:s)? (?:it|to know)|only|roles?|least privilege)\b|\b(?:only|nobody but)\b[^.;]{0,40}\b(?:access|log ?in)\b|\b(?:role-based access|least[- ]privilege|need-to-know|access controls?)\b|\bzugriff\p{L}*\b[^.;]{0,50}\b(?:nur|beschränkt|begrenzt|kontroll\p{L}+|berechtigt\p{L}*)|\bzugriffs(?:kontroll|beschränk|rechte)\p{L}*|\baccès\b[^.;]{0,50}\b(?:limité|restreint|réservé|habilitées?)|\b(?:acceso)\b[^.;]{0,50}\b(?:limitado|restringido|solo|autorizad\p{L}+)/iu,
    ),
  },
  {
    category: 'logging',
    isPlain: false,
    words: wordPattern(
      /\b(?:audit (?:logs?|logging|trail)|access(?:es)? (?:is|are) logged|monitor\p{L}*|intrusion detection|protokollier\p{L}+ (?:aller )?zugriffe|zugriffe werden protokolliert|journalis\p{L}+|supervisamos|supervisión|registro de (?:accesos|auditoría)|monitoriz\p{L}+)\b/iu,
    ),
  },
  {
    category: 'availability',
    isPlain: false,
    words: wordPattern(
      /\b(?:backups?|back-ups?|redundan\p{L}+|disaster recovery|datensicherung\p{L}*|sicherungskopie\p{L}*|sauvegardes?|copias? de (?:seguridad|respaldo))\b/iu,
    ),
  },
  {
    category: 'organisational',
    isPlain: false,
    words: wordPattern(
      /\b(?:staff|employees?)\b[^.;]{0,50}\b(?:trained|vetted|training|confidential\p{L}*)\b|\b(?:penetration test\p{L}*|pen-?tests?|security (?:audits?|reviews?|assessments?|training)|vulnerability (?:scans?|scanning|management)|bug bounty|ISO(?:\/IEC)? ?27001|SOC ?2|cyber essentials(?: plus)?|confidentiality agreements?|shredded|locked (?:away|cabinets?)|incident response)\b|\b(?:mitarbeiter\p{L}*|beschäftigte\p{L}*)\b[^.;]{0,50}\b(?:geschult|verpflichtet|schulung\p{L}*)|\bpenetrationstests?\b|\b(?:personnel|salariés|équipes)\b[^.;]{0,40}\b(?:formés?|sensibilisés?|confidentialité)|\b(?:personal|empleados)\b[^.;]{0,40}\b(?:formad\p{L}+|confidencialidad)|\b(?:pruebas de penetración|tests d'intrusion)\b/iu,
    ),
  },
];

/** What promises nothing, denies, or tells others to take care. */
const noMeasure = wordPattern(
  /\b(?:(?:do|does|did|is|are) not|don't|doesn't|will be|in the event|no (?:method|system|transmission|electronic|security)|cannot|can't|not (?:be )?(?:guarantee\p{L}*|secure|encrypt\p{L}*)|100 ?%|you (?:are|must|should|can)|your (?:responsibility|own)|responsible for keeping|wir können nicht|keine|nicht verschlüsselt|sie (?:sind|sollten|müssen)|aucune? (?:méthode|transmission|système)|ne (?:pouvons|peut)|vous (?:devez|êtes)|ningún|no (?:podemos|se puede)|debes?)\b/iu,
);

const longestMeasure = 220;

/**
 * Measures in the words of the text. Outside sections on security only those that can be nothing else.
 * What is said of a vendor's own measures is left out.
 */
export function readSecurityMeasures({ sentences }: ReadableDocument, names: NameFinder): ReadSecurityMeasure[] {
  const found: ReadSecurityMeasure[] = [];
  for (const sentence of sentences) {
    const { passage, text } = sentence;
    const isSecurity = hasTopic(passage, 'security');
    if (passage.kind === 'cell' || (!isSecurity && (!plainSigns.test(text) || isElsewhere(sentence)))) continue;
    if (noMeasure.test(text) || text.includes('?')) continue;
    for (const part of splitParts(text)) {
      const words = text.slice(part.start, part.end);
      const measure = measures.find((one) => (isSecurity || one.isPlain) && one.words.test(words));
      if (measure === undefined || words.length < 6 || words.length > longestMeasure) continue;
      if (names.find(words).length > 0) continue;
      if (found.some(({ name }) => name.toLowerCase() === words.toLowerCase())) continue;
      found.push({
        name: words,
        category: measure.category,
        span: spanOf(sentence, part.start, part.end),
        confidence: isSecurity ? 'high' : 'medium',
      });
    }
  }
  return found;
}

const plainSigns = /TLS|SSL|HTTPS|hash|hach|[Ee]ncrypt|verschlüssel|chiffr|cifr|[Rr]ow[- ]level|[Tt]enant|AES/;

/** Lists of data, of cookies and of rights name passwords and sessions as well. */
const isElsewhere = ({ passage }: Sentence): boolean =>
  hasTopic(passage, 'collection', 'cookies', 'rights', 'sharing', 'transfers', 'breach');

const joint =
  /[,;]\s(?:(?:and|und|et|y|e)\s)?|\s(?:and|und|et|y)\s(?=(?:we|our|access|backups?|passwords?|stored|all|wir|nous|guardamos|hacemos)\b)/giu;

/** Parts of a sentence, cut where each names a measure of its own; one that names none stays with the part before. */
function splitParts(text: string): Range[] {
  const parts: Range[] = [];
  let start = 0;
  const isMeasure = (from: number, to: number): boolean => {
    const words = text.slice(from, to);
    return measures.some((measure) => measure.words.test(words));
  };
  for (const match of allMatches(text, joint)) {
    const next = match.index + match[0].length;
    if (!isMeasure(start, match.index) || !isMeasure(next, text.length)) continue;
    parts.push({ start, end: match.index });
    start = next;
  }
  const end = text.replace(/[\s.;,]+$/, '').length;
  if (end > start) parts.push({ start, end });
  return parts.flatMap((part) => {
    const lead =
      /^(?:(?:and|und|et|y|(?:we|wir|nous) (?:hold|use|have|verwenden|nutzen|utilisons)|we|wir|nous|usamos|utilizamos|tenemos)\s)+/iu.exec(
        text.slice(part.start, part.end),
      )?.[0].length ?? 0;
    return part.end - part.start - lead > 0 ? [{ start: part.start + lead, end: part.end }] : [];
  });
}
