// Tells storage periods from other lengths of time: windows to act in, notices, validity of links, ages, answers.
import { namesRights } from '../statements/rights-words.ts';
import type { FoundDuration } from '../text/durations.ts';
import { rememberLast } from '../text/remember-last.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { breachNotice, keepingWords, keptWords, lookBack, otherPeriods } from './retention-words.ts';

/** Why a sentence is about keeping data: its column, its section's heading, the label of its item, its own words. */
export type Place = 'column' | 'section' | 'label' | 'words';

/** Whether a length of time says how long data are kept, and not how long something else lasts. */
export function isStoragePeriod(
  clause: string,
  { start, end }: FoundDuration,
  place: Place,
  sentence: string,
): boolean {
  const before = clause.slice(Math.max(0, start - 30), start);
  if (
    lookBack.test(before) ||
    (/\b(?:every|each|per|alle|chaque|tous les|cada)\s*$/iu.test(before) &&
      !/\b(?:roll(?:s|ed)? over|overwritten|überschrieben|überspielt|deleted|erased|wiped|purged|cleared|flushed|gelöscht|supprimée?s|effacée?s|purgée?s|purgan?|borran?|eliminan?|sobrescriben?)\b/i.test(
        before,
      ))
  )
    return false;
  if (
    /^\s*(?:-| )?(?:['’]s?\s)?(?:years?[ -])?(?:old\b|of age|trial|free|guarantee|refund|notice|prior notice|advance notice|before(?! (?:they|it|the|being|we) )|money)/i.test(
      clause.slice(end, end + 24),
    ) &&
    !/^\s*of (?!age)/i.test(clause.slice(end, end + 9))
  )
    return false;
  if (validFor.test(clause.slice(Math.max(0, start - 30), start))) return false;
  if (otherAct.test(clause.slice(Math.max(0, start - 60), start))) return false;
  if (negatedCondition.test(clause.slice(Math.max(0, start - 120), start))) return false;
  if (shortLived.test(clause.slice(Math.max(0, start - 90), start))) return false;
  if (windowBehind.test(clause.slice(end, end + 60)) || windowOfRight.test(clause.slice(end, end + 40))) return false;
  if (isMinutesAway(clause, end) || isBreachNotice(sentence)) return false;
  if (
    ageBefore.test(before) &&
    /\b(?:old|age|people|persons?|users?|anyone|kinder\p{L}*|personen|enfants?|personnes|menores|personas)\b/iu.test(
      clause,
    )
  )
    return false;
  if (place === 'column') return true;
  const around = clause.length > 200 ? clause.slice(Math.max(0, start - 160), end + 60) : clause;
  const isToldByPlace = place === 'section' || place === 'label';
  if (!isToldByPlace && otherPeriods.test(around) && !keptWords.test(around)) return false;
  if (answering.test(around) || namesRights(sentence)) return false;
  if (isToldByPlace) return !otherPeriods.test(clause.slice(Math.max(0, start - 60), start)) || keptWords.test(around);
  return keepingWords.test(around) || keptWords.test(sentence.slice(0, 400));
}

const isBreachNotice = rememberLast((sentence) => breachNotice.test(sentence));

/** "a 14-day refund window", "a two-week reactivation period" */
const windowOfRight = wordPattern(
  /^[\s-](?:reactivation|cancellation|cancelation|objection|withdrawal|refund|returns?|cooling[- ]off|notice|appeal|dispute|opt-out|response|money-back)\s(?:window|period|right|time|policy)\b/iu,
);

/** "30 days to object", "60 días para descargar", "30 jours avant": time for somebody to act. */
const windowBehind = wordPattern(
  /^\s*(?:(?:to|in which to|within which(?: you (?:can|may))?) (?:object|respond|appeal|reply|withdraw|cure|decide|export|download|retrieve|recover|restore|collect|complain)|(?:para|pour|um) (?:[\p{L}']+ ){0,4}(?:descargar|exportar|recuperar|oponer\p{L}*|responder|télécharger|exporter|récupérer|répondre|vous opposer|herunterzuladen|zu exportieren|zu widersprechen)|(?:lang )?(?:valid|gültig|valables?|válid[oa]s?)\b(?! and kept)|(?:avant|auparavant|plus tôt|vorher|zuvor|im voraus|antes|de antelación|in advance|beforehand|earlier)\b(?! de| la| le| l'))/iu,
);

/** "We deactivate your account within 24 hours": what is done then is no deletion. */
const otherAct = wordPattern(
  /\b(?:(?:send|e-?mail|inform|confirm|tell)(?:s|ed|ing)? you|confirmation|deactivat|deaktivier|désactiv|desactiv|suspend|sperren|gesperrt|acknowledg|review|notif|reactivat|restor|sign(?:s|ed)? (?:you )?out|log(?:s|ged)? (?:you )?out)\p{L}*\b[^.;,]{0,40}$/iu,
);

/** How long a link or a code works. */
const validFor = wordPattern(
  /\b(?:valid|valables?|gültig|válid[oa]s?)(?: (?:for|only|nur|pendant|durante|für|up to|bis zu))*\s*$/iu,
);

/** "soweit nicht eine zehnjährige Pflicht besteht": what would hold in another case. */
const negatedCondition = wordPattern(/\b(?:soweit|sofern|falls|wenn) (?:nicht|kein\p{L}*)\b[^,.;]*$/iu);

const answering = wordPattern(
  /\b(?:hear from us|une réponse|eine antwort|una respuesta|wir melden uns|we do it within|review (?:your|the|each|every) requests?|respond|we reply|reply (?:to|within)|répond\p{L}*|antworten|beantworten|responder\p{L}*|respond(?:o|emos)|contest\p{L}*)\b/iu,
);

/** Links, codes and sessions that stop working are no data that is kept. */
const shortLived =
  /\b(?:(?:sessions?|tokens?|sign-ins?|logins?)(?! (?:records|data|logs|history|details))|links?|urls?|codes?|passwords?|invitations?|invites?|licen[cs]es?|certificates?)\b[^.;]{0,50}\b(?:expires?|valid|active|work(?:s|ing)?)\b[^.;]{0,20}$/i;

const ageBefore = wordPattern(/\b(?:under|below|over|unter|über|ab|moins de|plus de|menores? de|mayores? de)\s*$/iu);

const isMinutesAway = (clause: string, end: number): boolean =>
  /^\s*(?:business )?(?:notice|grace)\b(?! period)/i.test(clause.slice(end, end + 24));
