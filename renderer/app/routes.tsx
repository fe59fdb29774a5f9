// Every address of the window.
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  retainSearchParams,
  useParams,
  type ErrorComponentProps,
} from '@tanstack/react-router';
import { recordTypeNames, recordTypes, type RecordType } from '../../shared/domain/record-types.ts';
import { useOperation } from '../rpc/use-operation.ts';
import { ActivitiesScreen } from '../screens/activities/activities-screen.tsx';
import { ActivityScreen } from '../screens/activities/activity-screen.tsx';
import { CapturesScreen } from '../screens/captures/captures-screen.tsx';
import { DataScreen } from '../screens/data/data-screen.tsx';
import { DeadlinesScreen } from '../screens/deadlines/deadlines-screen.tsx';
import { FirstRunScreen } from '../screens/first-run/first-run-screen.tsx';
import { HistoryScreen } from '../screens/history/history-screen.tsx';
import { OpenPointsScreen } from '../screens/open-points/open-points-screen.tsx';
import { OverviewScreen } from '../screens/overview/overview-screen.tsx';
import { PolicyScreen } from '../screens/policy/policy-screen.tsx';
import { ReadingListScreen } from '../screens/reading/reading-list-screen.tsx';
import { ReadingScreen } from '../screens/reading/reading-screen.tsx';
import { PublicationsScreen } from '../screens/publications/publications-screen.tsx';
import { RecordScreen } from '../screens/record/record-screen.tsx';
import { RecordFormScreen } from '../screens/records/record-form-screen.tsx';
import { RecordListScreen } from '../screens/records/record-list-screen.tsx';
import { ReferenceScreen } from '../screens/reference/reference-screen.tsx';
import { SearchScreen } from '../screens/search/search-screen.tsx';
import { ShockScreen } from '../screens/shock/shock-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { TrackersScreen } from '../screens/trackers/trackers-screen.tsx';
import { AddVendorsScreen } from '../screens/vendors/add-vendors-screen.tsx';
import { VendorScreen } from '../screens/vendors/vendor-screen.tsx';
import { VendorsScreen } from '../screens/vendors/vendors-screen.tsx';
import { appText } from '../text/app.ts';
import { Button, ErrorState } from '../ui/index.ts';
import { addressOfArea, addressOfRecord } from './addresses.ts';
import { AppFrame } from './app-frame.tsx';
import { BrokenScreen } from './error-boundary.tsx';

type Search = { asAt?: string | undefined; [name: string]: unknown };

const rootRoute = createRootRoute({
  component: AppFrame,
  validateSearch: (search: Record<string, unknown>): Search => search,
  search: { middlewares: [retainSearchParams<Search>(['asAt'])] },
  notFoundComponent: NotFound,
  errorComponent: BrokenRoute,
});

function BrokenRoute({ error }: ErrorComponentProps) {
  return <BrokenScreen message={error instanceof Error ? error.message : String(error)} />;
}

function NotFound() {
  return (
    <main>
      <ErrorState
        title={appText.notFoundTitle}
        actions={
          <Button
            variant="primary"
            onPress={() => {
              location.hash = '#/';
            }}
          >
            {appText.notFoundAction}
          </Button>
        }
      >
        {appText.notFoundText}
      </ErrorState>
    </main>
  );
}

/** The overview, and the ways to begin while there is nothing to look over. */
function StartScreen() {
  const info = useOperation('register.info', {}).data;
  if (info === undefined) return null;
  return info.isEmpty ? <FirstRunScreen /> : <OverviewScreen />;
}

const parent = { getParentRoute: () => rootRoute };

const screens = [
  createRoute({ ...parent, path: '/', component: StartScreen }),
  createRoute({ ...parent, path: '/activities', component: ActivitiesScreen }),
  createRoute({ ...parent, path: '/vendors', component: VendorsScreen }),
  createRoute({ ...parent, path: '/data', component: DataScreen }),
  createRoute({ ...parent, path: '/transfers', component: () => <RecordListScreen key="transfer" type="transfer" /> }),
  createRoute({
    ...parent,
    path: '/retention',
    component: () => <RecordListScreen key="retentionRule" type="retentionRule" title={appText.retention} />,
  }),
  createRoute({ ...parent, path: '/trackers', component: TrackersScreen }),
  createRoute({
    ...parent,
    path: '/security',
    component: () => <RecordListScreen key="securityMeasure" type="securityMeasure" title={appText.security} />,
  }),
  createRoute({ ...parent, path: '/more/$area', component: OtherList }),
  createRoute({ ...parent, path: '/more/$area/$id', component: OtherRecord }),
  createRoute({ ...parent, path: '/activities/$id', component: ActivityRoute }),
  createRoute({ ...parent, path: '/vendors/add', component: AddVendorsScreen }),
  createRoute({ ...parent, path: '/vendors/$id', component: VendorRoute }),
  createRoute({ ...parent, path: '/vendors/$id/pages', component: CapturesRoute }),
  ...(['data', 'transfers', 'retention', 'trackers', 'security'] as const).map((place) =>
    createRoute({ ...parent, path: `/${place}/$id`, component: PlacedRecord }),
  ),
  createRoute({ ...parent, path: '/policy', component: PolicyScreen }),
  createRoute({ ...parent, path: '/record', component: RecordScreen }),
  createRoute({ ...parent, path: '/reading', component: ReadingListScreen }),
  createRoute({ ...parent, path: '/reading/new', component: ReadingListScreen }),
  createRoute({ ...parent, path: '/reading/$id', component: ReadingRoute }),
  createRoute({ ...parent, path: '/open-points', component: OpenPointsScreen }),
  createRoute({ ...parent, path: '/deadlines', component: DeadlinesScreen }),
  createRoute({ ...parent, path: '/shock', component: ShockScreen }),
  createRoute({ ...parent, path: '/publications', component: PublicationsScreen }),
  createRoute({ ...parent, path: '/reference', component: ReferenceScreen }),
  createRoute({ ...parent, path: '/history', component: HistoryScreen }),
  createRoute({ ...parent, path: '/search', component: SearchScreen }),
  createRoute({ ...parent, path: '/settings', component: SettingsScreen }),
  createRoute({ ...parent, path: '/$area/$id', component: MovedRecord }),
];

function useRecordId(): string {
  const params: { id?: string } = useParams({ strict: false });
  return params.id ?? '';
}

function ActivityRoute() {
  return <ActivityScreen id={useRecordId()} />;
}

function VendorRoute() {
  return <VendorScreen id={useRecordId()} />;
}

function CapturesRoute() {
  return <CapturesScreen vendorId={useRecordId()} />;
}

function ReadingRoute() {
  return <ReadingScreen id={useRecordId()} />;
}

function useAreaType(): RecordType | null {
  const params: { area?: string } = useParams({ strict: false });
  return recordTypeNames.find((type) => recordTypes[type].area === params.area) ?? null;
}

function OtherList() {
  const type = useAreaType();
  return type === null ? <NotFound /> : <RecordListScreen key={type} type={type} />;
}

function OtherRecord() {
  const type = useAreaType();
  const id = useRecordId();
  return type === null ? <NotFound /> : <RecordFormScreen key={type} type={type} id={id} />;
}

/** A record whose area has a place in the sidebar under a shorter name. */
function PlacedRecord() {
  const id = useRecordId();
  const path = location.hash.slice(1);
  const type = recordTypeNames.find((name) => path.startsWith(`${addressOfArea(recordTypes[name].area)}/`));
  return type === undefined ? <NotFound /> : <RecordFormScreen key={type} type={type} id={id} />;
}

/** Any area by its own name leads to where its records are. */
function MovedRecord() {
  const type = useAreaType();
  const id = useRecordId();
  return type === null ? <NotFound /> : <Navigate to={addressOfRecord(type, id)} replace />;
}

export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren(screens),
    history: createHashHistory(),
    defaultErrorComponent: BrokenRoute,
    defaultNotFoundComponent: NotFound,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;
