import { WifiOff } from 'lucide-react';
import { NavLink } from '../../ui/action/nav-link.tsx';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Count } from '../../ui/base/count.tsx';
import { Icon, type IconGlyph } from '../../ui/base/icon.tsx';
import { VisuallyHidden } from '../../ui/base/visually-hidden.tsx';
import sheet from './sidebar.module.css';
import { useMedia } from './use-media.ts';

const classes = bindClasses(sheet);

export type Place = {
  id: string;
  label: string;
  href: string;
  icon: IconGlyph;
  count?: number | undefined;
  /** What the count counts, such as "25 open points"; read out in place of the bare number. */
  countName?: string | undefined;
  /** Ochre count, and a dot in the rail: something is open there. */
  isOpen?: boolean | undefined;
  shortcut?: string | undefined;
};

export type PlaceGroup = { id: string; label?: string | undefined; places: readonly Place[] };

type SidebarProps = {
  label: string;
  groups: readonly PlaceGroup[];
  /** At the bottom, such as settings. */
  footPlaces?: readonly Place[] | undefined;
  currentId: string | null;
  /** Such as "Offline. Nothing leaves this machine." */
  offlineText: string;
};

/** The places of the app. Below 1120 px it is a rail of icons with tooltips. */
export function Sidebar({ label, groups, footPlaces = [], currentId, offlineText }: SidebarProps) {
  const isRail = useMedia('(width < 1120px)');
  return (
    <nav aria-label={label} className={classes('sidebar', isRail && 'rail')}>
      <div className={classes('places')}>
        {groups.map((group) => (
          <div key={group.id}>
            {group.label === undefined ? null : (
              <h2 className={classes('heading')}>
                <span className={classes('heading-text')}>{group.label}</span>
              </h2>
            )}
            <PlaceList places={group.places} currentId={currentId} isRail={isRail} />
          </div>
        ))}
      </div>
      <PlaceList places={footPlaces} currentId={currentId} isRail={isRail} />
      <p className={classes('offline')} title={isRail ? offlineText : undefined}>
        <Icon of={WifiOff} size={14} />
        {isRail ? <VisuallyHidden>{offlineText}</VisuallyHidden> : <span>{offlineText}</span>}
      </p>
    </nav>
  );
}

type PlaceListProps = { places: readonly Place[]; currentId: string | null; isRail: boolean };

function PlaceList({ places, currentId, isRail }: PlaceListProps) {
  return (
    <ul>
      {places.map((place) => {
        const isCurrent = place.id === currentId;
        return (
          <li key={place.id}>
            <NavLink
              href={place.href}
              isCurrent={isCurrent}
              tooltip={isRail ? place.label : undefined}
              shortcut={place.shortcut}
              className={classes('place', isCurrent && 'current')}
            >
              <Icon of={place.icon} />
              <span className={classes('label')}>{place.label}</span>
              {place.count === undefined ? null : (
                <>
                  <span aria-hidden className={classes('count', place.isOpen === true && 'open')}>
                    <Count of={place.count} />
                  </span>
                  <VisuallyHidden>, {place.countName ?? place.count}</VisuallyHidden>
                </>
              )}
            </NavLink>
          </li>
        );
      })}
    </ul>
  );
}
