// Words of the section about international transfers.
import type { TransferMechanismCode } from '../../../../domain/codes.ts';
import type { MechanismWords, TransferWords, VendorName } from '../message-values.ts';
import { joinList } from '../../text/english/lists.ts';
import { isPlural, lowerFirst, withArticle } from '../../text/english/nouns.ts';
import { placeInWords } from '../../text/english/countries.ts';
import { capitalise, plainText, words } from '../../text/inline.ts';
import type { Inline, Words } from '../../text/inline.ts';

type Variant = NonNullable<MechanismWords['variant']>;

const mechanismNames: Readonly<Record<TransferMechanismCode, string>> = {
  'eu-adequacy': 'an adequacy decision of the European Commission',
  'eu-us-dpf': 'the EU–U.S. Data Privacy Framework',
  'eu-scc': 'standard contractual clauses',
  'eu-sa-scc': 'standard contractual clauses of a supervisory authority',
  'eu-bcr-c': 'binding corporate rules',
  'eu-bcr-p': 'binding corporate rules for processors',
  'eu-code': 'an approved code of conduct',
  'eu-certification': 'an approved certification',
  'eu-public-instrument': 'a binding instrument between public bodies',
  'eu-adhoc': 'contractual clauses approved by a supervisory authority',
  'eu-admin-arrangement': 'an administrative arrangement between public bodies',
  'eu-derogation': 'an exception under Art. 49 GDPR',
  'uk-adequacy': 'UK adequacy regulations',
  'uk-us-data-bridge': 'the UK–US data bridge',
  'uk-idta': 'the UK International Data Transfer Agreement',
  'uk-addendum': 'the UK Addendum to the EU standard contractual clauses',
  'uk-bcr': 'UK binding corporate rules',
  'uk-other-safeguards': 'other safeguards under Art. 46 UK GDPR',
  'uk-derogation': 'an exception under Art. 49 UK GDPR',
  'ch-adequacy': 'the Swiss list of countries with adequate protection',
  'ch-us-dpf': 'the Swiss–U.S. Data Privacy Framework',
  'ch-scc': 'standard contractual clauses recognised in Switzerland',
  'ch-other': 'other safeguards under Art. 16 of the Swiss Data Protection Act',
  'ch-exceptions': 'an exception under Art. 17 of the Swiss Data Protection Act',
  'br-adequacy': 'an adequacy decision under Brazilian law',
  'br-scc': 'the Brazilian standard contractual clauses',
  'br-other': 'another ground of Art. 33 of the Brazilian data protection law',
  'ca-qc-pia': 'a privacy impact assessment under Quebec law',
  'cn-scc': 'the conditions of Chinese law for transfers abroad',
  'tr-scc': 'the Turkish standard contract',
  'jp-appi28': 'the conditions of Japanese law for transfers abroad',
  'ca-accountability': 'contracts that require comparable protection',
  'unspecified-safeguards': 'safeguards',
  other: 'another mechanism',
};

const variantNames: Readonly<Record<Variant, string>> = {
  'module-1': 'module 1',
  'module-2': 'module 2',
  'module-3': 'module 3',
  'module-4': 'module 4',
  'explicit-consent': 'your explicit consent',
  'contract-with-person': 'a contract with you',
  'contract-in-interest': 'a contract in your interest',
  'public-interest': 'important reasons of public interest',
  'legal-claims': 'legal claims',
  'vital-interests': 'vital interests',
  'public-register': 'a public register',
  'compelling-interests': 'compelling legitimate interests',
};

function mechanismInWords({ code, variant, description }: MechanismWords): string {
  const isOpen = code === 'other' || code === 'unspecified-safeguards';
  const name = isOpen && description !== null ? description : mechanismNames[code];
  return variant === null ? name : `${name} (${variantNames[variant]})`;
}

/** Mechanisms as one phrase; those named as examples follow “safeguards such as”. */
function mechanismsInWords(mechanisms: readonly MechanismWords[]): Inline {
  const conditions = [...new Set(mechanisms.map(({ condition }) => condition))];
  const shared = conditions.length === 1 ? (conditions[0] ?? null) : null;
  const say = (mechanism: MechanismWords): string =>
    shared === null && mechanism.condition !== null
      ? `${mechanismInWords(mechanism)} ${mechanism.condition}`
      : mechanismInWords(mechanism);
  const examples = mechanisms.filter(({ isExample }) => isExample).map(say);
  const parts: Words[] = mechanisms.filter(({ isExample }) => !isExample).map(say);
  if (examples.length > 0) parts.push(words`safeguards such as ${joinList(examples)}`);
  return words`${joinList(parts)}${shared === null ? '' : ` ${shared}`}`;
}

export const transferMessages = {
  transfers: {
    place: placeInWords,
    none: 'We do not transfer personal data to third countries or international organisations.',
    destination: (places: readonly string[], description: string | null): Words => {
      if (description === null) return joinList(places);
      return places.length === 0 ? description : words`${description}, including ${joinList(places)}`;
    },
    mechanisms: mechanismsInWords,
    transfer: (transfer: TransferWords): Words => {
      const who = transfer.exporter ?? 'we';
      const may = transfer.isConditional ? 'may ' : '';
      const data = transfer.data.length === 0 ? null : joinList(transfer.data);
      const what =
        transfer.people === null
          ? (data ?? 'personal data')
          : data === null
            ? `the personal data of ${transfer.people}`
            : words`${data} of ${transfer.people}`;
      const verb = transfer.exporter === null || transfer.isConditional ? '' : 's';
      const move =
        transfer.importer === null
          ? words`process${verb === '' ? '' : 'es'} ${what} in ${transfer.destination}`
          : words`transfer${verb} ${what} to ${importerInWords(transfer.importer)} in ${transfer.destination}`;
      return words`${capitalise(who)} ${may}${move}${relianceClause(transfer)}.`;
    },
    importer: (vendor: VendorName): Words => capitalise(importerInWords(vendor)),
    headers: { importer: 'Recipient', destination: 'Where', data: 'Which data', mechanism: 'Safeguard' },
    leadIn: 'We transfer personal data to these recipients:',
    ourselves: 'Ourselves',
    dataCell: (data: readonly string[], people: readonly string[]): Words =>
      words`${capitalise(data.length === 0 ? 'personal data' : joinList(data))}${people.length === 0 ? '' : words` of ${joinList(people)}`}`,
    cell: (content: Words): Words => capitalise(content),
    noneNeeded: 'None is needed',
    missingAny: 'whether personal data is transferred to other countries',
    missingFor: (activity: string): string => `whether “${activity}” transfers data to other countries`,
    missingDestination: (importer: string | null): string =>
      importer === null ? 'destination of the transfer' : `destination of the transfer to ${importer}`,
    /** Where a copy of the safeguards is to be had; `reach` is a verb phrase. */
    copy: (reach: Words): Words => words`To get a copy of these safeguards, ${reach}.`,
    missingCopy: 'how to obtain a copy of the safeguards',
    missingMechanism: (to: Words | null): string =>
      to === null ? 'safeguard for the transfer' : `safeguard for the transfer to ${plainText(to)}`,
  },
};

function importerInWords({ name, isNamed }: VendorName): string {
  return isNamed ? name : withArticle(lowerFirst(name));
}

function relianceClause({ reliance, importer }: TransferWords): Inline {
  if (reliance === null) return [];
  if (!reliance.isImporters || importer === null) return words`; for this, we rely on ${reliance.on}`;
  const isOne = importer.isNamed || !isPlural(importer.name);
  const who = importer.isNamed ? importer.shortName : `the ${lowerFirst(importer.name)}`;
  return words`; for this, ${who} ${isOne ? 'relies' : 'rely'} on ${reliance.on}`;
}
