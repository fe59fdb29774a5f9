import type { ReactNode } from 'react';
import { listTexts } from '../../text/lists.ts';
import { FacetButton, FacetGroup, MenuButton, SearchField, Toolbar } from '../../ui/index.ts';
import { facetEntry, type ListAddress } from './use-list-address.ts';

export type Facet = {
  field: string;
  label: string;
  options: readonly { code: string; label: string }[];
};

type ListToolsProps = { address: ListAddress; facets: readonly Facet[]; end?: ReactNode };

/** Find in list, and one button for each thing to filter by. */
export function ListTools({ address, facets, end }: ListToolsProps) {
  return (
    <Toolbar label={listTexts.tools} end={end}>
      <SearchField label={listTexts.find} value={address.find} onChange={(find) => address.change({ find })} />
      {facets.map((facet) => (
        <FacetMenu key={facet.field} facet={facet} address={address} />
      ))}
    </Toolbar>
  );
}

/** One thing to filter by, as a button with its choices. */
export function FacetMenu({ facet, address }: { facet: Facet; address: ListAddress }) {
  const chosen = facet.options.find(({ code }) => code === address.facets[facet.field]);
  const choose = (code: string | null): void => address.change({ [facetEntry(facet.field)]: code });
  const menu = (
    <MenuButton
      trigger={<FacetButton label={facet.label} value={chosen?.label} />}
      label={facet.label}
      groups={[
        {
          id: facet.field,
          entries: facet.options.map(({ code, label }) => ({
            id: code,
            label,
            isChecked: code === chosen?.code,
            onPress: () => choose(code === chosen?.code ? null : code),
          })),
        },
      ]}
    />
  );
  if (chosen === undefined) return menu;
  return (
    <FacetGroup onClear={() => choose(null)} clearLabel={listTexts.clearFacet(facet.label)}>
      {menu}
    </FacetGroup>
  );
}

/** Whether a text contains every word that was typed; case and accents do not count. */
export function createMatcher(find: string): (text: string) => boolean {
  const words = foldText(find)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length === 0 ? () => true : (text) => words.every((word) => text.includes(word));
}

export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}
