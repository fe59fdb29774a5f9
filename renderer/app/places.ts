// The places of the sidebar, and the key that goes to each after G.
import {
  BookOpenText,
  CalendarClock,
  CircleDashed,
  Cookie,
  Building2,
  Database,
  Globe,
  History,
  Hourglass,
  LayoutGrid,
  Scale,
  ScrollText,
  Send,
  Settings2,
  Shield,
  Table2,
  Unplug,
  Workflow,
} from 'lucide-react';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { RecordArea, RecordType } from '../../shared/domain/record-types.ts';
import { appText } from '../text/app.ts';
import type { IconGlyph } from '../ui/index.ts';
import { addressOfArea } from './addresses.ts';

export type AppPlace = {
  id: string;
  label: string;
  href: string;
  icon: IconGlyph;
  /** The letter after G. */
  key: string;
  /** Area whose records are counted beside it. */
  area?: RecordArea;
};

type AppPlaceGroup = { id: string; label?: string; places: readonly AppPlace[] };

export const placeGroups: readonly AppPlaceGroup[] = [
  { id: 'start', places: [{ id: 'overview', label: appText.overview, href: '/', icon: LayoutGrid, key: 'O' }] },
  {
    id: 'register',
    label: appText.register,
    places: [
      {
        id: 'activities',
        label: appText.activities,
        href: '/activities',
        icon: Workflow,
        key: 'A',
        area: 'activities',
      },
      { id: 'data', label: appText.data, href: '/data', icon: Database, key: 'D', area: 'dataCategories' },
      { id: 'vendors', label: appText.vendors, href: '/vendors', icon: Building2, key: 'V', area: 'vendors' },
      { id: 'transfers', label: appText.transfers, href: '/transfers', icon: Globe, key: 'T', area: 'transfers' },
      {
        id: 'retention',
        label: appText.retention,
        href: '/retention',
        icon: Hourglass,
        key: 'R',
        area: 'retentionRules',
      },
      { id: 'trackers', label: appText.trackers, href: '/trackers', icon: Cookie, key: 'C', area: 'trackers' },
      { id: 'security', label: appText.security, href: '/security', icon: Shield, key: 'S', area: 'securityMeasures' },
    ],
  },
  {
    id: 'documents',
    label: appText.documents,
    places: [
      { id: 'policy', label: appText.policy, href: '/policy', icon: ScrollText, key: 'P' },
      { id: 'record', label: appText.record, href: '/record', icon: Table2, key: 'E' },
      { id: 'reading', label: appText.reading, href: '/reading', icon: BookOpenText, key: 'I', area: 'readings' },
      { id: 'publications', label: appText.publications, href: '/publications', icon: Send, key: 'B' },
    ],
  },
  {
    id: 'followUp',
    label: appText.followUp,
    places: [
      { id: 'open-points', label: appText.openPoints, href: '/open-points', icon: CircleDashed, key: 'Q' },
      { id: 'deadlines', label: appText.deadlines, href: '/deadlines', icon: CalendarClock, key: 'U' },
      { id: 'shock', label: appText.shock, href: '/shock', icon: Unplug, key: 'W' },
      { id: 'reference', label: appText.reference, href: '/reference', icon: Scale, key: 'L' },
      { id: 'history', label: appText.history, href: '/history', icon: History, key: 'H' },
    ],
  },
];

export const footPlaces: readonly AppPlace[] = [
  { id: 'settings', label: appText.settings, href: '/settings', icon: Settings2, key: ',' },
];

export const allPlaces: readonly AppPlace[] = [...placeGroups.flatMap(({ places }) => places), ...footPlaces];

/** The place that an address belongs to; lists under `/more` belong to the settings, which lead to them. */
export function placeOfPath(path: string): string | null {
  if (path.startsWith('/more')) return 'settings';
  const place = allPlaces.find(({ href }) =>
    href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
  );
  return place?.id ?? null;
}

/** The kind of record that an address lists or shows. */
export function typeOfPath(path: string): RecordType | null {
  return (
    recordTypeNames.find((type) => {
      const list = addressOfArea(recordTypes[type].area);
      return path === list || path.startsWith(`${list}/`);
    }) ?? null
  );
}
