import { addressOfRecord } from '../../app/addresses.ts';
import { catalogueTexts } from '../../text/catalogue.ts';
import { Link, Text, type DataColumn } from '../../ui/index.ts';
import { countryName } from '../records/countries.ts';
import type { CatalogueHit } from './name-decision.ts';

/** Where nothing was found by another name. */
export const columnsWithoutSearch: ReadonlySet<string> = new Set(['matched']);

export const catalogueColumns: readonly DataColumn<CatalogueHit>[] = [
  {
    id: 'name',
    header: catalogueTexts.name,
    isName: true,
    cell: ({ name }) => name,
    sortBy: ({ name }) => name,
  },
  {
    id: 'matched',
    header: catalogueTexts.foundBy,
    width: 170,
    dropOrder: 4,
    tone: 'muted',
    cell: ({ name, matched }) => (matched === name ? null : matched),
  },
  {
    id: 'kind',
    header: catalogueTexts.kind,
    width: 210,
    dropOrder: 1,
    tone: 'muted',
    cell: ({ categories }) => catalogueTexts.categories(categories),
  },
  {
    id: 'headquarters',
    header: catalogueTexts.seat,
    width: 140,
    dropOrder: 2,
    tone: 'muted',
    cell: ({ headquarters }) => (headquarters === null ? null : countryName(headquarters)),
    sortBy: ({ headquarters }) => (headquarters === null ? null : countryName(headquarters)),
  },
  {
    id: 'role',
    header: catalogueTexts.usualRole,
    width: 158,
    dropOrder: 3,
    tone: 'muted',
    cell: ({ role }) => (role === null ? null : catalogueTexts.roles[role]),
    sortBy: ({ role }) => role,
  },
  {
    id: 'standing',
    header: catalogueTexts.standing,
    width: 92,
    cell: ({ confidence }) =>
      confidence.entity === 'verified' ? (
        <Text tone="muted">{catalogueTexts.verified}</Text>
      ) : (
        <Text tone="prefilled">{catalogueTexts.unverified}</Text>
      ),
    sortBy: ({ confidence }) => (confidence.entity === 'verified' ? 0 : 1),
  },
  {
    id: 'register',
    header: catalogueTexts.inRegister,
    width: 110,
    cell: ({ name, vendorIds: [vendorId] }) =>
      vendorId === undefined ? null : (
        <Link
          variant="plain"
          href={addressOfRecord('vendor', vendorId)}
          accessibleName={`${catalogueTexts.inRegister}: ${name}`}
        >
          {catalogueTexts.inRegister}
        </Link>
      ),
    sortBy: ({ vendorIds }) => (vendorIds.length > 0 ? 0 : 1),
  },
];
