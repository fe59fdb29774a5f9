// Nodes of the JSON-LD graph, with the vocabulary's terms held by their types.
import { dpvContext } from './dpv-terms.ts';
import type { DpvClass, DpvProperty, GdprTerm } from './dpv-terms.ts';

type Reference = { readonly '@id': string };
type TypedValue = { readonly '@value': string; readonly '@type': string };
type DpvValue = string | Reference | TypedValue | DpvNode;

/** A JSON-LD node object. */
export type DpvNode = { readonly [key: string]: DpvValue | readonly DpvValue[] };

type NodeParts = {
  readonly id?: string;
  /** A term of the GDPR extension, as a further class. */
  readonly gdpr?: GdprTerm | null | undefined;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  /** Where it comes from, in words or as an address. */
  readonly source?: string | null | undefined;
  readonly properties?: { readonly [Property in DpvProperty]?: DpvValue | readonly DpvValue[] | null | undefined };
};

/** A node of the given classes; what is null or an empty list is left out. */
export function dpvNode(classes: readonly DpvClass[], parts: NodeParts = {}): DpvNode {
  const node: Record<string, DpvValue | readonly DpvValue[]> = {};
  const put = (key: string, value: DpvValue | readonly DpvValue[] | null | undefined): void => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return;
    node[key] = value;
  };
  put('@id', parts.id);
  put('@type', [...classes.map((name) => `dpv:${name}`), ...(parts.gdpr ? [`eu-gdpr:${parts.gdpr}`] : [])]);
  put('dct:title', parts.title);
  put('dct:description', parts.description);
  put('dct:source', parts.source);
  for (const [property, value] of Object.entries(parts.properties ?? {})) put(`dpv:${property}`, value);
  return node;
}

/** The address of a record in the graph. */
export function recordNodeId(recordId: string): string {
  return `urn:uuid:${recordId}`;
}

export function referTo(records: readonly { readonly id: string }[]): Reference[] {
  return records.map(({ id }) => ({ '@id': recordNodeId(id) }));
}

/** A country of the location extension, whose terms are the codes of ISO 3166-1 alpha-2. */
export function countryTerm(code: string | null): Reference | null {
  return code === null ? null : { '@id': `loc:${code}` };
}

export function typedValue(value: string, type: 'date' | 'dateTime' | 'duration'): TypedValue {
  return { '@value': value, '@type': `xsd:${type}` };
}

/** Texts as one, or null where there is none. */
export function words(texts: readonly (string | null | undefined)[]): string | null {
  const given = texts.filter((text): text is string => Boolean(text));
  return given.length > 0 ? given.join('; ') : null;
}

/** A whole JSON-LD document with its own context. */
export function dpvDocument(graph: readonly DpvNode[]): {
  '@context': typeof dpvContext;
  '@graph': readonly DpvNode[];
} {
  return { '@context': dpvContext, '@graph': graph };
}
