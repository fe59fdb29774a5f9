import { useNavigate, useSearch } from '@tanstack/react-router';

/** Changes what the history shows, in the address, so that back returns to it. */
export function useHistoryAddress() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  return {
    /** Only changes of one record; undefined shows those of all. */
    showRecord: (recordId: string | undefined): void => {
      void navigate({ to: '/history', search: { ...search, recordId } });
    },
    /** The overview as at the end of a day. */
    showAsAt: (asAt: string): void => {
      void navigate({ to: '/', search: { asAt } });
    },
  };
}
