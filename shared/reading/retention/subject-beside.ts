// What a period is told for right beside it: "seven years for invoices", "8 years - vouchers", "orders (seven years)".
import { allMatches } from '../text/all-matches.ts';
import type { Range } from '../text/mapped-text.ts';
import { rememberLast } from '../text/remember-last.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { keepingWords } from './retention-words.ts';
import { cleanSubject, findPlainData, findSubject } from './subjects.ts';

const dataNoun =
  '(?:records?|data|logs?|log files|invoices?|documents?|documentation|contracts?|information|files?|messages?|tickets?|backups?|accounts?|transactions?|applications?|applicants?|recordings?|correspondence|e-?mails|courriels|correos|enquiries|inquiries|orders?|customers?|\\p{L}*(?:daten|belege|rechnungen|unterlagen|protokolle|dokumente|konten|briefe)|données|factures?|documents?|comptes?|datos|facturas?|cuentas?|registros?)';

/** "up to 7 years for financial records", "seis años para datos fiscales": the data that a period is for. */
const forData = wordPattern(
  new RegExp(
    `^\\s(?:for|für|pour|para)\\s(?:(?:the|your|our|all|any|die|ihre|alle|les|vos|los|las|sus)\\s)?((?:[\\p{L}/&-]+\\s){0,3}?${dataNoun}(?:\\sde\\s\\p{L}+(?:\\s(?:et|y)\\s\\p{L}+)?|\\s(?:and|or|und|oder|et|ou|y|o)\\s(?:\\p{L}+\\s){0,2}?${dataNoun}|\\s(?:fiscal|contab|personal|comptab|financ)\\p{L}*(?:\\s[ye]t?\\s\\p{L}+)?)?)(?=\\s?[,.;)]|\\s(?:liée?s|vinculad[oa]s|under|gemäß|nach|laut|selon|según|conformément|and|or|und|et|y|related|relating|that|which|in|as|of)\\s|$)`,
    'iu',
  ),
);

/** What stands right beside a length of time as what it is for, or null. */
export function findSubjectBeside(clause: string, { start, end }: Range, sentence: string): string | null {
  const behind = clause.slice(end, end + 160);
  const before = clause.slice(Math.max(0, start - 160), start);
  if (before.includes('(')) {
    const aside = inBracket.exec(before)?.[1];
    const asideSubject = aside === undefined ? null : cleanSubject(aside);
    if (asideSubject !== null) return asideSubject;
    const opened = /\(([^()]{10,})$/.exec(before)?.[1];
    if (opened !== undefined && keepingWords.test(opened)) {
      const whole = findSubject(`${opened}${clause.slice(start, end)}`);
      if (whole !== null) return whole;
    }
    const bracketed = listsBrackets(sentence) ? beforeBracket.exec(before)?.[1] : undefined;
    if (bracketed !== undefined) return cleanSubject(bracketed);
  }
  const listed = start <= 8 ? listedBehind.exec(behind)?.[1] : undefined;
  if (listed !== undefined) return cleanSubject(listed) ?? findPlainData(listed);
  const bracket = behind.includes('(') && listsBracketsBehind(sentence) ? bracketBehind.exec(behind)?.[1] : undefined;
  if (bracket !== undefined) return cleanSubject(bracket);
  const raw = forData.exec(behind)?.[1];
  return raw === undefined ? null : cleanSubject(raw);
}

/** "(e.g. tax records, kept for six years)" */
const inBracket = wordPattern(
  /\((?:e\.g\.,?\s|such as\s|z\.\s?B\.\s|p\.\s?ex\.\s|p\.\s?ej\.\s)?(?!(?:no|not|without|ohne|sans|sin|in)\s)([^(),]{3,60}?),?\s(?:(?:kept|stored|retained|held|deleted|erased|removed)\s)?(?:for|up to|within|after|pendant|durante|für)\s$/iu,
);

/** "orders (seven years), messages (while active + two years)": brackets behind the names of a list. */
const beforeBracket = wordPattern(
  /(?:^|[:,;]\s|\b(?:and|und|et|y)\s)((?:[\p{L}\d'’/&-]+\s){1,6})\((?:[^()]{0,30}?(?:for|up to|max\.?|für|bis zu|pendant|durante|\+)\s)?$/iu,
);
const listsBrackets = rememberLast(
  (sentence) => allMatches(sentence, /[\p{L}]\s\([^()]{3,60}\)(?=[,;.]|\s(?:and|und|et|y)\s|$)/gu).length > 1,
);

/** "3 years after the last order (customers) / 10 years (invoices)": brackets behind the periods of a list. */
const bracketBehind =
  /^(?:\s(?!\d)[\p{L}'’-]+){0,8}\s\((?!(?:unless|except|if|or|see|max|sauf|sofern|salvo|art|§)\b)((?:\p{L}[\p{L}'’/-]*(?:[\s,]+|(?=\)))){1,6})\)/iu;
const listsBracketsBehind = rememberLast(
  (sentence) =>
    allMatches(sentence, /\d\s\p{L}+(?:\s[\p{L}'’-]+){0,8}\s\((?:\p{L}[\p{L}'’/-]*(?:[\s,]+|(?=\)))){1,6}\)/gu).length >
    1,
);

/** "8 Jahre - Buchungsbelege", "Six years: invoices": lists that name the period first. */
const listedBehind = wordPattern(
  /^\s?(?:[–—-]|:)\s(?:(?:retention (?:period )?for|aufbewahrungsfrist für|conservation (?:des|de)|conservación de)\s)?([^,;:.(]{3,70})(?=[,;:.(]|$)/iu,
);
