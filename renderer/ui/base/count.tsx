import { useUi } from './ui-provider.tsx';

/** A number with its digits grouped as in the interface's language. */
export function Count({ of }: { of: number }) {
  const { locale } = useUi();
  return of.toLocaleString(locale);
}
