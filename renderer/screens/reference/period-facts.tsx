// Periods that statutes set for keeping or deleting records, by country, and periods of the user's own.
import { sayPeriod } from '../../../shared/domain/period-words.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Inspector, InspectorSection } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { referenceTexts } from '../../text/reference.ts';
import { DefinitionList, formatDay, Text, useUi, type DataColumn, type TableGrouping } from '../../ui/index.ts';
import { FacetMenu } from '../records/list-tools.tsx';
import { useListAddress } from '../records/use-list-address.ts';
import { retentionCategoryOptions } from './category-options.ts';
import { periodFields } from './fact-fields.ts';
import { sayFactCountry, sayLength } from './fact-values.ts';
import { OriginSections } from './origin-sections.tsx';
import { OwnFactButton } from './override-dialog.tsx';
import { Standing } from './place-facts.tsx';
import { FactsPage, useFactDay, type FactInspectorProps } from './reference-page.tsx';
import type { StatutoryPeriod } from './statute-offers.ts';
import { useOwnCountry } from './use-own-country.ts';

const idOf = ({ id }: StatutoryPeriod): string => id;
const nameOf = ({ records }: StatutoryPeriod): string => records;
const textOf = ({ records, law, trigger, note, country, category }: StatutoryPeriod): string =>
  [records, law, trigger, note, country, sayFactCountry(country), referenceTexts.categoryOf(category)].join(' ');
const grouping: TableGrouping<StatutoryPeriod> = {
  of: ({ country }) => country,
  label: (country) => sayFactCountry(country),
};

const columns: readonly DataColumn<StatutoryPeriod>[] = [
  { id: 'records', header: referenceTexts.records, isName: true, cell: nameOf, sortBy: nameOf },
  {
    id: 'period',
    header: referenceTexts.period,
    width: 150,
    cell: sayLength,
    sortBy: ({ period }) => period,
  },
  {
    id: 'law',
    header: referenceTexts.statute,
    width: 220,
    dropOrder: 3,
    tone: 'muted',
    cell: ({ law }) => law,
    sortBy: ({ law }) => law,
  },
  {
    id: 'category',
    header: referenceTexts.category,
    width: 144,
    dropOrder: 1,
    tone: 'muted',
    cell: ({ category }) => referenceTexts.categoryOf(category),
    sortBy: ({ category }) => category,
  },
  {
    id: 'standing',
    header: referenceTexts.standing,
    width: 136,
    dropOrder: 2,
    cell: ({ origin }) => <Standing confidence={origin.confidence} />,
    sortBy: ({ origin }) => origin.confidence,
  },
];

const categoryFacet = {
  field: 'category',
  label: referenceTexts.category,
  options: retentionCategoryOptions.map(({ id, label }) => ({ code: id, label })),
};

export function PeriodFacts() {
  const { input } = useAsAt();
  const address = useListAddress();
  const on = useFactDay();
  const ownCountry = useOwnCountry();
  const all = useOperation('reference.statutoryRetention', { on, ...input }, { keepsPrevious: true });
  const { country, category } = address.facets;
  // Periods of the Union and of regions apply beside those of the country; which do is for the look-up to say.
  const ofCountry = useOperation(
    'reference.statutoryRetention',
    { on, country: country ?? '-', ...input },
    { isEnabled: country !== undefined, keepsPrevious: true },
  );
  const countries = [...new Set((all.data ?? []).map((period) => period.country))]
    .map((code) => ({ code, label: sayFactCountry(code) }))
    .toSorted((first, second) => first.label.localeCompare(second.label));
  return (
    <FactsPage
      tab="periods"
      read={country === undefined ? all : ofCountry}
      columns={columns}
      idOf={idOf}
      nameOf={nameOf}
      textOf={textOf}
      grouping={grouping}
      facets={
        <>
          <FacetMenu
            facet={{ field: 'country', label: referenceTexts.country, options: countries }}
            address={address}
          />
          <FacetMenu facet={categoryFacet} address={address} />
        </>
      }
      isShown={(row) => category === undefined || row.category === category}
      actions={
        <OwnFactButton
          label={referenceTexts.addPeriod}
          factKind="statutoryRetention"
          title={referenceTexts.addPeriodTitle}
          fields={periodFields}
          initial={{ country: country ?? ownCountry, category: category ?? null }}
        />
      }
      Inspector={PeriodInspector}
    />
  );
}

function PeriodInspector({ fact: period, onClose }: FactInspectorProps<StatutoryPeriod>) {
  const { locale } = useUi();
  const day = (value: string | null) => (value === null ? null : formatDay(value, locale));
  const { alternative } = period;
  const items = [
    { id: 'period', label: referenceTexts.length, value: <Text weight="medium">{sayLength(period)}</Text> },
    { id: 'trigger', label: referenceTexts.trigger, value: period.trigger },
    {
      id: 'alternative',
      label: '',
      value: alternative === null ? null : referenceTexts.orLater(sayPeriod(alternative.period), alternative.trigger),
    },
    { id: 'law', label: referenceTexts.statute, value: period.law },
    { id: 'from', label: referenceTexts.from, value: day(period.validFrom) },
    { id: 'until', label: referenceTexts.validUntil, value: day(period.validUntil) },
    { id: 'note', label: referenceTexts.note, value: period.note },
  ].filter(({ value }) => value !== null);
  return (
    <Inspector
      title={period.records}
      eyebrow={`${sayFactCountry(period.country)}, ${referenceTexts.categoryOf(period.category)}`}
      text={referenceTexts.periodKindText[period.kind]}
      closeLabel={referenceTexts.close}
      onClose={onClose}
    >
      <InspectorSection title={referenceTexts.period}>
        <DefinitionList items={items} />
      </InspectorSection>
      <OriginSections
        factKind="statutoryRetention"
        factId={period.id}
        name={period.records}
        origin={period.origin}
        fields={periodFields}
      />
    </Inspector>
  );
}
