import { useState } from 'react';
import { Download, List, Package, Plus } from 'lucide-react';
import type { RecordLanguage } from '../../../shared/domain/record-languages.ts';
import { addressOfNew } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { recordText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, EmptyState, Link, ScrollRegion, SegmentedControl, Toolbar } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import type { Layout } from './export-choice.ts';
import { ExportRecordDialog } from './export-record-dialog.tsx';
import { FormSheet } from './form-sheet.tsx';
import { LayoutTools } from './layout-tools.tsx';
import { ListDialog } from './list-dialog.tsx';
import { PackDialog } from './pack-dialog.tsx';
import sheet from './record-screen.module.css';
import { SheetChoice } from './sheet-choice.tsx';
import { ContactBlock, SheetTable } from './sheet-table.tsx';
import { readSheets } from './workbook-view.ts';

const classes = bindClasses(sheet);

const LIMIT = 500;
const firstLayouts = { controller: 'art30-controller', processor: 'art30-processor' } as const;
type Role = keyof typeof firstLayouts;

/** The id of the contact block among the sheets: it stands above the table of the first one. */
const CONTACTS = 'contacts';

/** The Art. 30 record in any layout, as it is exported, as controller and as processor. */
export function RecordScreen() {
  const { input } = useAsAt();
  const [role, setRole] = useState<Role>('controller');
  const [chosen, setChosen] = useState<Readonly<Record<Role, string>>>(firstLayouts);
  const [language, setLanguage] = useState<RecordLanguage | null>(null);
  const [sheetId, setSheetId] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const [dialog, setDialog] = useState<'export' | 'lists' | 'pack' | null>(null);
  const counts = {
    controller: useOperation('record.coverage', { layoutId: firstLayouts.controller, ...input }).data?.activities,
    processor: useOperation('record.coverage', { layoutId: firstLayouts.processor, ...input }).data?.activities,
  };
  const layouts = useOperation('record.layouts', {});
  const offered = layouts.data?.filter(({ roles }) => roles.includes(role));
  // A layout of one's own may be gone since it was chosen.
  const layout = offered?.find(({ id }) => id === chosen[role]) ?? offered?.find(({ id }) => id === firstLayouts[role]);
  const layoutId = layout?.id ?? firstLayouts[role];
  const preview = useOperation(
    'record.preview',
    { layoutId, limit: LIMIT, ...(language !== null && { language }), ...input },
    { keepsPrevious: true },
  );
  const sheets = preview.data === undefined ? undefined : readSheets(preview.data);
  const first = sheets?.[0];
  const shown = sheets?.find((candidate) => candidate.id === sheetId) ?? first;
  const isContacts = sheetId === CONTACTS && first !== undefined && first.facts.length > 0;

  return (
    <>
      <ListPage
        head={
          <Head
            title={recordText.title}
            fact={recordText.fact}
            actions={
              <>
                <Button icon={List} onPress={() => setDialog('lists')}>
                  {recordText.lists}
                </Button>
                <Button icon={Package} onPress={() => setDialog('pack')}>
                  {recordText.pack}
                </Button>
                <Button variant="primary" icon={Download} onPress={() => setDialog('export')}>
                  {recordText.export}
                </Button>
              </>
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
          sheets === undefined || shown === undefined || layout === undefined ? undefined : (
            <Toolbar
              label={recordText.filters}
              end={
                shown.kind === 'form' || isContacts ? undefined : (
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
                )
              }
            >
              <LayoutTools
                layouts={offered ?? []}
                layout={layout}
                language={language}
                onLayout={(id) => {
                  setChosen({ ...chosen, [role]: id });
                  setSheetId(null);
                }}
                onLanguage={setLanguage}
              />
              <SheetChoice
                sheets={sheets}
                contactsId={CONTACTS}
                value={isContacts ? CONTACTS : shown.id}
                onChange={setSheetId}
              />
            </Toolbar>
          )
        }
      >
        <ScrollRegion as="section" label={recordText.shown} className={classes('scroll')}>
          <LayoutNote layout={layout} />
          <Loaded read={{ data: shown, error: preview.error, refetch: preview.refetch }} rows={12}>
            {(view) =>
              isContacts ? (
                <ContactBlock view={first} />
              ) : counts[role] === 0 && view.id === first?.id ? (
                <NoActivities role={role} />
              ) : view.kind === 'form' ? (
                <FormSheet view={view} />
              ) : (
                <SheetTable view={view} isWhole={isWhole} />
              )
            }
          </Loaded>
        </ScrollRegion>
      </ListPage>
      <ExportRecordDialog isOpen={dialog === 'export'} onClose={() => setDialog(null)} layoutId={layoutId} />
      <ListDialog isOpen={dialog === 'lists'} onClose={() => setDialog(null)} />
      <PackDialog isOpen={dialog === 'pack'} onClose={() => setDialog(null)} layoutId={layoutId} />
    </>
  );
}

/** How far an authority's layout is verified; the law's own needs no word. */
function LayoutNote({ layout }: { layout: Layout | undefined }) {
  return layout === undefined || layout.verification === 'lawText' ? null : (
    <p className={classes('layout-note')}>{layout.note}</p>
  );
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
