import { useNavigate } from '@tanstack/react-router';
import { useOperation } from '../../rpc/use-operation.ts';
import { dataTexts } from '../../text/register.ts';
import { RecordListScreen } from '../records/record-list-screen.tsx';

/** What data there are, and whose: two lists that Art. 30(1)(c) asks for together. */
export function DataScreen() {
  const navigate = useNavigate();
  const counts = useOperation('register.info', {}).data?.counts;
  return (
    <RecordListScreen
      key="dataCategory"
      type="dataCategory"
      tabs={{
        label: dataTexts.tabs,
        value: 'data',
        tabs: [
          { id: 'data', label: dataTexts.categories, count: counts?.dataCategories },
          { id: 'people', label: dataTexts.people, count: counts?.dataSubjectCategories },
        ],
        onChange: (id) => {
          if (id === 'people') void navigate({ to: '/more/dataSubjectCategories' });
        },
      }}
    />
  );
}
