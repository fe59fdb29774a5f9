// Reads a privacy policy, or a page of sub-processors, into drafts for the register.
import { readLawfulBases } from './bases/lawful-bases.ts';
import { readDataCategories } from './data/read-data.ts';
import { readDeadlines } from './deadlines/deadlines.ts';
import type { BlockDocument } from './document/blocks.ts';
import { makeReadable } from './document/passages.ts';
import { readContact } from './identity/contact.ts';
import { readDpo } from './identity/dpo.ts';
import { readDates } from './identity/dates.ts';
import { readOwnNames } from './identity/organisation.ts';
import type { PolicyReading } from './policy-reading.ts';
import { readRetention } from './retention/read-retention.ts';
import { readJurisdictions } from './statements/jurisdictions.ts';
import { readMinimumAge } from './statements/minimum-age.ts';
import { readPractices } from './statements/practices.ts';
import { readSale } from './statements/sale.ts';
import { readSecurityMeasures } from './security/measures.ts';
import { forgetDurations } from './text/durations.ts';
import { forgetProperNames } from './text/proper-names.ts';
import { readTrackers } from './trackers/read-trackers.ts';
import { readTransfers } from './transfers/read-transfers.ts';
import { createNameFinder } from './vendors/name-finder.ts';
import type { NameFinder } from './vendors/name-finder.ts';
import { readVendors } from './vendors/read-vendors.ts';

/**
 * Drafts with the places they come from, in characters of the input. Pure: the same document gives the same drafts.
 * What the text does not say is null or absent.
 * @param names Finds vendors by name; by default those of this room's own list.
 */
export function readPolicy(input: BlockDocument, names: NameFinder = createNameFinder()): PolicyReading {
  const document = makeReadable(input);
  const ownNames = readOwnNames(document, names);
  const reading: PolicyReading = {
    language: document.language,
    organisation: ownNames[0] ?? null,
    ...readDates(document),
    contact: readContact(document),
    vendors: readVendors(document, { names, ownNames, language: document.language }),
    retention: readRetention(document),
    transfers: readTransfers(document),
    lawfulBases: readLawfulBases(document),
    trackers: readTrackers(document),
    deadlines: readDeadlines(document),
    minimumAge: readMinimumAge(document),
    sellsData: readSale(document),
    jurisdictions: readJurisdictions(document),
    dpo: readDpo(document),
    dataCategories: readDataCategories(document),
    securityMeasures: readSecurityMeasures(document, names),
    practices: readPractices(document, names),
  };
  forgetDurations();
  forgetProperNames();
  return reading;
}
