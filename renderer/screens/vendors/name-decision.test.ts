import { describe, expect, it } from 'vitest';
import { decideName, type CatalogueHit } from './name-decision.ts';

const origin: CatalogueHit['origin'] = {
  source: 'its own texts',
  sources: [],
  asOf: '2026-11-21',
  confidence: 'verified',
  isOverride: false,
  overriddenFields: [],
  reason: null,
  shipped: null,
};

function hit(catalogueId: string, vendorIds: readonly string[] = []): CatalogueHit {
  return {
    catalogueId,
    name: `Fern ${catalogueId}`,
    matched: 'Fern',
    otherNames: [],
    headquarters: null,
    categories: [],
    role: null,
    confidence: { entity: 'verified', mechanisms: 'unknown', urls: 'unknown' },
    vendorIds: [...vendorIds],
    origin,
  };
}

const cloud = hit('Cloud');
const mail = hit('Mail');
const vendors = [{ id: 'v1', title: 'Brieftaube' }];

describe('a typed name', () => {
  it('adds the one entry that it names, also where its letters find more', () => {
    expect(decideName({ text: 'fc', matches: [cloud], hits: [cloud, mail], vendors })).toEqual({
      kind: 'add',
      hit: cloud,
    });
  });

  it('adds the only entry that its letters find', () => {
    expect(decideName({ text: 'fern m', matches: [], hits: [mail], vendors })).toEqual({ kind: 'add', hit: mail });
  });

  it('is never decided where several bear it, or may yet be meant', () => {
    expect(decideName({ text: 'Fern', matches: [cloud, mail], hits: [cloud, mail], vendors })).toEqual({
      kind: 'choose',
      isName: true,
    });
    expect(decideName({ text: 'fer', matches: [], hits: [cloud, mail], vendors })).toEqual({
      kind: 'choose',
      isName: false,
    });
  });

  it('leads to the vendor that is there already, by its own name or by its entry', () => {
    expect(decideName({ text: ' brieftaube', matches: [], hits: [], vendors })).toEqual({
      kind: 'there',
      name: 'Brieftaube',
      vendorId: 'v1',
    });
    const added = hit('Cloud', ['v2']);
    expect(decideName({ text: 'fc', matches: [added], hits: [added], vendors })).toEqual({
      kind: 'there',
      name: 'Fern Cloud',
      vendorId: 'v2',
    });
  });

  it('is taken as it is where nobody knows it, and nothing is done without one', () => {
    expect(decideName({ text: ' Lark Analytics ', matches: [], hits: [], vendors })).toEqual({
      kind: 'asItIs',
      name: 'Lark Analytics',
    });
    expect(decideName({ text: '  ', matches: [], hits: [cloud], vendors })).toEqual({ kind: 'nothing' });
  });
});
