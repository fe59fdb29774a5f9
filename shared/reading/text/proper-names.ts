// Names of companies and services in running text, told by their capitals, their legal form or their address.
import { allMatches } from './all-matches.ts';
import type { Range } from './mapped-text.ts';
import { wordPattern } from './word-pattern.ts';

const legalForms =
  '(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|L\\.L\\.C|LLP|PLC|plc|PBC|GmbH(?: & Co\\.? ?KG(?:aA)?)?|(?:SE|AG) & Co\\.? KG(?:aA)?|AG|KG|eG|OHG|UG(?: \\(haftungsbeschränkt\\))?|SE|e\\.K|e\\.V|B\\.V|BV|N\\.V|S\\.A\\.S|SAS|SASU|S\\.A\\.R\\.L|SARL|EURL|S\\.A|SA|S\\.L\\.U|S\\.L|SLU|SL|S\\.r\\.l|Srl|S\\.p\\.A|S\\.L\\.P|SLP|S\\.C|S\\.? ?Coop(?:\\. ?(?:And|Mad|V|C|Ltda))?|AöR|gGmbH|gUG(?: \\(haftungsbeschränkt\\))?|gAG|GbR|eGbR|PartG(?: ?mbB)?|PartGmbB|KdöR|SCOP|SCIC|SNC|SCI|CIC|CLG|DAC|L\\.L\\.P|P\\.C|P\\.B\\.C|S\\.A\\.U|SAU|S\\.C\\.P|S\\.L\\.L|a\\.s|s\\.r\\.l|S\\.r\\.o|spol\\. s r\\.o|Zrt|Nyrt|EOOD|OOD|ehf|hf|ASA|HB|KB|e\\. ?V|L\\.P|LP|OÜ|UAB|SIA|Sàrl|K\\.K|KGaA|mbH|e\\.U|Oyj?|AB|ApS|A\\/S|AS|Pty\\.? Ltd|Pte\\.? Ltd|Pvt\\.? Ltd|Co\\.?,? Ltd|s\\.r\\.o|sp\\. z o\\.o|d\\.o\\.o|Kft)\\.?(?![\\p{L}\\d])';

const nameWord =
  "(?:\\p{Lu}[\\p{L}\\d+'’]*(?:[.&-][\\p{L}\\d]+)*|\\d{1,3}\\p{L}[\\p{L}\\d]*|[a-z][\\p{L}\\d]*\\p{Lu}[\\p{L}\\d]*|[a-z][a-z\\d-]{1,30}\\.(?:com|io|net|org|co|dev|ai|app|to|de|eu|fr|es|ch|at|me|so|sh|tech|cloud|xyz|gg|tv|be|nl|uk))";

/** A name as a pattern without groups: capitalised words that follow each other, and a legal form. */
const namePattern = `${nameWord}(?:[ ](?:(?:&|and|of|by|for|de|del|du|von|van|et|und|y)[ ])?${nameWord}){0,4}(?:,? ${legalForms})?`;

const capitalised = wordPattern(new RegExp(`(?<![\\p{L}\\d@./-])${namePattern}`, 'gu'));
const withLegalForm = wordPattern(
  new RegExp(
    `(?<![\\p{L}\\d@./-])${nameWord}(?:[ ](?:(?:&|and|of|und|et|y|de|del|du|von|van)[ ])?${nameWord}){0,5}?,? ${legalForms}`,
    'gu',
  ),
);

/** Capitalised words that are no names by themselves: beginnings of sentences, months, laws, and words of policies. */
const noNames = new Set(
  (
    'a an the this these that those it its we our us you your they their he she i my if when where while as at by for from in into of on or and ' +
    'to with without under upon after before during all any each every some such no not never only also both either please see note how what who why qui quel quels quelle quelles que quién qué cómo cuándo wer was wie warum wo wann comment pourquoi combien ' +
    'which there here more most other others additionally however therefore once unless until because since although depending although may ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'privacy policy policies notice terms conditions agreement service services website site app apps application applications platform product products user users customer customers ' +
    'client clients visitor visitors account accounts data personal information cookie cookies content contents section article art articles gdpr ccpa cpra pipeda lgpd ' +
    'dsgvo rgpd bdsg ttdsg tdddg eu eea uk us usa european union commission economic area united states kingdom america american california canada australia switzerland swiss ' +
    'germany france spain ireland netherlands standard contractual clauses scc sccs dpa dpf bcr data protection framework shield act regulation directive law laws authority authorities ' +
    'controller processor processors sub-processor sub-processors subprocessor subprocessors third party parties provider providers vendor vendors purpose purposes legal basis email e-mail ' +
    'address addresses phone name names ip url http https tls ssl api apis sdk sdks html css json pdf csv id ids ai ml llm oauth sso saml mfa dns cdn ddos waf smtp sms sql aes rsa csrf jwt vat iban cvc cvv pin ' +
    'internet browser browsers device devices server servers hosting analytics payment payments billing support marketing newsletter security contact contacts date last updated effective version ' +
    'chrome safari firefox edge opera android ios macos windows linux iphone ipad children child consent contract dpo ceo faq b2b b2c saas ' +
    'access right rights rectification erasure deletion restriction portability objection withdrawal processing storage retention sharing disclosure transfer transfers ' +
    'do-not-track do gpc global control yes none varies optional required n/a tbd todo ' +
    'der die das ein eine wir sie ihr ihre ihnen unser unsere unserer es ist im in am an auf aus bei mit nach von vor zu zum zur für über und oder wenn soweit sofern diese dieser dieses hier ' +
    'datenschutz datenschutzerklärung daten verantwortlicher verantwortliche dienst dienste webseite website anbieter auftragsverarbeiter zweck zwecke rechtsgrundlage ' +
    'le la les un une des nous vous notre nos votre vos il elle ce cette ces si dans pour par sur avec en au aux données politique politiques confidentialité service site responsable ' +
    'el los las una nuestro nuestra sus su tus tu usted si en para por con este esta estos datos política políticas privacidad servicio sitio responsable rgpd lopdgdd cnil aepd ico edpb ' +
    'cie co firma firmen société sociétés entreprise entreprises empresa empresas sociedad company companies unternehmen'
  ).split(/\s+/),
);

export type FoundProperName = Range & { readonly name: string };

/** Capitalised names in a text, in order, with words that are no names cut off at both ends. */
export function findProperNames(text: string): readonly FoundProperName[] {
  const known = answers.get(text);
  if (known !== undefined) return known;
  const found = trimAll(allMatches(text, capitalised));
  if (text.length > longestAnswered) return found;
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(text, found);
  return found;
}

/** Answers of the text that is read: several readers ask for the same sentences, and the cells of a column repeat themselves. */
const answers = new Map<string, readonly FoundProperName[]>();
const mostAnswers = 20_000;
const longestAnswered = 400;

/** Lets go of what was found in a text that is read to its end. */
export const forgetProperNames = (): void => answers.clear();

/** A quick look: a legal form is a word of its own, or the end of one. */
const someForm = new RegExp(`(?<=[\\s,])${legalForms}`, 'u');

/** Names with a legal form, such as "Muster Hosting GmbH". */
export function findCompanies(text: string): FoundProperName[] {
  if (!someForm.test(text)) return [];
  return trimAll(allMatches(text, withLegalForm)).filter(({ name }) => / /.test(name));
}

function trimAll(matches: Iterable<RegExpMatchArray>): FoundProperName[] {
  return Array.from(matches).flatMap((match): FoundProperName[] => {
    const trimmed = trimName(match[0]);
    if (trimmed === null) return [];
    const start = (match.index ?? 0) + trimmed.start;
    // "GmbH & Co. KG" ends behind the stop.
    const text = match.input ?? '';
    const end = start + trimmed.name.length;
    const rest = trimmed.name.endsWith(' & Co')
      ? (/^\.? ?KG(?:aA)?(?![\p{L}\d])/u.exec(text.slice(end))?.[0] ?? '')
      : '';
    return [{ start, end: end + rest.length, name: trimmed.name + rest }];
  });
}

/** Kinds of service that end the names of companies: "Quayside Hosting". */
const nameTail =
  /^(?:Hosting|Analytics|Payments?|Billing|Security|Cloud|Support|Marketing|Software|Data|Internet|Apps?|AI|Services?|Solutions?|Consulting|Platform)$/;

const kindInFront = /^(?:\p{L}*(?:[Hh]oster|[Aa]nbieter|[Dd]ienstleister|[Pp]rovider|[Uu]nternehmen)|\p{L}+-Agentur)$/u;

const somePlaceBehind = /[ ](?:of|de|du|von|in|à)[ ]/u;
const placeBehindForm = new RegExp(`^(.{2,80}?,? ${legalForms})[ ](?:of|de|du|von|in|à)[ ].*$`, 'u');

/** Cuts words that are no names off both ends; null where nothing is left. */
function trimName(text: string): { readonly start: number; readonly name: string } | null {
  let start = 0;
  // "Muster LLP of London": a name ends with its legal form.
  let name = (somePlaceBehind.test(text) ? text.replace(placeBehindForm, '$1') : text).replace(/['’]s$/, '');
  for (let round = 0; round < 8; round += 1) {
    const first = /^\S+/.exec(name)?.[0] ?? '';
    // "Webhoster Muster GmbH": what it is, in front of its name.
    const isKind = name.length > first.length && kindInFront.test(first);
    if (
      first === '' ||
      (!isKind && !isNoName(first) && !/^(?:&|and|of|by|for|de|del|du|von|van|et|und|y)$/.test(first))
    )
      break;
    const rest = name.slice(first.length).replace(/^\s+/, '');
    start += name.length - rest.length;
    name = rest;
  }
  for (let round = 0; round < 8; round += 1) {
    const last = /\S+$/.exec(name)?.[0] ?? '';
    if (
      last === '' ||
      name === last ||
      / & Co\.?$/i.test(name) ||
      nameTail.test(last) ||
      /^\p{L}\.(?: ?\p{L}\.?)+$/u.test(last) ||
      (!isNoName(last) && !/^(?:&|and|of|by|for|de|del|du|von|van|et|und|y)$/.test(last))
    )
      break;
    name = name.slice(0, -last.length).trimEnd();
  }
  return name.length >= 2 && !isNoName(name) ? { start, name } : null;
}

/** Whether a word, or a whole text, is one of those that are no names. */
export function isNoName(word: string): boolean {
  const plain = word.toLowerCase();
  if (!someMark.test(plain)) return noNames.has(plain);
  return noNames.has(plain.replace(/['’]s$/, '').replace(/[.,:;()"]+/g, ''));
}

const someMark = /['’.,:;()"]/;
