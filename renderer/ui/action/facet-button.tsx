import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { ChevronDown, X } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import sheet from './facet-button.module.css';

const classes = bindClasses(sheet);

type FacetButtonProps = {
  label: string;
  /** What the facet is set to. With a value the facet is in use and stands in a `FacetGroup`, which has the x. */
  value?: string | undefined;
  icon?: IconGlyph | undefined;
  onPress?: (() => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** The button of one filter. Give it to `MenuButton` as its trigger; use `FacetGroup` to add the x. */
export function FacetButton({ label, value, icon, onPress, ref }: FacetButtonProps) {
  const isInUse = value !== undefined;
  return (
    <AriaButton
      {...(ref === undefined ? {} : { ref })}
      {...(onPress === undefined ? {} : { onPress: () => onPress() })}
      className={classes('facet', isInUse && 'in-use')}
    >
      {icon === undefined ? null : <Icon of={icon} size={14} />}
      {isInUse ? (
        <>
          {label}: <b className={classes('value')}>{value}</b>
        </>
      ) : (
        <>
          {label}
          <Icon of={ChevronDown} size={12} />
        </>
      )}
    </AriaButton>
  );
}

type FacetGroupProps = {
  /** The facet, alone or inside a `MenuButton`. */
  children: ReactNode;
  onClear: () => void;
  /** Names the x, such as "Clear Status". */
  clearLabel: string;
};

/** A facet in use together with the x that clears it. */
export function FacetGroup({ children, onClear, clearLabel }: FacetGroupProps) {
  return (
    <span className={classes('group')}>
      {children}
      <AriaButton aria-label={clearLabel} onPress={() => onClear()} className={classes('clear')}>
        <Icon of={X} size={12} />
      </AriaButton>
    </span>
  );
}
