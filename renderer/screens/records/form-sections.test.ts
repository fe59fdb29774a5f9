import { describe, expect, it } from 'vitest';
import { recordTypeNames } from '../../../shared/domain/record-types.ts';
import { fieldSpec, fieldSpecs } from './field-spec.ts';
import { fieldsOfItem, layoutOf } from './form-sections.ts';

describe.each(recordTypeNames)('the form of %s', (type) => {
  const { sections, more } = layoutOf(type);
  const items = [...sections.flatMap((section) => section.items), ...more];

  it('has every field once', () => {
    const names = items.flatMap(fieldsOfItem);
    expect(names.toSorted()).toEqual(
      fieldSpecs(type)
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it('gives every answer a switch and nothing else one', () => {
    const answers = items.flatMap((item) => (typeof item === 'string' ? [] : [item.answer]));
    const declared = fieldSpecs(type).filter(({ kind }) => kind === 'answer');
    expect(answers.toSorted()).toEqual(declared.map(({ name }) => name).toSorted());
  });

  it('begins with what a new record needs', () => {
    const first = sections[0]?.items[0];
    expect(typeof first === 'string' && fieldSpec(type, first).kind).not.toBe('hidden');
  });
});
