// Whom a vendor engages, and whom those engage, to any depth (GDPR Art. 28(2) and (4)).
import type { Place } from '../../domain/primitives.ts';
import type { SubProcessing } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';

export type ChainNode = {
  readonly vendorId: string;
  /** The record by which the vendor above engages it; null at the top. */
  readonly link: SubProcessing | null;
  /** 0 at the top. */
  readonly depth: number;
  /** Where it processes as far as recorded: the link's place, else the vendor's places, else its country. Empty: not recorded. */
  readonly places: readonly Place[];
  /** It stands in the chain already, so what lies under it is not shown again. */
  readonly isRepeated: boolean;
  readonly subs: readonly ChainNode[];
};

/** The chain under a vendor. Every vendor is followed once, so a circle ends; undefined where the vendor is not there. */
export function buildChain(vendorId: string, index: RegisterIndex): ChainNode | undefined {
  const followed = new Set<string>();
  const nodeOf = (id: string, link: SubProcessing | null, depth: number): ChainNode | undefined => {
    const vendor = index.get('vendor', id);
    if (vendor === undefined) return undefined;
    const isRepeated = followed.has(id);
    followed.add(id);
    const own: Place[] =
      vendor.processingLocations.length > 0
        ? vendor.processingLocations
        : vendor.country === null
          ? []
          : [{ country: vendor.country, place: null }];
    const linked: Place[] =
      link !== null && (link.country !== null || link.place !== null)
        ? [{ country: link.country, place: link.place }]
        : [];
    return {
      vendorId: id,
      link,
      depth,
      places: linked.length > 0 ? linked : own,
      isRepeated,
      subs: isRepeated
        ? []
        : index.subProcessingsOf(id).flatMap((sub) => nodeOf(sub.subVendorId, sub, depth + 1) ?? []),
    };
  };
  return nodeOf(vendorId, null, 0);
}

/** All nodes of a chain, the top first. */
export function nodesOf(node: ChainNode): ChainNode[] {
  return [node, ...node.subs.flatMap(nodesOf)];
}
