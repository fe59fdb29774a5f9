// Where a fact comes from, and what this register has put otherwise of it, beside what is shipped.
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { ReferenceFactKind } from '../../../shared/domain/records/upkeep.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { InspectorSection } from '../../app/layout/index.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formTexts } from '../../text/forms.ts';
import { referenceTexts } from '../../text/reference.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, formatDay, Link, Stack, Text, useToast, useUi } from '../../ui/index.ts';
import type { FactField } from './fact-fields.ts';
import { nameOfFact, sayFactValue } from './fact-values.ts';
import { OverrideDialog } from './override-dialog.tsx';
import sheet from './origin-sections.module.css';

const classes = bindClasses(sheet);

export type FactOrigin = OutputOf<'reference.mechanisms'>[number]['origin'];

type OriginSectionsProps = {
  factKind: ReferenceFactKind;
  factId: string;
  name: string;
  origin: FactOrigin;
  /** Fields that can be put otherwise. */
  fields: readonly FactField[];
};

/** How sure the fact is and where it was read; then what is put otherwise here, and the way to do so. */
export function OriginSections({ factKind, factId, name, origin, fields }: OriginSectionsProps) {
  const { locale } = useUi();
  const { isReadOnly } = useAsAt();
  const [isOpen, setOpen] = useState(false);
  const day = formatDay(origin.asOf, locale);
  return (
    <>
      {origin.isOverride ? <OverrideSection factKind={factKind} factId={factId} name={name} /> : null}
      <InspectorSection title={referenceTexts.sources}>
        <Stack gap={6}>
          <Text tone={origin.confidence === 'fromMemory' ? 'prefilled' : 'muted'}>
            {referenceTexts.standingText[origin.confidence](day)}
          </Text>
          {origin.reason === null ? null : <Text>{origin.reason}</Text>}
          <SourceList sources={origin.sources} />
          {origin.shipped === null ? null : (
            <>
              <Text tone="faint" size="small">
                {referenceTexts.shippedSources}
              </Text>
              <SourceList sources={origin.shipped.sources} />
            </>
          )}
        </Stack>
      </InspectorSection>
      {isReadOnly ? null : (
        <div className={classes('ways')}>
          <Button onPress={() => setOpen(true)}>{referenceTexts.override}</Button>
        </div>
      )}
      {isOpen ? (
        <OverrideDialog
          factKind={factKind}
          factId={factId}
          title={referenceTexts.overrideTitle(name)}
          fields={fields}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function SourceList({ sources }: { sources: FactOrigin['sources'] }) {
  if (sources.length === 0) return <Text tone="muted">{referenceTexts.noSources}</Text>;
  return (
    <ul className={classes('sources')}>
      {sources.map(({ name, url }) => (
        <li key={`${name ?? ''} ${url ?? ''}`}>
          {name === null ? null : <span>{name}</span>}
          {url === null ? null : <span className={classes('address')}>{url}</span>}
        </li>
      ))}
    </ul>
  );
}

type OverrideSectionProps = { factKind: ReferenceFactKind; factId: string; name: string };

/** Field by field: as it is here, as it is shipped, and the way back. */
function OverrideSection({ factKind, factId, name }: OverrideSectionProps) {
  const { locale } = useUi();
  const { input, isReadOnly } = useAsAt();
  const fact = useOperation('reference.fact', { factKind, factId, ...input }).data;
  const takeBack = useTakeBack();
  const override = fact?.override ?? null;
  if (fact === undefined || override === null) return null;
  return (
    <InspectorSection
      title={override.isOwn ? referenceTexts.standings.ownFact : referenceTexts.standings.userOverride}
      end={
        isReadOnly ? undefined : (
          <Link
            size="small"
            onPress={() => takeBack(override.id, null, override.isOwn ? 'removed' : 'takenBack', name)}
            accessibleName={override.isOwn ? undefined : referenceTexts.takeBackOf(name)}
          >
            {override.isOwn ? referenceTexts.removeOwn : referenceTexts.takeBack}
          </Link>
        )
      }
    >
      {override.isOwn ? null : (
        <dl className={classes('fields')}>
          {Object.keys(override.factValues).map((field) => (
            <div key={field} className={classes('field')}>
              <dt>{referenceTexts.field(field)}</dt>
              <dd>{sayFactValue(field, override.factValues[field], locale)}</dd>
              <dd className={classes('shipped')}>
                {referenceTexts.shipped}: {sayFactValue(field, fact.shipped?.[field], locale)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </InspectorSection>
  );
}

/** Gives up an override, of one field or of all; undo brings it back. */
export function useTakeBack() {
  const accept = useCommand('reference.accept');
  const undo = useCommand('register.undo');
  const showToast = useToast();
  return (overrideId: string, field: string | null, what: 'takenBack' | 'removed', name: string): void =>
    accept.mutate(
      { overrideId, field },
      {
        onSuccess: () =>
          showToast({
            text: referenceTexts[what](name),
            actionLabel: formTexts.undo,
            onAction: () => undo.mutate({}),
          }),
        onError: (error) => showToast({ text: error.message, tone: 'error' }),
      },
    );
}

/** The name of a fact that is only known by its id. */
export function useFactName(factKind: ReferenceFactKind, factId: string): string {
  const { input } = useAsAt();
  const fact = useOperation('reference.fact', { factKind, factId, ...input }).data;
  return fact === undefined ? factId : nameOfFact({ id: factId, ...fact.values });
}
