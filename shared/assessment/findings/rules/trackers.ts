// Cookies and similar technologies (ePrivacy Directive Art. 5(3)).
import { quoteName } from '../../../domain/gap-phrases.ts';
import type { Tracker } from '../../../domain/record-types.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

const about = { topic: 'trackers', about: 'tracker' } as const;
const ePrivacy = 'ePrivacy Directive Art. 5(3)';

/** Kinds of tracker for which a lifetime means something: a script or a pixel has none of its own. */
function hasLifetime({ kind }: Tracker): boolean {
  return kind === 'cookie' || kind === 'localStorage';
}

export const trackerRules: readonly Rule[] = [
  defineRule(
    { id: 'tracker-without-lifetime', kind: 'gap', severity: 'warning', article: ePrivacy, ...about },
    (tracker) =>
      hasLifetime(tracker) &&
      (tracker.lifetimeKind === null || (tracker.lifetimeKind === 'period' && tracker.lifetime === null))
        ? { message: `Not recorded: the lifetime of ${quoteName(tracker.name)}.`, field: 'lifetime' }
        : null,
  ),
  defineRule(
    { id: 'tracker-without-purpose', kind: 'gap', severity: 'error', article: ePrivacy, ...about },
    (tracker) =>
      tracker.purpose === null
        ? { message: `Not recorded: what ${quoteName(tracker.name)} is for.`, field: 'purpose' }
        : null,
  ),
  defineRule(
    { id: 'tracker-without-category', kind: 'gap', severity: 'warning', article: ePrivacy, ...about },
    (tracker) =>
      tracker.category === null
        ? { message: `Not recorded: whether ${quoteName(tracker.name)} is strictly necessary.`, field: 'category' }
        : null,
  ),
  defineRule(
    { id: 'tracker-consent-not-answered', kind: 'gap', severity: 'warning', article: ePrivacy, ...about },
    (tracker) =>
      tracker.needsConsent === 'unknown' && tracker.category !== null && tracker.category !== 'strictlyNecessary'
        ? {
            message: `Not recorded: whether ${quoteName(tracker.name)} is set only with consent.`,
            field: 'needsConsent',
          }
        : null,
  ),
  defineRule(
    { id: 'tracker-without-consent', kind: 'conflict', severity: 'error', article: ePrivacy, ...about },
    (tracker) =>
      tracker.needsConsent === 'no' && tracker.category === 'advertising'
        ? {
            message: `${quoteName(tracker.name)} serves advertising and is set without consent.`,
            field: 'needsConsent',
          }
        : null,
  ),
  defineRule(
    // Some countries exempt analytics under conditions, which a register does not hold.
    { id: 'analytics-without-consent', kind: 'conflict', severity: 'warning', article: ePrivacy, ...about },
    (tracker) =>
      tracker.needsConsent === 'no' && tracker.category === 'analytics'
        ? { message: `${quoteName(tracker.name)} serves analytics and is set without consent.`, field: 'needsConsent' }
        : null,
  ),
  defineRule(
    { id: 'necessary-tracker-with-consent', kind: 'conflict', severity: 'hint', article: ePrivacy, ...about },
    (tracker) =>
      tracker.category === 'strictlyNecessary' && tracker.needsConsent === 'yes'
        ? {
            message: `${quoteName(tracker.name)} is strictly necessary and recorded as needing consent.`,
            field: 'needsConsent',
          }
        : null,
  ),
  defineRule(
    { id: 'tracker-lifetime-long', kind: 'conflict', severity: 'hint', article: null, ...about },
    (tracker) => {
      const years = /^P(\d+)Y$/.exec(tracker.lifetime ?? '')?.[1];
      const months = /^P(\d+)M$/.exec(tracker.lifetime ?? '')?.[1];
      const length = Number(years ?? 0) * 12 + Number(months ?? 0);
      // Thirteen months is what the French authority recommends at most.
      return tracker.category !== 'strictlyNecessary' && length > 13
        ? { message: `${quoteName(tracker.name)} lasts longer than 13 months.`, field: 'lifetime' }
        : null;
    },
  ),
  defineRule(
    { id: 'tracker-provider-not-engaged', kind: 'conflict', severity: 'warning', article: 'Art. 13(1)(e)', ...about },
    (tracker, { index }) => {
      const vendor = index.get('vendor', tracker.providerVendorId);
      if (vendor === undefined) return null;
      if (index.engagementsOfVendor(vendor.id).some(({ status }) => status !== 'ended')) return null;
      return {
        message: `${quoteName(tracker.name)} comes from ${quoteName(vendor.name)}, which is engaged nowhere.`,
        field: 'providerVendorId',
        others: [vendor.id],
      };
    },
  ),
  defineRule({ id: 'tracker-without-service', kind: 'gap', severity: 'hint', article: null, ...about }, (tracker) =>
    tracker.serviceIds.length === 0
      ? { message: `Not recorded: on which service ${quoteName(tracker.name)} is set.`, field: 'serviceIds' }
      : null,
  ),
];
