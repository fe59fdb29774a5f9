// Which term of the vocabulary a lawful basis, a condition or a transfer mechanism of Recital is.
import { lawfulBases, specialCategoryConditions, transferMechanisms } from '../../domain/codes.ts';
import type { TransferMechanismCode } from '../../domain/codes.ts';
import type { Purpose } from '../../domain/records/processing-activity.ts';
import type { MechanismUse } from '../../domain/records/transfer.ts';
import { dpvNode, words } from './dpv-node.ts';
import type { DpvNode } from './dpv-node.ts';
import type { GdprTerm } from './dpv-terms.ts';

type LawfulBasis = NonNullable<Purpose['lawfulBasis']>;
type Condition = NonNullable<Purpose['specialCategoryCondition']>;

/** Null where the vocabulary has no term: the basis then stands as a legal basis with its name. */
const basisTerms: Readonly<Record<LawfulBasis, GdprTerm | null>> = {
  'eu-6-1-a': 'A6-1-a',
  'eu-6-1-b': 'A6-1-b',
  'eu-6-1-c': 'A6-1-c',
  'eu-6-1-d': 'A6-1-d',
  'eu-6-1-e': 'A6-1-e',
  'eu-6-1-f': 'A6-1-f',
  'uk-6-1-ea': null,
  other: null,
};

const conditionTerms: Readonly<Record<Condition, GdprTerm>> = {
  'eu-9-2-a': 'A9-2-a',
  'eu-9-2-b': 'A9-2-b',
  'eu-9-2-c': 'A9-2-c',
  'eu-9-2-d': 'A9-2-d',
  'eu-9-2-e': 'A9-2-e',
  'eu-9-2-f': 'A9-2-f',
  'eu-9-2-g': 'A9-2-g',
  'eu-9-2-h': 'A9-2-h',
  'eu-9-2-i': 'A9-2-i',
  'eu-9-2-j': 'A9-2-j',
};

/** Mechanisms of the GDPR; those of other laws have no term and stand as a transfer's legal basis with their name. */
const mechanismTerms: Partial<Readonly<Record<TransferMechanismCode, GdprTerm>>> = {
  'eu-adequacy': 'A45-3',
  'eu-us-dpf': 'A45-3',
  'eu-public-instrument': 'A46-2-a',
  'eu-bcr-c': 'A46-2-b',
  'eu-bcr-p': 'A46-2-b',
  'eu-scc': 'A46-2-c',
  'eu-sa-scc': 'A46-2-d',
  'eu-code': 'A46-2-e',
  'eu-certification': 'A46-2-f',
  'eu-adhoc': 'A46-3-a',
  'eu-admin-arrangement': 'A46-3-b',
};

const derogationTerms: Partial<Readonly<Record<NonNullable<MechanismUse['variant']>, GdprTerm>>> = {
  'explicit-consent': 'A49-1-a',
  'contract-with-person': 'A49-1-b',
  'contract-in-interest': 'A49-1-c',
  'public-interest': 'A49-1-d',
  'legal-claims': 'A49-1-e',
  'vital-interests': 'A49-1-f',
  'public-register': 'A49-1-g',
  'compelling-interests': 'A49-2',
};

/** The legal bases of one purpose: that of Art. 6, a condition of Art. 9, the permission of Art. 10. */
export function basesOfPurpose(purpose: Purpose): DpvNode[] {
  const bases: DpvNode[] = [];
  const { lawfulBasis, specialCategoryCondition, criminalDataCondition } = purpose;
  if (lawfulBasis !== null) {
    const { label, article } = lawfulBases[lawfulBasis];
    bases.push(
      dpvNode(['LegalBasis'], {
        gdpr: basisTerms[lawfulBasis],
        title: article === undefined ? label : `${label} (${article})`,
        description: words([purpose.basisScope, purpose.legitimateInterest]),
        source: purpose.basisSource,
      }),
    );
  }
  if (specialCategoryCondition !== null) {
    const { label, article } = specialCategoryConditions[specialCategoryCondition];
    bases.push(
      dpvNode(['LegalBasis'], {
        gdpr: conditionTerms[specialCategoryCondition],
        title: article === undefined ? label : `${label} (${article})`,
      }),
    );
  }
  if (criminalDataCondition !== null)
    bases.push(
      dpvNode(['LegalBasis'], {
        title: 'Permission to process criminal data (Art. 10)',
        source: criminalDataCondition,
      }),
    );
  return bases;
}

/** A mechanism as the legal basis of a transfer (GDPR Ch. V). */
export function basisOfMechanism(mechanism: MechanismUse): DpvNode {
  const derogation =
    mechanism.code === 'eu-derogation' && mechanism.variant ? derogationTerms[mechanism.variant] : null;
  return dpvNode(['DataTransferLegalBasis'], {
    gdpr: derogation ?? mechanismTerms[mechanism.code] ?? null,
    title: transferMechanisms[mechanism.code].label,
    description: words([mechanism.description, mechanism.condition]),
    source: mechanism.reference,
  });
}
