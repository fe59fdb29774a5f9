// What the catalogue says of a vendor beside the fields that it fills in: traps first, then what is offered.
import { TriangleAlert } from 'lucide-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { transferMechanisms, vendorRoles } from '../../../shared/domain/codes.ts';
import { catalogueTexts } from '../../text/catalogue.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { DefinitionList, Icon, Stack, Text } from '../../ui/index.ts';
import { sayPlace } from '../records/countries.ts';
import sheet from './catalogue-suggestions.module.css';

const classes = bindClasses(sheet);

export type CatalogueSuggestions = OutputOf<'vendors.previewFromCatalogue'>['suggestions'];

/** What is easily got wrong with this vendor. */
export function SuggestionNotes({ suggestions }: { suggestions: CatalogueSuggestions }) {
  const notes = notesOf(suggestions);
  return (
    <ul className={classes('notes')}>
      {notes.map((note) => (
        <li key={note} className={classes('note')}>
          <Icon of={TriangleAlert} size={14} tone="warning" />
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}

export function notesOf({ warnings, roleNote }: CatalogueSuggestions): readonly string[] {
  return roleNote === null ? warnings : [...warnings, roleNote];
}

/** Roles, mechanisms, certifications and addresses that depend on the contract, so that they are only told. */
export function SuggestionFacts({ suggestions }: { suggestions: CatalogueSuggestions }) {
  const { mechanisms, certifications } = suggestions;
  const items = [
    { id: 'role', label: catalogueTexts.usualRole, lines: suggestions.roles.map((role) => vendorRoles[role].label) },
    { id: 'purposes', label: catalogueTexts.purposes, lines: suggestions.purposes },
    {
      id: 'mechanisms',
      label: catalogueTexts.mechanisms,
      lines: mechanisms.map(({ code, name, evidence, confidence }) => {
        const what = code === null ? (name ?? '') : transferMechanisms[code].label;
        const said = `${what}: ${evidence}`;
        return confidence === 'verified' ? said : catalogueTexts.unverifiedNote(said);
      }),
    },
    { id: 'offered', label: catalogueTexts.placesOffered, lines: suggestions.locations.map(sayPlace) },
    { id: 'places', label: catalogueTexts.places, lines: suggestions.locationNotes },
    {
      id: 'certifications',
      label: catalogueTexts.certifications,
      lines: certifications.map(({ name, basis }) =>
        basis === 'memory' ? catalogueTexts.unverifiedNote(name) : `${name}, ${basis}`,
      ),
    },
    { id: 'agreement', label: catalogueTexts.agreement, lines: listOf(suggestions.agreementUrl) },
    { id: 'policy', label: catalogueTexts.privacyPolicy, lines: listOf(suggestions.privacyPolicyUrl) },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <DefinitionList
      items={items.map(({ id, label, lines }) => ({
        id,
        label,
        value: (
          <Stack gap={4}>
            {lines.map((line) => (
              <Text key={line} tone="muted">
                {line}
              </Text>
            ))}
          </Stack>
        ),
      }))}
    />
  );
}

function listOf(address: string | null): readonly string[] {
  return address === null ? [] : [address];
}
