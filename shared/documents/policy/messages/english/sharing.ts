// Words of the sections about recipients, payment and hosting.
import type { VendorName } from '../message-values.ts';
import { joinList } from '../../text/english/lists.ts';
import { isPlural, lowerFirst, possessive, withArticle, withDefiniteArticle } from '../../text/english/nouns.ts';
import { capitalise, plainText, words } from '../../text/inline.ts';
import type { Inline, Words } from '../../text/inline.ts';

/** A vendor inside a sentence: `Stripe`, `an email provider`, `a merchant of record such as Dodo Payments`. */
function vendorInWords({ name, isNamed, isMerchantOfRecord, isExample }: VendorName, otherNames = ''): string {
  if (isExample) return `a ${isMerchantOfRecord ? 'merchant of record' : 'provider'} such as ${name}${otherNames}`;
  const base = isNamed ? `${name}${otherNames}` : withArticle(lowerFirst(name));
  return isMerchantOfRecord ? `${base} (merchant of record)` : base;
}

function isSingular(vendors: readonly VendorName[]): boolean {
  const [only, ...others] = vendors;
  return others.length === 0 && only !== undefined && (only.isNamed || !isPlural(only.name));
}

export const sharingMessages = {
  recipients: {
    sells: 'We sell personal data.',
    doesNotSell: 'We do not sell personal data.',
    onlyWhatIsNeeded: (receivers: string | null): Words => {
      const who = receivers ?? 'recipients';
      return isPlural(who)
        ? words`${capitalise(who)} receive only the data that they strictly need for their task.`
        : words`${capitalise(who)} receives only the data that it strictly needs for its task.`;
    },
    onlyListed: (scope: string | null, exceptions: readonly string[]): Words => {
      const except = exceptions.length === 0 ? '' : words`, except ${joinList(exceptions, 'or')}`;
      return words`We share personal data only with ${scope ?? 'the recipients listed here'}${except}.`;
    },
    nobody: 'We share personal data with nobody.',
    leadIn: 'These are the recipients:',
    headers: { who: 'Recipient', purpose: 'What for', data: 'What they receive', place: 'Where' },
    vendor: (vendor: VendorName, otherNames: readonly string[], condition: string | null): Words => {
      const further = otherNames.filter((name) => !vendor.name.includes(name));
      const names = further.length === 0 || !vendor.isNamed ? '' : ` (${further.join(', ')})`;
      return words`${capitalise(vendorInWords(vendor, names))}${condition === null ? '' : `, ${condition}`}`;
    },
    purposes: (
      purposes: readonly string[],
      products: readonly { readonly name: string; readonly purpose: string | null }[],
    ): Words => {
      const isNew = (purpose: string | null): purpose is string =>
        purpose !== null && !purposes.includes(purpose) && purpose !== plainText(joinList(purposes));
      const named = products.map(({ name, purpose }) => (isNew(purpose) ? `${name} (${purpose})` : name));
      const [what, how] = [joinList(purposes), joinList(named)];
      if (named.length === 0) return capitalise(what);
      return purposes.length === 0 ? capitalise(how) : words`${capitalise(what)}, with ${how}`;
    },
    data: (data: {
      readonly items: readonly string[];
      readonly isConditional: boolean;
      readonly isLimited: boolean;
      readonly withheld: readonly string[];
      readonly limits: readonly string[];
      readonly isAnonymised: boolean;
    }): Words => {
      const listed = joinList(data.items.length === 0 && data.isAnonymised ? ['anonymised data'] : data.items);
      // “Only what is required” has a clause after it, “the domain name only” a noun before it.
      const isClause = /^(?:what|whatever|data that)\b/u.test(plainText(listed));
      const items = !data.isLimited ? listed : isClause ? words`only ${listed}` : words`${listed} only`;
      const notes = [
        ...(data.isAnonymised && data.items.length > 0 ? ['anonymised'] : []),
        ...data.limits,
        ...(data.withheld.length === 0 ? [] : [words`never ${joinList(data.withheld, 'or')}`]),
      ];
      const received = listed.length > 0 && data.isConditional ? words`may receive ${items}` : items;
      if (notes.length === 0) return capitalise(received);
      return listed.length === 0 ? capitalise(joinList(notes)) : words`${capitalise(received)} (${joinList(notes)})`;
    },
    place: (places: readonly string[]): Words => capitalise(joinList(places)),
    /** Where no purpose is recorded, when a recipient gets data says what for. */
    occasion: (condition: string): Words => capitalise(condition),
    boundBy: (terms: readonly string[]): Words =>
      terms.length === 0
        ? 'Our providers are bound by agreements with us.'
        : words`Our providers are bound by ${joinList(terms)}.`,
    disclosure: (grounds: readonly string[], exceptions: readonly string[]): Words => {
      const further = grounds.length === 0 ? '' : words` or for ${joinList(grounds, 'or')}`;
      const except = exceptions.length === 0 ? '' : words`, except ${joinList(exceptions, 'or')}`;
      return words`We also disclose data where the law requires it${further}${except}.`;
    },
    independent: (vendors: readonly VendorName[]): Words =>
      words`${capitalise(joinList(vendors.map((vendor) => vendorInWords(vendor))))} ${isSingular(vendors) ? 'decides' : 'decide'} independently how to use the data, as ${isSingular(vendors) ? 'a controller of its own' : 'controllers of their own'}.`,
    ownTerms: (vendors: readonly VendorName[]): Words =>
      words`${capitalise(joinList(vendors.map(vendorShort)))} ${isSingular(vendors) ? 'processes data under its own terms and privacy policy as well' : 'process data under their own terms and privacy policies as well'}.`,
    engages: (
      vendor: string,
      subs: readonly { readonly name: string; readonly purpose: string | null; readonly place: string | null }[],
    ): Words => {
      const named = subs.map(({ name, purpose, place }) => {
        const notes = [purpose === null ? null : `for ${lowerFirst(purpose)}`, place === null ? null : `in ${place}`];
        return [name, ...notes.filter((note) => note !== null)].join(' ');
      });
      return words`${vendor} engages ${joinList(named)}.`;
    },
    missingRecipients: (activity: string): string => `who receives data from “${activity}”`,
    missingAll: 'who receives personal data',
    missingPurpose: (vendor: string): string => `what “${vendor}” is used for`,
    missingData: (vendor: string): string => `what “${vendor}” receives`,
    missingPlace: (vendor: string): string => `where “${vendor}” processes data`,
  },
  payment: {
    handles: (
      vendors: readonly VendorName[],
      purposes: readonly string[],
      isConditional: boolean,
      condition: string | null,
    ): Words => {
      const [only, ...others] = vendors;
      const isMerchant = others.length === 0 && only?.isMerchantOfRecord === true && !only.isExample;
      const names = isMerchant
        ? `${only.name}, as merchant of record,`
        : joinList(
            vendors.map((vendor) => vendorInWords(vendor)),
            isConditional ? 'or' : 'and',
          );
      const who = capitalise(names);
      const verb = isConditional ? 'may handle' : isSingular(vendors) ? 'handles' : 'handle';
      const when = condition === null ? '' : `, ${condition}`;
      return words`${who} ${verb} ${purposes.length === 0 ? 'payments' : joinList(purposes)}${when}.`;
    },
    givenDirectly: (vendor: VendorName, items: readonly string[]): Words =>
      words`You enter ${joinList(items.map(lowerFirst))} on ${possessive(vendorShort(vendor))} own pages; they never reach our servers.`,
    received: (vendor: VendorName, items: readonly string[], isAll: boolean): Words =>
      words`From ${vendorShort(vendor)} we receive ${isAll ? 'only ' : ''}${joinList(items.map(countable))}.`,
    ownTerms: (vendors: readonly VendorName[]): Words =>
      words`${capitalise(joinList(vendors.map(vendorShort)))} ${isSingular(vendors) ? 'processes payment data under its own terms and privacy policy' : 'process payment data, each under its own terms and privacy policy'}.`,
  },
  hosting: {
    hosts: (
      vendor: VendorName,
      address: string | null,
      services: readonly string[],
      products: readonly string[],
      places: readonly string[],
    ): Words => {
      const who = words`${capitalise(vendorInWords(vendor))}${address === null ? '' : ` (${address})`}`;
      const what = services.length === 0 ? 'our service' : joinList(services.map(withDefiniteArticle));
      const on = products.length === 0 ? '' : words` on ${joinList(products)}`;
      const where = places.length === 0 ? '' : words` in ${joinList(places.map(siteInWords))}`;
      return words`${who} ${isSingular([vendor]) ? 'hosts' : 'host'} ${what}${on}${where}.`;
    },
    runsIn: (service: string, places: readonly string[], isConditional: boolean): Words =>
      words`${capitalise(withDefiniteArticle(service))} ${isConditional ? 'may be hosted' : 'is hosted'} in ${joinList(places.map(siteInWords))}.`,
    agreement: (vendor: VendorName, title: string): Words =>
      words`${capitalise(possessive(vendorShort(vendor)))} commitments are set out in the ${title}.`,
  },
};

/** A vendor whose full name has been told. */
function vendorShort(vendor: VendorName): string {
  return vendor.isNamed ? vendor.shortName : withArticle(lowerFirst(vendor.name));
}

/** A place after “in”, with an article where it is a building or an area and no name: `a data centre in Frankfurt`. */
function siteInWords(place: string): string {
  return /\b(?:cent(?:er|re)|facility|region|building|office)$/iu.test(place) ? withArticle(place) : place;
}

const UNCOUNTABLE = /\b(?:metadata|data|information|status|content|history)$/iu;

/** An item as it stands alone in a sentence: `a transaction reference`, `billing metadata`. */
function countable(item: string): Inline {
  return words`${UNCOUNTABLE.test(item) ? item : withArticle(item)}`;
}
