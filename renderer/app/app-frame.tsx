// The window around every screen: title bar, places, keys, and what the menus of the system ask for.
import { Outlet, useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useAppEvent } from '../rpc/events.ts';
import { useOperation } from '../rpc/use-operation.ts';
import { FailureScreen } from '../screens/failure/failure-screen.tsx';
import { usePointSummary } from '../screens/open-points/use-point-summary.ts';
import { DroppedFiles } from '../screens/reading/dropped-file.tsx';
import { ExportRecordDialog } from '../screens/record/export-record-dialog.tsx';
import { appText } from '../text/app.ts';
import { Banner, Button, formatDay, useToast, useUi } from '../ui/index.ts';
import { addressOfNew } from './addresses.ts';
import { AsAtProvider, useAsAt } from './as-at.tsx';
import { isTyping, useKeyboard } from './keyboard.ts';
import { AppShell, Sidebar, type Place } from './layout/index.ts';
import { footPlaces, placeGroups, placeOfPath, typeOfPath, type AppPlace } from './places.ts';
import { useHistorySteps } from './use-history-steps.ts';
import { useGoToSearch, WindowTitleBar } from './window-title-bar.tsx';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

export function AppFrame() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const given = search['asAt'];
  const day = typeof given === 'string' && dayPattern.test(given) ? given : undefined;
  return (
    <AsAtProvider day={day}>
      <Frame />
    </AsAtProvider>
  );
}

function Frame() {
  const state = useOperation('app.state', {});
  const failure = state.data?.failure ?? null;
  const isOpen = state.data !== undefined && failure === null;
  const navigate = useNavigate();
  const goToSearch = useGoToSearch();
  const changeDay = (asAt: string | undefined): void => {
    void navigate({ to: '.', search: (before: object) => ({ ...before, asAt }) });
  };
  useDensity(state.data?.density);
  if (state.data === undefined) return null;
  return (
    <AppShell
      skipLabel={appText.skip}
      titleBar={<WindowTitleBar isOpen={isOpen} onSearch={goToSearch} onDay={changeDay} />}
      sidebar={
        isOpen ? (
          <PlacesSidebar />
        ) : (
          <Sidebar label={appText.places} groups={[]} currentId={null} offlineText={appText.offline} />
        )
      }
    >
      {failure === null ? <OpenRegister onDay={changeDay} /> : <FailureScreen failure={failure} state={state.data} />}
    </AppShell>
  );
}

function useDensity(density: 'comfortable' | 'compact' | undefined): void {
  useEffect(() => {
    if (density === 'compact') document.documentElement.dataset['density'] = density;
    else delete document.documentElement.dataset['density'];
  }, [density]);
}

function PlacesSidebar() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { day, input } = useAsAt();
  const info = useOperation('register.info', {}).data;
  const openPoints = usePointSummary().data;
  const states = useOperation('register.deadlines', { limit: 0, ...input }).data?.states;
  const draw = (place: AppPlace): Place => {
    const base = { id: place.id, label: place.label, href: place.href, icon: place.icon, shortcut: `G ${place.key}` };
    if (place.id === 'open-points') {
      const total = openPoints?.total ?? 0;
      return total === 0 ? base : { ...base, count: total, countName: appText.points(total), isOpen: true };
    }
    if (place.id === 'deadlines') {
      const near = states === undefined ? 0 : states.overdue + states.running + states.dueSoon;
      return near === 0 ? base : { ...base, count: near, countName: appText.dueDeadlines(near) };
    }
    // Counts are today's; beside the register of a past day they would mislead.
    const count = place.area === undefined || day !== undefined ? 0 : (info?.counts[place.area] ?? 0);
    return count === 0 ? base : { ...base, count, countName: appText.records(count) };
  };
  return (
    <Sidebar
      label={appText.places}
      groups={placeGroups.map(({ places, ...group }) => ({ ...group, places: places.map(draw) }))}
      footPlaces={footPlaces.map(draw)}
      currentId={placeOfPath(path)}
      offlineText={appText.offline}
    />
  );
}

/** What a past day cannot do: nothing of it can be changed. */
function ignore(): void {}

function OpenRegister({ onDay }: { onDay: (day: string | undefined) => void }) {
  const { day, isReadOnly } = useAsAt();
  const { locale } = useUi();
  const [isExporting, setExporting] = useState(false);
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const showToast = useToast();
  const steps = useHistorySteps();
  const goToSearch = useGoToSearch();
  const path = useRouterState({ select: (state) => state.location.pathname });

  const newRecord = (): void => {
    const type = typeOfPath(path);
    if (type !== null && !isReadOnly) void navigate({ href: addressOfNew(type) });
  };
  const find = (): void => {
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (field === null) goToSearch();
    else field.focus();
  };
  useKeyboard({
    goTo: (href) => void navigate({ href }),
    newRecord,
    undo: isReadOnly ? ignore : steps.undo,
    redo: isReadOnly ? ignore : steps.redo,
    find,
    search: goToSearch,
    close: () => {
      if (search['row'] === undefined) return false;
      void navigate({ to: '.', replace: true, search: { ...search, row: undefined } });
      return true;
    },
  });
  useAppEvent((event) => {
    if (event.kind === 'notice') {
      showToast({ text: event.text, tone: event.tone === 'information' ? 'plain' : 'error' });
      return;
    }
    if (event.kind === 'registerOpened') void navigate({ to: '/', search: { asAt: undefined } });
    if (event.kind !== 'menu') return;
    const commands: Readonly<Record<typeof event.command, () => void>> = {
      undo: () =>
        isTyping(document.activeElement) ? document.execCommand('undo') : isReadOnly ? undefined : steps.undo(),
      redo: () =>
        isTyping(document.activeElement) ? document.execCommand('redo') : isReadOnly ? undefined : steps.redo(),
      find,
      exportRecord: () => setExporting(true),
      exportPolicy: () => void navigate({ to: '/policy' }),
      newRecord,
      settings: () => void navigate({ to: '/settings' }),
      back: () => history.back(),
      forward: () => history.forward(),
    };
    commands[event.command]();
  });
  return (
    <>
      {day === undefined ? null : (
        <Banner
          tone="info"
          title={appText.asAtBanner(formatDay(day, locale))}
          actions={
            <Button size="small" onPress={() => onDay(undefined)}>
              {appText.showToday}
            </Button>
          }
        >
          {appText.asAtBannerText}
        </Banner>
      )}
      <Outlet />
      <DroppedFiles />
      <ExportRecordDialog isOpen={isExporting} onClose={() => setExporting(false)} />
    </>
  );
}
