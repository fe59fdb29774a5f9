// The shock test: the difference that a supposition makes, with the names and the policy sentences it touches.
import { runShock } from '../../shared/assessment/shock/run-shock.ts';
import type { CountryShift, ShockScenario, TouchedFact } from '../../shared/assessment/shock/shock.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { OutputOf } from '../../shared/contract/contract.ts';
import type { shockOperations } from '../../shared/contract/shock.ts';
import type { FactRef } from '../../shared/documents/policy/policy-document.ts';
import { statementsOf } from '../../shared/documents/policy/statements.ts';
import { findTitle } from '../../shared/domain/record-title.ts';
import type { RecordType } from '../../shared/domain/record-types.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import { builtPolicy } from './built-policies.ts';
import { indexFor } from './context.ts';
import type { Handlers } from './context.ts';

export const shockHandlers: Pick<Handlers, keyof typeof shockOperations> = {
  'register.shock': ({ scenario, on, asAt }, context) => {
    const index = indexFor(context, asAt);
    const facts = factsOfRegister(index.register);
    checkScenario(scenario, index, (id) => facts.jurisdiction(id) !== undefined);
    const result = runShock(index, facts, scenario, on);
    const named = (type: RecordType, ids: readonly string[]) =>
      ids.map((id) => ({ id, title: findTitle(type, id, index.get) ?? id }));
    const shifts = (type: RecordType, all: readonly CountryShift[]) =>
      all.map((shift) => ({ ...shift, title: findTitle(type, shift.id, index.get) ?? shift.id }));
    const transfers = result.transfers.map(({ activityIds, dataCategoryIds, ...transfer }) => ({
      ...transfer,
      activities: named('processingActivity', activityIds),
      dataCategories: named('dataCategory', dataCategoryIds),
    }));
    return {
      scenario,
      on,
      isAffected:
        transfers.length > 0 || result.activityCountries.length > 0 || result.dataCategoryCountries.length > 0,
      transfers,
      losingOption: named('transfer', result.losingOption),
      activities: named('processingActivity', result.activityIds),
      dataCategories: named('dataCategory', result.dataCategoryIds),
      vendors: named('vendor', result.vendorIds),
      activityCountries: shifts('processingActivity', result.activityCountries),
      dataCategoryCountries: shifts('dataCategory', result.dataCategoryCountries),
      sentences: sentencesAbout(result.touched, index, on, context.clock().toISOString()),
    };
  },
};

function checkScenario(scenario: ShockScenario, index: RegisterIndex, isJurisdiction: (id: string) => boolean): void {
  if (scenario.kind === 'mechanismFalls') return;
  if (scenario.kind === 'adequacyEnds') {
    if (!isJurisdiction(scenario.jurisdiction))
      throw new RegistryError(
        'invalid_input',
        `There is no jurisdiction ${scenario.jurisdiction}. Use a code such as GB.`,
        {
          fields: { jurisdiction: 'Not a known jurisdiction' },
        },
      );
    return;
  }
  const others = scenario.kind === 'vendorEngages' ? [scenario.subVendorId] : [];
  for (const id of [scenario.vendorId, ...others])
    if (id !== null && index.get('vendor', id) === undefined)
      throw new RegistryError('not_found', 'This vendor is not in the register.');
  if (scenario.kind === 'vendorEngages' && scenario.subVendorId === scenario.vendorId)
    throw new RegistryError('invalid_input', 'A vendor does not engage itself. Choose another one.', {
      fields: { subVendorId: 'Choose another vendor' },
    });
}

type SentenceRow = OutputOf<'register.shock'>['sentences'][number];

/** Sentences of all policies, in their order, that state one of these facts. */
function sentencesAbout(
  touched: readonly TouchedFact[],
  index: RegisterIndex,
  asAt: string,
  generatedAt: string,
): SentenceRow[] {
  if (touched.length === 0) return [];
  const byRecord = new Map<string, TouchedFact>(touched.map((fact) => [`${fact.recordType} ${fact.recordId}`, fact]));
  const isTouched = ({ recordType, recordId, field }: FactRef): boolean => {
    const fact = byRecord.get(`${recordType} ${recordId}`);
    return fact !== undefined && (fact.fields === null || fact.fields.includes(field));
  };
  const language = settingsOf(index.register).textLanguage;
  return index.register.records.policies.flatMap((policy) =>
    statementsOf(builtPolicy(index, { policyId: policy.id, asAt, generatedAt, language })).flatMap(
      ({ facts, ...statement }): SentenceRow[] => {
        const recordIds = [...new Set(facts.filter(isTouched).map(({ recordId }) => recordId))];
        return recordIds.length === 0 ? [] : [{ policyId: policy.id, policy: policy.title, ...statement, recordIds }];
      },
    ),
  );
}
