import { useState } from 'react';
import { Download, Plus } from 'lucide-react';
import { addressOfNew } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { recordText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, EmptyState, Link, ScrollRegion, SegmentedControl, Toolbar } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { ExportRecordDialog } from './export-record-dialog.tsx';
import sheet from './record-screen.module.css';
import { ContactBlock, SheetTable } from './sheet-table.tsx';
import { readSheets, type SheetView } from './workbook-view.ts';

const classes = bindClasses(sheet);

const LIMIT = 500;
const layoutIds = { controller: 'art30-controller', processor: 'art30-processor' } as const;
type Role = keyof typeof layoutIds;

/** Beside the sheets: what stands above the table of the first one. */
const CONTACTS = 'contacts';

/** The Art. 30 record as it is exported, as controller and as processor. */
export function RecordScreen() {
  const { input } = useAsAt();
  const [role, setRole] = useState<Role>('controller');
  const [sheetId, setSheetId] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const counts = {
    controller: useOperation('record.coverage', { layoutId: layoutIds.controller, ...input }).data?.activities,
    processor: useOperation('record.coverage', { layoutId: layoutIds.processor, ...input }).data?.activities,
  };
  const preview = useOperation('record.preview', { layoutId: layoutIds[role], limit: LIMIT, ...input });
  const sheets = preview.data === undefined ? undefined : readSheets(preview.data);
  const first = sheets?.[0];
  const shown = sheets?.find((candidate) => candidate.id === sheetId) ?? first;
  const isContacts = sheetId === CONTACTS;

  return (
    <>
      <ListPage
        head={
          <Head
            title={recordText.title}
            fact={recordText.fact}
            actions={
              <Button variant="primary" icon={Download} onPress={() => setExporting(true)}>
                {recordText.export}
              </Button>
            }
          />
        }
        tabs={{
          label: recordText.tabs.label,
          tabs: [
            { id: 'controller', label: recordText.tabs.controller, count: counts.controller },
            { id: 'processor', label: recordText.tabs.processor, count: counts.processor },
          ],
          value: role,
          onChange: (next) => {
            setRole(next);
            setSheetId(null);
          },
        }}
        tools={
          sheets === undefined || shown === undefined ? undefined : (
            <Toolbar
              label={recordText.filters}
              end={
                <SegmentedControl
                  label={recordText.lines}
                  isLabelHidden
                  size="small"
                  segments={[
                    { id: 'line', label: recordText.oneLine },
                    { id: 'whole', label: recordText.wholeText },
                  ]}
                  value={isWhole ? 'whole' : 'line'}
                  onChange={(next) => setWhole(next === 'whole')}
                />
              }
            >
              <SegmentedControl
                label={recordText.sheets}
                isLabelHidden
                size="small"
                segments={[
                  ...sheets.slice(0, 1).map(segmentOf),
                  {
                    id: CONTACTS,
                    label: recordText.contactBlock,
                    count: countGaps(first),
                    countName: recordText.notRecorded,
                  },
                  ...sheets.slice(1).map(segmentOf),
                ]}
                value={isContacts ? CONTACTS : shown.id}
                onChange={setSheetId}
              />
            </Toolbar>
          )
        }
      >
        <ScrollRegion as="section" label={recordText.shown} className={classes('scroll')}>
          <Loaded read={{ data: shown, error: preview.error, refetch: preview.refetch }} rows={12}>
            {(view) =>
              isContacts ? (
                <ContactBlock view={view} />
              ) : counts[role] === 0 && view.id === first?.id ? (
                <NoActivities role={role} />
              ) : (
                <SheetTable view={view} isWhole={isWhole} />
              )
            }
          </Loaded>
        </ScrollRegion>
      </ListPage>
      <ExportRecordDialog isOpen={isExporting} onClose={() => setExporting(false)} layoutId={layoutIds[role]} />
    </>
  );
}

function segmentOf({ id, name }: SheetView) {
  return { id, label: name };
}

/** Gaps of the contact block; undefined where there are none, so that no number stands there. */
function countGaps(view: SheetView | undefined): number | undefined {
  const count = view?.facts.filter((fact) => fact.cell.kind === 'gap').length ?? 0;
  return count === 0 ? undefined : count;
}

function NoActivities({ role }: { role: Role }) {
  const { isReadOnly } = useAsAt();
  return (
    <EmptyState
      title={recordText.noActivities[role]}
      note={
        isReadOnly ? undefined : (
          <Link href={addressOfNew('processingActivity', { role })} icon={Plus}>
            {recordText.newActivity}
          </Link>
        )
      }
    >
      {recordText.noActivitiesText[role]}
    </EmptyState>
  );
}
