import { RecordListScreen } from '../records/record-list-screen.tsx';
export function ActivitiesScreen() {
  return <RecordListScreen type="processingActivity" />;
}
