// Countries and organisations with what EU, UK and Swiss law say of them on a day.
import { useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { transferMechanisms } from '../../../shared/domain/codes.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Inspector, InspectorSection } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { referenceTexts } from '../../text/reference.ts';
import { DefinitionList, formatDay, Text, useUi, type DataColumn } from '../../ui/index.ts';
import { FacetMenu } from '../records/list-tools.tsx';
import { useListAddress } from '../records/use-list-address.ts';
import { factFields } from './fact-fields.ts';
import { OriginSections } from './origin-sections.tsx';
import { FactsPage, useFactDay, type FactInspectorProps } from './reference-page.tsx';

type Place = OutputOf<'reference.jurisdictions'>[number];
type Adequacy = Place['eu'];

const laws = ['eu', 'uk', 'ch'] as const;

const idOf = ({ id }: Place): string => id;
const nameOf = ({ name }: Place): string => name;
const textOf = ({ id, name, note, eu, uk, ch }: Place): string =>
  [id, name, note, ...[eu, uk, ch].flatMap(({ decision, scope }) => [decision, scope])].join(' ');

const stateOptions = Object.entries(referenceTexts.states).map(([code, label]) => ({ code, label }));
const facets = laws.map((law) => ({ field: law, label: referenceTexts.shortLaws[law], options: stateOptions }));

export function PlaceFacts() {
  const { locale } = useUi();
  const { input } = useAsAt();
  const address = useListAddress();
  const on = useFactDay();
  const read = useOperation('reference.jurisdictions', { on, ...input }, { keepsPrevious: true });
  const columns = useMemo(() => placeColumns(locale), [locale]);
  return (
    <FactsPage
      tab="places"
      read={read}
      columns={columns}
      idOf={idOf}
      nameOf={nameOf}
      textOf={textOf}
      facets={facets.map((facet) => (
        <FacetMenu key={facet.field} facet={facet} address={address} />
      ))}
      isShown={(place) =>
        laws.every((law) => address.facets[law] === undefined || place[law].state === address.facets[law])
      }
      Inspector={PlaceInspector}
    />
  );
}

function placeColumns(locale: string): readonly DataColumn<Place>[] {
  return [
    { id: 'name', header: referenceTexts.place, isName: true, minWidth: 148, cell: nameOf, sortBy: nameOf },
    { id: 'code', header: referenceTexts.code, width: 60, dropOrder: 1, isReference: true, cell: idOf, sortBy: idOf },
    ...laws.map((law): DataColumn<Place> => ({
      id: law,
      header: referenceTexts[law],
      width: 172,
      cell: (place) => <AdequacyWords answer={place[law]} locale={locale} />,
      sortBy: (place) => `${states.indexOf(place[law].state)} ${place[law].validUntil ?? ''}`,
    })),
    {
      id: 'standing',
      header: referenceTexts.standing,
      width: 136,
      dropOrder: 2,
      cell: ({ origin }) => <Standing confidence={origin.confidence} />,
      sortBy: ({ origin }) => origin.confidence,
    },
  ];
}

const states: readonly Adequacy['state'][] = ['domestic', 'adequate', 'partial', 'none', 'unknown'];

/** How sure a fact is; what nobody verified has the colour of what waits to be confirmed. */
export function Standing({ confidence }: { confidence: Place['origin']['confidence'] }) {
  return (
    <Text tone={confidence === 'verified' ? 'muted' : confidence === 'fromMemory' ? 'prefilled' : 'accent'}>
      {referenceTexts.standings[confidence]}
    </Text>
  );
}

function AdequacyWords({ answer, locale }: { answer: Adequacy; locale: string }) {
  const { state, validUntil } = answer;
  const words = referenceTexts.states[state];
  return (
    <Text tone={state === 'adequate' || state === 'partial' ? undefined : 'muted'}>
      {validUntil === null ? words : referenceTexts.until(words, formatDay(validUntil, locale, 'short'))}
    </Text>
  );
}

function PlaceInspector({ fact: place, onClose }: FactInspectorProps<Place>) {
  return (
    <Inspector
      title={place.name}
      eyebrow={place.id}
      text={place.note ?? undefined}
      closeLabel={referenceTexts.close}
      onClose={onClose}
    >
      {laws.map((law) => (
        <AdequacySection key={law} title={referenceTexts.adequacy[law]} answer={place[law]} />
      ))}
      <OriginSections
        factKind="jurisdiction"
        factId={place.id}
        name={place.name}
        origin={place.origin}
        fields={factFields.jurisdiction}
      />
    </Inspector>
  );
}

function AdequacySection({ title, answer }: { title: string; answer: Adequacy }) {
  const { locale } = useUi();
  const day = (value: string | null) => (value === null ? null : formatDay(value, locale));
  const certification =
    answer.requiresCertification === null ? null : transferMechanisms[answer.requiresCertification].label;
  const items = [
    { id: 'decision', label: referenceTexts.decision, value: answer.decision },
    { id: 'scope', label: referenceTexts.scope, value: answer.scope },
    { id: 'certification', label: referenceTexts.certification, value: certification },
    { id: 'from', label: referenceTexts.from, value: day(answer.validFrom) },
    { id: 'until', label: referenceTexts.validUntil, value: day(answer.validUntil) },
    { id: 'ended', label: referenceTexts.ended, value: day(answer.endedOn) },
    { id: 'note', label: referenceTexts.note, value: answer.note },
    { id: 'url', label: referenceTexts.readIn, value: answer.url },
  ].filter(({ value }) => value !== null);
  return (
    <InspectorSection
      title={title}
      end={
        answer.origin?.confidence === 'fromMemory' ? (
          <Text tone="prefilled">{referenceTexts.standings.fromMemory}</Text>
        ) : undefined
      }
    >
      <Text weight="medium">{referenceTexts.states[answer.state]}</Text>
      <DefinitionList items={items} />
    </InspectorSection>
  );
}
