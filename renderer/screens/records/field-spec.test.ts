import { describe, expect, it } from 'vitest';
import { recordTypeNames } from '../../../shared/domain/record-types.ts';
import { fieldSpec, fieldSpecs, type FieldSpec } from './field-spec.ts';

function allSpecs(specs: readonly FieldSpec[]): FieldSpec[] {
  return specs.flatMap((spec) => [spec, ...('parts' in spec ? allSpecs(spec.parts) : [])]);
}
const everySpec = recordTypeNames.flatMap((type) => allSpecs(fieldSpecs(type)));

describe('fieldSpecs', () => {
  it('words every field and every part of a field', () => {
    expect(everySpec.filter((spec) => spec.words.label === spec.name).map((spec) => spec.path)).toEqual([]);
  });

  it('words every code', () => {
    const bare = everySpec.flatMap((spec) =>
      'options' in spec
        ? spec.options.filter(({ code, label }) => code === label).map(({ code }) => `${spec.path}: ${code}`)
        : [],
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ['vendor', 'name', 'text'],
    ['vendor', 'country', 'country'],
    ['vendor', 'dpaState', 'code'],
    ['vendor', 'dpaSignedOn', 'day'],
    ['vendor', 'dpaDocumentId', 'reference'],
    ['vendor', 'isNamed', 'flag'],
    ['vendor', 'hasOwnTerms', 'yesNo'],
    ['vendor', 'aliases', 'texts'],
    ['vendor', 'processingLocations', 'entries'],
    ['vendor', 'privacyContact', 'group'],
    ['vendor', 'subProcessorNoticeDays', 'number'],
    ['engagement', 'activityIds', 'links'],
    ['organisation', 'roles', 'codes'],
    ['organisation', 'dpoAnswer', 'answer'],
    ['retentionRule', 'period', 'period'],
    ['retentionRule', 'during', 'group'],
    ['note', 'recordId', 'hidden'],
  ] as const)('gives %s.%s a control of kind %s', (type, name, kind) => {
    expect(fieldSpec(type, name).kind).toBe(kind);
  });

  it('knows the limits of numbers and leaves others open', () => {
    expect(fieldSpec('vendor', 'subProcessorNoticeDays')).toMatchObject({ min: 0, max: 3650 });
    expect(fieldSpec('organisation', 'headcount')).toMatchObject({ min: 0, max: undefined });
  });

  it('takes labels and articles of codes from the domain', () => {
    const spec = fieldSpec('engagement', 'role');
    expect(spec.kind === 'code' && spec.options[0]).toEqual({
      code: 'processor',
      label: 'Processor',
      article: 'Art. 28',
    });
  });
});
