import { RecordFormScreen } from '../records/record-form-screen.tsx';
export function VendorScreen({ id }: { id: string }) {
  return <RecordFormScreen type="vendor" id={id} />;
}
