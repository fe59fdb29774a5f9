import { createContext, use, type ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';

/** Every word the kit itself has to say. Screens bring their own words by props. */
export type UiTexts = {
  close: string;
  clear: string;
  loading: string;
  more: string;
  remove: (label: string) => string;
  create: (name: string) => string;
  noMatches: string;
  chooseDate: string;
  previousMonth: string;
  nextMonth: string;
  dateNotUnderstood: (typed: string) => string;
  increase: string;
  decrease: string;
  moveUp: (label: string) => string;
  moveDown: (label: string) => string;
  selectAll: string;
  selectRow: (label: string) => string;
  notifications: string;
  showOptions: string;
};

type UiContextValue = { locale: string; texts: UiTexts };

const UiContext = createContext<UiContextValue | null>(null);

type UiProviderProps = {
  /** BCP 47, such as `en` or `de`: dates, numbers and sorting follow it. */
  locale: string;
  texts: UiTexts;
  /** Takes the `href` of a kit link; the router decides what it means. */
  navigate: (href: string) => void;
  children: ReactNode;
};

/** Gives the kit its language, its words and its router. Stands once, around the whole app. */
export function UiProvider({ locale, texts, navigate, children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>
        <UiContext value={{ locale, texts }}>{children}</UiContext>
      </RouterProvider>
    </I18nProvider>
  );
}

/** The kit's language and words. Throws outside of `UiProvider`, since a control without words is not usable. */
export function useUi(): UiContextValue {
  const value = use(UiContext);
  if (value === null) throw new Error('The kit needs a UiProvider around it.');
  return value;
}
