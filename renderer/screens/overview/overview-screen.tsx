import { useState } from 'react';
import { Download } from 'lucide-react';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, PageColumns, PlainPage } from '../../app/layout/index.ts';
import { overviewText } from '../../text/overview.ts';
import { Button, formatDay, readToday, useUi } from '../../ui/index.ts';
import { ExportRecordDialog } from '../record/export-record-dialog.tsx';
import { ChangesBlock } from './changes-block.tsx';
import { DueBlock } from './due-block.tsx';
import { LettersBlock } from './letters-block.tsx';
import { OpenPointsBlock } from './open-points-block.tsx';
import { TransfersBlock } from './transfers-block.tsx';

/** What is answered, what is open, what comes due and what changed, each with the list behind it. */
export function OverviewScreen() {
  const { locale } = useUi();
  const { day } = useAsAt();
  const [isExporting, setExporting] = useState(false);
  return (
    <PlainPage
      head={
        <Head
          edge="page"
          title={overviewText.title}
          fact={formatDay(day ?? readToday(), locale, 'weekday')}
          actions={
            <Button icon={Download} onPress={() => setExporting(true)}>
              {overviewText.exportRecord}
            </Button>
          }
        />
      }
    >
      <PageColumns
        side={
          <>
            <DueBlock />
            <TransfersBlock />
          </>
        }
      >
        <LettersBlock />
        <OpenPointsBlock />
        {day === undefined ? <ChangesBlock /> : null}
      </PageColumns>
      <ExportRecordDialog isOpen={isExporting} onClose={() => setExporting(false)} />
    </PlainPage>
  );
}
