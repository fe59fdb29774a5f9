// The day that the window shows the register as at. It is part of the address, so back and forward keep it.
import { createContext, use, useMemo, type ReactNode } from 'react';

export type AsAt = {
  /** `YYYY-MM-DD`; undefined shows today's register, which alone can be changed. */
  day: string | undefined;
  /** To spread into the input of every operation that reads. */
  input: { asAt?: string };
  isReadOnly: boolean;
};

const AsAtContext = createContext<AsAt>({ day: undefined, input: {}, isReadOnly: false });

export function AsAtProvider({ day, children }: { day: string | undefined; children: ReactNode }) {
  const value = useMemo<AsAt>(
    () => (day === undefined ? { day, input: {}, isReadOnly: false } : { day, input: { asAt: day }, isReadOnly: true }),
    [day],
  );
  return <AsAtContext value={value}>{children}</AsAtContext>;
}

/** Which day the screens show. While it is a past one, editing is off. */
export function useAsAt(): AsAt {
  return use(AsAtContext);
}
