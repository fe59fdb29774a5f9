import { RecordFormScreen } from '../records/record-form-screen.tsx';
export function ActivityScreen({ id }: { id: string }) {
  return <RecordFormScreen type="processingActivity" id={id} />;
}
