// An entry of the catalogue before it is added: every fact that would be filled in, with where it comes from.
import { ArrowUpRight, Plus } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Inspector, InspectorSection } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { catalogueTexts } from '../../text/catalogue.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, ChoiceList, formatDay, PrefilledText, readToday, SourceLine, Text, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { countryName } from '../records/countries.ts';
import { fieldSpec } from '../records/field-spec.ts';
import { sayCatalogueSource, sayVendorField } from './catalogue-values.ts';
import { notesOf, SuggestionFacts, SuggestionNotes, type CatalogueSuggestions } from './catalogue-suggestions.tsx';
import sheet from './catalogue-inspector.module.css';
import type { CatalogueHit } from './name-decision.ts';

const classes = bindClasses(sheet);

const OPEN = '(open)';

type CatalogueInspectorProps = {
  hit: CatalogueHit;
  /** The contracting company that the user has picked; null leaves it open. */
  entityName: string | null;
  onEntityChange: (name: string | null) => void;
  onAdd: () => void;
  isPending: boolean;
  onClose: () => void;
};

export function CatalogueInspector({
  hit,
  entityName,
  onEntityChange,
  onAdd,
  isPending,
  onClose,
}: CatalogueInspectorProps) {
  const navigate = useNavigate();
  const { locale } = useUi();
  const { input, isReadOnly } = useAsAt();
  const { catalogueId, name, origin } = hit;
  const preview = useOperation('vendors.previewFromCatalogue', { catalogueId, ...input });
  const today = readToday();
  const [vendorId] = hit.vendorIds;
  const day = formatDay(origin.asOf, locale, 'short');
  return (
    <Inspector
      title={name}
      eyebrow={catalogueTexts.categories(hit.categories)}
      text={origin.isOverride ? catalogueTexts.ownEntry(day) : catalogueTexts.entryOf(day)}
      closeLabel={catalogueTexts.close}
      onClose={onClose}
    >
      {vendorId !== undefined ? (
        <div className={classes('add')}>
          <Text tone="muted">{catalogueTexts.thereAlready(name)}</Text>
          <Button icon={ArrowUpRight} onPress={() => void navigate({ href: addressOfRecord('vendor', vendorId) })}>
            {catalogueTexts.open(name)}
          </Button>
        </div>
      ) : isReadOnly ? null : (
        <div className={classes('add')}>
          <Button variant="primary" icon={Plus} onPress={onAdd} isPending={isPending}>
            {catalogueTexts.add(name)}
          </Button>
        </div>
      )}
      <Loaded read={preview} rows={8}>
        {({ fields, suggestions }) => (
          <>
            {vendorId !== undefined || suggestions.entities.length === 0 ? null : (
              <InspectorSection title={catalogueTexts.company}>
                <CompanyChoice suggestions={suggestions} value={entityName} onChange={onEntityChange} />
              </InspectorSection>
            )}
            <InspectorSection title={catalogueTexts.willFill}>
              <dl className={classes('fields')}>
                {fields.map(({ field, value, reference, capturedOn }) => (
                  <div key={field} className={classes('field')}>
                    <dt>{fieldSpec('vendor', field).words.label}</dt>
                    <dd>
                      <PrefilledText>{sayVendorField(field, value, locale)}</PrefilledText>
                      <SourceLine kind="catalogue" isPrefilled>
                        {sayCatalogueSource({ capturedOn, reference }, today, locale)}
                      </SourceLine>
                    </dd>
                  </div>
                ))}
              </dl>
            </InspectorSection>
            {notesOf(suggestions).length === 0 ? null : (
              <InspectorSection title={catalogueTexts.lookOut}>
                <SuggestionNotes suggestions={suggestions} />
              </InspectorSection>
            )}
            <InspectorSection title={catalogueTexts.notFilledIn}>
              <SuggestionFacts suggestions={suggestions} />
            </InspectorSection>
            <InspectorSection title={catalogueTexts.sources}>
              {origin.sources.length === 0 ? (
                <Text tone="muted">{catalogueTexts.noSources}</Text>
              ) : (
                <ul className={classes('sources')}>
                  {origin.sources.map(({ name: source, url }) => (
                    <li key={`${source ?? ''} ${url ?? ''}`}>{source ?? url}</li>
                  ))}
                </ul>
              )}
            </InspectorSection>
          </>
        )}
      </Loaded>
    </Inspector>
  );
}

type CompanyChoiceProps = {
  suggestions: CatalogueSuggestions;
  value: string | null;
  onChange: (name: string | null) => void;
};

/** Which company of the group is the other side of the contract; the catalogue does not know. */
function CompanyChoice({ suggestions, value, onChange }: CompanyChoiceProps) {
  return (
    <ChoiceList
      label={catalogueTexts.company}
      isLabelHidden
      hint={catalogueTexts.companyHint}
      value={value ?? OPEN}
      onChange={(id) => onChange(id === OPEN ? null : id)}
      choices={[
        ...suggestions.entities.map(({ name, country, role, confidence }) => {
          const said = [countryName(country), role].filter((part) => part !== null).join(', ');
          return {
            id: name,
            label: name,
            reason: confidence === 'verified' ? said : catalogueTexts.unverifiedNote(said),
          };
        }),
        { id: OPEN, label: catalogueTexts.companyOpen, reason: catalogueTexts.companyOpenText },
      ]}
    />
  );
}
