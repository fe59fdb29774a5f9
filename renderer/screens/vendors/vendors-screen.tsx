import { RecordListScreen } from '../records/record-list-screen.tsx';
export function VendorsScreen() {
  return <RecordListScreen type="vendor" />;
}
