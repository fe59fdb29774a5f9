// Which transfers rest on safeguards of which people can ask a copy (GDPR Art. 13(1)(f), 14(1)(f)).
import type { TransferMechanismCode } from '../../domain/codes.ts';
import type { Transfer } from '../../domain/record-types.ts';

/** Mechanisms of Art. 46, 47 and 49(1) second subparagraph, and their like in the United Kingdom and Switzerland. */
const safeguards: readonly TransferMechanismCode[] = [
  'eu-scc',
  'eu-sa-scc',
  'eu-bcr-c',
  'eu-bcr-p',
  'eu-code',
  'eu-certification',
  'eu-public-instrument',
  'eu-adhoc',
  'eu-admin-arrangement',
  'uk-idta',
  'uk-addendum',
  'uk-bcr',
  'uk-other-safeguards',
  'ch-scc',
  'ch-other',
  'unspecified-safeguards',
];

/** Whether a transfer needs a safeguard beside an adequacy decision and the derogations of Art. 49(1) first subparagraph. */
export function restsOnSafeguard({ mechanisms }: Transfer): boolean {
  return mechanisms.some(({ code, variant }) => safeguards.includes(code) || variant === 'compelling-interests');
}
