import { ChevronRight } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { Link } from '../action/link.tsx';
import sheet from './breadcrumbs.module.css';

const classes = bindClasses(sheet);

export type Crumb = { id: string; label: string; href?: string | undefined };

type BreadcrumbsProps = { label: string; crumbs: readonly Crumb[] };

/** The way to a record, before its title. */
export function Breadcrumbs({ label, crumbs }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className={classes('crumbs')}>
      <ol className={classes('list')}>
        {crumbs.map((crumb) => (
          <li key={crumb.id} className={classes('crumb')}>
            {crumb.href === undefined ? (
              crumb.label
            ) : (
              <Link href={crumb.href} variant="plain">
                {crumb.label}
              </Link>
            )}
            <Icon of={ChevronRight} size={14} tone="faint" />
          </li>
        ))}
      </ol>
    </nav>
  );
}
