import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { letterStrip } from '../../shared/domain/letter-strip.ts';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { idOf } from '../fixtures/builders.ts';

const { records } = sampleRegisterDocument();
const index = indexRegister({ id: idOf(1), records });
const catalogue = new URL('../../../shared/reference/vendors.json', import.meta.url);

/** What users make while they work with a register, and no register starts with. */
const madeAtWork = new Set(['referenceOverride', 'findingDismissal', 'recordLayout', 'registerSettings', 'translation', 'ownParagraph', 'reading', 'readingDecision', 'capture']);

describe('the sample register', () => {
  it('is as large as a real one', () => {
    const sizes = Object.fromEntries(recordTypeNames.map((type) => [type, records[recordTypes[type].area].length]));
    expect(sizes).toMatchObject({
      processingActivity: 23,
      dataCategory: 41,
      vendor: 19,
      subProcessing: 3,
      transfer: 19,
      retentionRule: 22,
      tracker: 7,
      securityMeasure: 14,
    });
    expect(records.activities.filter(({ role }) => role === 'processor')).toHaveLength(5);
    expect(Object.keys(sizes).filter((type) => sizes[type] === 0 && !madeAtWork.has(type))).toEqual([]);
  });

  it('points only to records that it has', () => {
    const dangling = recordTypeNames.flatMap((type) =>
      records[recordTypes[type].area].flatMap((record) => {
        const idsIn = (field: string): string[] =>
          [(Reflect.get(record, field) as string | string[] | null) ?? []].flat();
        const targets = [
          ...recordTypes[type].references.map(([field, { to }]) => [field, to] as const),
          ...recordTypes[type].links,
        ];
        return targets.flatMap(([field, to]) =>
          idsIn(field)
            .filter((id) => !records[recordTypes[to as 'vendor'].area].some((target) => target.id === id))
            .map((id) => `${type}.${field} ${id}`),
        );
      }),
    );
    const astray = [...records.factSources, ...records.notes]
      .filter(({ recordType, recordId }) => index.get(recordType as 'vendor', recordId) === undefined)
      .map(({ id }) => id);
    expect([...dangling, ...astray]).toEqual([]);
  });

  it('shows every state of a letter, with open questions in known places', () => {
    const strips = records.activities.map((activity) => ({ activity, strip: letterStrip(activity, index) }));
    const states = new Set(strips.flatMap(({ strip }) => strip.map(({ state }) => state)));
    expect([...states].toSorted()).toEqual(['gap', 'none', 'prefilled', 'stated']);
    const open = strips.flatMap(({ activity, strip }) =>
      strip.filter(({ state }) => state === 'gap').map(({ letter }) => `${activity.reference}${letter}`),
    );
    expect(open).toEqual([
      'P-05d',
      'C-02e',
      'C-04f',
      'C-05e',
      'C-05f',
      'C-06f',
      'C-10e',
      'C-12d',
      'C-17f',
      'C-18d',
      'C-18g',
    ]);
  });

  it('has the policy as released, under its hash', () => {
    for (const { text, sha256 } of records.publications)
      expect(
        createHash('sha256')
          .update(text ?? '')
          .digest('hex'),
      ).toBe(sha256);
  });

  it.skipIf(!existsSync(catalogue))('says of real companies only what ../shared/reference/vendors.json says', () => {
    const entities = new Map(
      (JSON.parse(readFileSync(catalogue, 'utf8')) as { legalEntities: { name: string; country: string }[] }[]).flatMap(
        ({ legalEntities }) => legalEntities.map(({ name, country }) => [name, country] as const),
      ),
    );
    // The fictional ones live under .example, or are reached through one that does.
    const fictional = [
      'Signalweg Gateway Ltd',
      'Tidewire Carrier Services Pvt Ltd',
      'Hagen & Töchter Steuerberatung PartG mbB',
    ];
    const real = records.vendors.filter(
      ({ website, legalEntity }) =>
        legalEntity !== null && !website?.endsWith('.example') && !fictional.includes(legalEntity),
    );
    expect(real.length).toBeGreaterThan(3);
    expect(real.map(({ legalEntity }) => [legalEntity, entities.get(legalEntity ?? '')])).toEqual(
      real.map(({ legalEntity, country }) => [legalEntity, country]),
    );
  });
});
