// Transfer mechanisms as they stand on a day, with what each one asks for.
import { useMemo, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Inspector, InspectorSection } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { referenceTexts } from '../../text/reference.ts';
import {
  Button,
  DefinitionList,
  formatDay,
  Link,
  Row,
  Stack,
  Text,
  useUi,
  type DataColumn,
  type TableGrouping,
} from '../../ui/index.ts';
import { FacetMenu } from '../records/list-tools.tsx';
import { useListAddress } from '../records/use-list-address.ts';
import { factFields, ownMechanismFields, suspensionFields } from './fact-fields.ts';
import { OriginSections } from './origin-sections.tsx';
import { OverrideDialog, OwnFactButton } from './override-dialog.tsx';
import { Standing } from './place-facts.tsx';
import { FactsPage, useFactDay, type FactInspectorProps } from './reference-page.tsx';

type Mechanism = OutputOf<'reference.mechanisms'>[number];

const idOf = ({ id }: Mechanism): string => id;
const nameOf = ({ name }: Mechanism): string => name;
const textOf = ({ id, name, article, description, note, doubt, law, variants }: Mechanism): string =>
  [
    id,
    name,
    article,
    description,
    note,
    doubt,
    referenceTexts.law(law),
    ...variants.map((variant) => variant.name),
  ].join(' ');
const grouping: TableGrouping<Mechanism> = { of: ({ law }) => law, label: (law) => referenceTexts.law(law) };

const validityFacet = {
  field: 'validity',
  label: referenceTexts.validityHeader,
  options: Object.entries(referenceTexts.validity).map(([code, label]) => ({ code, label })),
};
const kindFacet = {
  field: 'kind',
  label: referenceTexts.kind,
  options: Object.entries(referenceTexts.mechanismKinds)
    .filter(([code]) => code !== 'notAMechanism')
    .map(([code, label]) => ({ code, label })),
};

export function MechanismFacts() {
  const { locale } = useUi();
  const { input } = useAsAt();
  const address = useListAddress();
  const on = useFactDay();
  const read = useOperation('reference.mechanisms', { on, all: true, ...input }, { keepsPrevious: true });
  const columns = useMemo(() => mechanismColumns(locale), [locale]);
  const { validity, kind } = address.facets;
  return (
    <FactsPage
      tab="mechanisms"
      read={read}
      columns={columns}
      idOf={idOf}
      nameOf={nameOf}
      textOf={textOf}
      grouping={grouping}
      facets={
        <>
          <FacetMenu facet={kindFacet} address={address} />
          <FacetMenu facet={validityFacet} address={address} />
        </>
      }
      isShown={(row) =>
        (validity === undefined || row.validity === validity) && (kind === undefined || row.kind === kind)
      }
      actions={
        <OwnFactButton
          label={referenceTexts.addMechanism}
          factKind="mechanism"
          title={referenceTexts.addMechanismTitle}
          fields={ownMechanismFields}
          initial={{}}
        />
      }
      Inspector={MechanismInspector}
    />
  );
}

function mechanismColumns(locale: string): readonly DataColumn<Mechanism>[] {
  return [
    { id: 'name', header: referenceTexts.name, isName: true, cell: nameOf, sortBy: nameOf },
    {
      id: 'article',
      header: referenceTexts.article,
      width: 150,
      dropOrder: 2,
      tone: 'muted',
      cell: ({ article }) => article,
      sortBy: ({ article }) => article,
    },
    {
      id: 'kind',
      header: referenceTexts.kind,
      width: 100,
      dropOrder: 1,
      tone: 'muted',
      cell: ({ kind }) => referenceTexts.mechanismKinds[kind],
      sortBy: ({ kind }) => kind,
    },
    {
      id: 'validity',
      header: referenceTexts.validityHeader,
      width: 200,
      cell: (row) => <ValidityWords mechanism={row} locale={locale} />,
      sortBy: ({ validity }) => validity,
    },
    {
      id: 'standing',
      header: referenceTexts.standing,
      width: 136,
      dropOrder: 3,
      cell: ({ origin }) => <Standing confidence={origin.confidence} />,
      sortBy: ({ origin }) => origin.confidence,
    },
  ];
}

/** In force, or why not; a doubt is told beside it. */
function ValidityWords({ mechanism, locale }: { mechanism: Mechanism; locale: string }) {
  const { validity, validUntil, doubt } = mechanism;
  const words = referenceTexts.validity[validity];
  if (validity !== 'inForce') return <Text tone="warning">{words}</Text>;
  if (doubt !== null) return <Text tone="warning">{`${words}, ${doubt}`}</Text>;
  return (
    <Text tone="muted">
      {validUntil === null ? words : referenceTexts.until(words, formatDay(validUntil, locale, 'short'))}
    </Text>
  );
}

function MechanismInspector({ fact: mechanism, onClose }: FactInspectorProps<Mechanism>) {
  const { locale } = useUi();
  const { isReadOnly } = useAsAt();
  const [isSuspending, setSuspending] = useState(false);
  const day = (value: string | null) => (value === null ? null : formatDay(value, locale));
  const { id, code, name } = mechanism;
  const needs = [
    mechanism.needsSignedInstrument ? referenceTexts.needsSignedInstrument : null,
    mechanism.needsAssessment ? referenceTexts.needsAssessment : null,
    mechanism.needsApproval ? referenceTexts.needsApproval : null,
  ].filter((need) => need !== null);
  const suspension =
    mechanism.suspendedFrom === null
      ? null
      : [day(mechanism.suspendedFrom), day(mechanism.suspendedUntil)].filter((part) => part !== null).join(' – ');
  const items = [
    {
      id: 'state',
      label: referenceTexts.validityHeader,
      value: <ValidityWords mechanism={mechanism} locale={locale} />,
    },
    { id: 'from', label: referenceTexts.from, value: day(mechanism.validFrom) },
    { id: 'until', label: referenceTexts.validUntil, value: day(mechanism.validUntil) },
    { id: 'suspended', label: referenceTexts.suspended, value: suspension },
    { id: 'needs', label: referenceTexts.needs, value: needs.length === 0 ? referenceTexts.nothing : needs.join(', ') },
    { id: 'instrument', label: referenceTexts.instrument, value: mechanism.instrument },
    { id: 'note', label: referenceTexts.note, value: mechanism.note },
  ].filter(({ value }) => value !== null);
  return (
    <Inspector
      title={name}
      eyebrow={`${referenceTexts.law(mechanism.law)}, ${mechanism.article}`}
      text={mechanism.description}
      closeLabel={referenceTexts.close}
      onClose={onClose}
    >
      <InspectorSection title={referenceTexts.mechanismKinds[mechanism.kind]}>
        <Stack gap={12}>
          <DefinitionList items={items} />
          <Row gap={12} canWrap>
            {isReadOnly || mechanism.kind === 'derogation' ? null : (
              <Button size="small" onPress={() => setSuspending(true)}>
                {referenceTexts.suspend}
              </Button>
            )}
            {code === null ? null : (
              <Link size="small" href={`/shock?kind=mechanismFalls&mechanism=${code}`}>
                {referenceTexts.testShock}
              </Link>
            )}
          </Row>
        </Stack>
      </InspectorSection>
      {mechanism.variants.length === 0 ? null : (
        <InspectorSection title={referenceTexts.variants}>
          <DefinitionList
            items={mechanism.variants.map((variant) => ({
              id: variant.key,
              label: variant.article ?? variant.key,
              value: variant.name,
            }))}
          />
        </InspectorSection>
      )}
      <OriginSections
        factKind="mechanism"
        factId={id}
        name={name}
        origin={mechanism.origin}
        fields={factFields.mechanism}
      />
      {isSuspending ? (
        <OverrideDialog
          factKind="mechanism"
          factId={id}
          title={referenceTexts.suspendTitle(name)}
          fields={suspensionFields}
          onClose={() => setSuspending(false)}
        />
      ) : null}
    </Inspector>
  );
}
