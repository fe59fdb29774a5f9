// Lawful bases and the conditions for special category and criminal data, as they hold on a day.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Inspector, InspectorSection } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { referenceTexts } from '../../text/reference.ts';
import { DefinitionList, formatDay, Text, useUi, type DataColumn, type TableGrouping } from '../../ui/index.ts';
import { FacetMenu } from '../records/list-tools.tsx';
import { useListAddress } from '../records/use-list-address.ts';
import { factFields, ownBasisFields } from './fact-fields.ts';
import { OriginSections } from './origin-sections.tsx';
import { OwnFactButton } from './override-dialog.tsx';
import { Standing } from './place-facts.tsx';
import { FactsPage, useFactDay, type FactInspectorProps } from './reference-page.tsx';

type Basis = OutputOf<'reference.lawfulBases'>[number];

const idOf = ({ id }: Basis): string => id;
const nameOf = ({ name }: Basis): string => name;
const textOf = ({ name, article, description, requires, note, law }: Basis): string =>
  [name, article, description, ...requires, note, referenceTexts.law(law)].join(' ');
const grouping: TableGrouping<Basis> = { of: ({ law }) => law, label: (law) => referenceTexts.law(law) };

const kindFacet = {
  field: 'kind',
  label: referenceTexts.kind,
  options: Object.entries(referenceTexts.baseKinds).map(([code, label]) => ({ code, label })),
};

const columns: readonly DataColumn<Basis>[] = [
  { id: 'name', header: referenceTexts.name, isName: true, cell: nameOf, sortBy: nameOf },
  {
    id: 'article',
    header: referenceTexts.article,
    width: 160,
    tone: 'muted',
    cell: ({ article }) => article,
    sortBy: ({ article }) => article,
  },
  {
    id: 'kind',
    header: referenceTexts.kind,
    width: 200,
    dropOrder: 1,
    tone: 'muted',
    cell: ({ kind }) => referenceTexts.baseKinds[kind],
    sortBy: ({ kind }) => kind,
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

export function BasisFacts() {
  const { input } = useAsAt();
  const address = useListAddress();
  const on = useFactDay();
  const read = useOperation('reference.lawfulBases', { on, ...input }, { keepsPrevious: true });
  const { kind } = address.facets;
  return (
    <FactsPage
      tab="bases"
      read={read}
      columns={columns}
      idOf={idOf}
      nameOf={nameOf}
      textOf={textOf}
      grouping={grouping}
      facets={<FacetMenu facet={kindFacet} address={address} />}
      isShown={(row) => kind === undefined || row.kind === kind}
      actions={
        <OwnFactButton
          label={referenceTexts.addBasis}
          factKind="lawfulBasis"
          title={referenceTexts.addBasisTitle}
          fields={ownBasisFields}
          initial={{}}
        />
      }
      Inspector={BasisInspector}
    />
  );
}

function BasisInspector({ fact: basis, onClose }: FactInspectorProps<Basis>) {
  const { locale } = useUi();
  const day = (value: string | null) => (value === null ? null : formatDay(value, locale));
  const items = [
    { id: 'from', label: referenceTexts.from, value: day(basis.validFrom) },
    { id: 'until', label: referenceTexts.validUntil, value: day(basis.validUntil) },
    {
      id: 'requires',
      label: referenceTexts.requires,
      value: basis.requires.length === 0 ? referenceTexts.nothing : basis.requires.join('; '),
    },
    { id: 'note', label: referenceTexts.note, value: basis.note },
  ].filter(({ value }) => value !== null);
  return (
    <Inspector
      title={basis.name}
      eyebrow={`${referenceTexts.law(basis.law)}, ${basis.article}`}
      text={basis.description}
      closeLabel={referenceTexts.close}
      onClose={onClose}
    >
      <InspectorSection title={referenceTexts.baseKinds[basis.kind]}>
        <DefinitionList items={items} />
      </InspectorSection>
      {basis.purposes.length === 0 ? null : (
        <InspectorSection title={referenceTexts.purposes}>
          {basis.purposes.map(({ id, name, article }) => (
            <Text key={id} as="p" tone="muted">
              {`${name} (${article})`}
            </Text>
          ))}
        </InspectorSection>
      )}
      <OriginSections
        factKind="lawfulBasis"
        factId={basis.id}
        name={basis.name}
        origin={basis.origin}
        fields={factFields.lawfulBasis}
      />
    </Inspector>
  );
}
