// What a text says that a lawful basis is for: in the same row, item or sentence, else the heading above. Never a guess.
import type { Span } from '../../reading/text/mapped-text.ts';
import { lowerFirst } from '../lower-first.ts';
import { quoteOf } from '../quote.ts';

const longest = 200;

/** Columns that say why data are processed. */
const purposeHeading =
  /\b(?:purposes?|why|process(?:ing)?(?: activit\w+)?|activit\w+|what for|use|zwecke?|verarbeitung(?:szweck)?|wofür|wozu|finalités?|traitements?|usages?|pourquoi|finalidad(?:es)?|tratamientos?|para qué)\b/iu;

/** Headings that name no purpose: they are about the law, or about the policy as a whole. */
const generalHeading =
  /(?<!\p{L})(?:legal|lawful|bas[ei]s|gdpr|dsgvo|rgpd|privacy|policy|rights?|rechtsgrundlagen?|datenschutz\w*|rechte|bases?|juridiques?|légales?|jurídicas?|confidentialité|droits|privacidad|derechos|consent|personal (?:data|information)|what we|how we|why we|information we|was wir|how|your (?:data|information)|wozu wir|welche daten|que(?:lles)? données|pourquoi|por qué|why|warum|qué datos)(?!\p{L})/iu;

/** Words that name the basis and not what it is for. */
const basisWords =
  /\b(?:art(?:icle|ikel|ículo)?s?\.?\s*6|6\s*(?:\(1\)|\.1|abs)|(?:performance of (?:a|the) |our )?contract(?:ual)?(?: necessity| performance)?|legal obligations?|legitimate interests?|consent|vital interests?|public (?:task|interest)|vertrag(?:serfüllung)?|rechtliche verpflichtung|berechtigtes interesse|einwilligung|exécution du contrat|obligation légale|intérêt (?:légitime|public)|consentement|ejecución de un contrato|contrato|obligación legal|interés (?:legítimo|público)|consentimiento|uk gdpr|gdpr|dsgvo|rgpd)\b/giu;

/** A sentence about bases, or about processing as such, names no purpose. */
const aboutTheLaw = new RegExp(
  [
    String.raw`\b(?:(?:legal|lawful) bas[ei]s|rechtsgrundlage|grundlage ist|bases? (?:légales?|legal(?:es)?|juridiques?|jurídicas?)|(?:la )?base es|la base)\b`,
    String.raw`\b(?:we (?:rely|process)|(?:verarbeiten|stützen) wir|wir (?:verarbeiten|stützen)|where applicable|contract with you)\b`,
    String.raw`\b(?:repose(?:nt)?|beruht|beruhen|based on|se basan?|gdpr|dsgvo|rgpd)\b`,
    String.raw`^(?:processing|verarbeitung|traitement|tratamiento|basis|this|dies|diese)(?: of (?:your )?personal data)?$`,
  ].join('|'),
  'iu',
);

/**
 * The purpose of a basis that is named at a place of a text, as a phrase to stand in a list.
 * @returns Null where the text names none beside it.
 */
export function findBasisPurpose(text: string, span: Span, language: string | null): string | null {
  const candidates = [inRow(text, span), inItem(text, span), headingAbove(text, span)];
  for (const candidate of candidates) {
    const phrase = candidate === null ? null : cleanPhrase(candidate, language);
    if (phrase !== null) return phrase;
  }
  return null;
}

function cleanPhrase(words: string, language: string | null): string | null {
  const phrase = quoteOf(words, { start: 0, end: words.length })
    .replaceAll(/\s*\([^()]*(?:art|6\s*\(1\)|6\.1|gdpr|dsgvo|rgpd)[^()]*(?:\([^()]*\)[^()]*)*\)/giu, '')
    // A bracket that the words break off in.
    .replace(/\s*\([^()]*$/u, '')
    .replace(/^[\s.:;,)\]|*–—-]+|[\s.:;,([|*–—-]+$/gu, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+/iu, '')
    .replace(
      /^(?:(?:to|for|um|zu[rm]?|für|pour|para|and|und|et|y|the|der|die|das|den|dem|le|la|les|el|los|las)\s+|l[’'])+/iu,
      '',
    )
    .trim();
  if (aboutTheLaw.test(phrase)) return null;
  // A name of the basis alone, or a number, is no purpose.
  const rest = phrase.replaceAll(basisWords, '');
  if (!/\p{L}{4}/u.test(rest) || phrase.length > longest) return null;
  return lowerFirst(phrase, language);
}

/** Another cell of the same row: that of the column of purposes, else the first in words. */
function inRow(text: string, span: Span): string | null {
  const row = markdownRow(text, span) ?? htmlRow(text, span);
  if (row === null) return null;
  const { cells, at, heads } = row;
  const column = heads.findIndex((head, place) => place !== at && purposeHeading.test(head));
  const chosen = column >= 0 ? cells[column] : undefined;
  return chosen ?? cells.find((cell, place) => place !== at && /\p{L}{3}/u.test(cell)) ?? null;
}

type Row = { readonly cells: readonly string[]; readonly at: number; readonly heads: readonly string[] };

function markdownRow(text: string, { start }: Span): Row | null {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const line = lineFrom(text, begin);
  if ((line.match(/\|/g) ?? []).length < 2) return null;
  let top = begin;
  for (;;) {
    const above = text.lastIndexOf('\n', top - 2) + 1;
    if (top === 0 || above === top || !lineFrom(text, above).includes('|')) break;
    top = above;
  }
  const before = line.slice(0, start - begin);
  return { cells: line.split('|'), at: before.split('|').length - 1, heads: lineFrom(text, top).split('|') };
}

function lineFrom(text: string, begin: number): string {
  const end = text.indexOf('\n', begin);
  return text.slice(begin, end < 0 ? text.length : end);
}

/** How far a row, an item or a heading of HTML is looked for. */
const reach = 3000;

function htmlRow(text: string, { start }: Span): Row | null {
  const window = text.slice(Math.max(0, start - reach), start);
  const open = window.toLowerCase().lastIndexOf('<tr');
  if (open < 0 || /<\/(?:tr|table)>/i.test(window.slice(open))) return null;
  const begin = start - window.length + open;
  const close = /<\/tr>/i.exec(text.slice(start, start + reach));
  if (close === null) return null;
  const whole = text.slice(begin, start + close.index);
  const table = text.slice(0, begin).toLowerCase().lastIndexOf('<table');
  const first = table < 0 ? '' : (/<tr[\s\S]*?<\/tr>/i.exec(text.slice(table, begin))?.[0] ?? '');
  const before = text.slice(begin, start);
  return { cells: cellsOf(whole), at: (before.match(/<t[dh]\b/gi) ?? []).length - 1, heads: cellsOf(first) };
}

const cellsOf = (row: string): string[] =>
  Array.from(row.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)(?:<\/t[dh]>|$)/gi), (cell) => cell[1] ?? '');

/** Marks between a basis and what it is for: closing brackets and bold type, and the law by its name. */
const aside = /^(?:[\s)\]*]|<\/?(?:strong|b|em|i)>|\b(?:UK |EU )?GDPR\b|\bDSGVO\b|\b(?:du |del )?RGPD\b)*/iu;

function inItem(text: string, { start, end }: Span): string | null {
  const { block, from } = blockAround(text, start, end);
  return saidAfter(block.slice(end - from)) ?? saidBefore(block.slice(0, Math.max(0, start - from)));
}

/** What follows a colon or a dash, or a "for" close by. */
function saidAfter(words: string): string | null {
  const rest = words.replace(aside, '');
  const sentence = /^[^.;]*(?:\.(?!\s|$)[^.;]*)*/u.exec(rest)?.[0] ?? '';
  return (
    /^[:—–]\s*(?:<\/?(?:strong|b)>|\*)*\s*(.{4,})/su.exec(sentence)?.[1] ??
    /^in\s+(?=\p{L}+ing\b)(.{4,})/su.exec(sentence)?.[1] ??
    /^\((\p{L}+ing\b[^()]{3,})\)/su.exec(sentence)?.[1] ??
    /^[^:,;()]{0,30}?\b(?:for|to|um|zur?|für|pour|para)\s+(.{4,})/isu.exec(sentence)?.[1] ??
    null
  );
}

const otherBasis = /(?:6\s*\(1\)\s*\([a-f]\)|6\.1\.?\s?[a-f]\b|\blit\.?\s*[a-f]\b)(?:\s*(?:DSGVO|GDPR|RGPD))?\)?/giu;

/** A label at the beginning, what rests on the basis, or what stands before its bracket. */
function saidBefore(words: string): string | null {
  const label = /^\s*(?:\*\*|<strong>|<b>)([^*<>]{3,120}?)[.:]?(?:\*\*|<\/strong>|<\/b>)/iu.exec(words)?.[1];
  if (label !== undefined) return label;
  const whole = words.split(/(?<!\b(?:[Aa]rt|[Aa]bs|lit|Nr|bzw|Inc|No|\p{L}))[.!?;]\s+(?=[\p{Lu}<*])/u).at(-1) ?? '';
  // What stands before another basis belongs to that one.
  const other = [...whole.matchAll(otherBasis)].at(-1);
  const sentence = other === undefined ? whole : whole.slice(other.index + other[0].length);
  const patterns = [
    /^\s*(.{4,120}?)\s+(?:beruht|beruhen|basiert|stützt sich|erfolgt|repose(?:nt)?|est fondée?|se basan?|is based|are based|rests?|relies)\b/isu,
    /^\s*(?:für|for|pour|para)\s+(.{4,100}?)\s+(?:verarbeiten|brauchen|nutzen|speichern|we|wir|nous|tratamos)\b/isu,
    /^\s*(.{4,120}?)\s+(?:is|are|ist|sind|est|es)\s+(?:an?|our|eine?|unsere?|une?|una?)\s/isu,
    /^[\s,)]*(?:and|und|et|y)\s+(.{4,80}?)\s+(?:on|auf|sur|en)\s+(?:your|our|ihrer?|unserem?|votre|notre|tu|su|nuestro)\b/isu,
    /^\s*([^:]{4,120}):/u,
    ...(other === undefined ? [/^\s*(.{4,200}?)\s*\([^()]*$/su] : []),
  ];
  for (const pattern of patterns) {
    const found = pattern.exec(sentence)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** The list item, paragraph or line in which a place lies, and where it begins. */
function blockAround(text: string, start: number, end: number): { readonly block: string; readonly from: number } {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const openings = [
    ...before.matchAll(/<(?:li|p|td|th|dd|dt|div|h[1-6])\b[^>]*>|\n\s*\n|(?:^|\n)\s*(?:[-*•·]|\d+[.)])\s+/gi),
  ];
  const opening = openings.at(-1);
  const from = start - before.length + (opening === undefined ? 0 : opening.index + opening[0].length);
  const close = /<\/(?:li|p|td|th|dd|dt|div|h[1-6])>|<(?:li|p|td|dd|dt)\b|\n\s*\n|\n\s*(?:[-*•·]|\d+[.)])\s/i.exec(
    after,
  );
  return { block: text.slice(from, end + (close?.index ?? after.length)), from };
}

/** The nearest heading before a place, unless it is about the law or the policy as a whole. */
function headingAbove(text: string, { start }: Span): string | null {
  const before = text.slice(0, start);
  const headings = before.matchAll(/^#{1,6}\s+(.+)$|<h[1-6]\b[^>]*>([\s\S]{1,200}?)<\/h[1-6]>/gim);
  const last = [...headings].at(-1);
  const heading = last?.[1] ?? last?.[2] ?? null;
  return heading === null || generalHeading.test(heading) ? null : heading;
}
