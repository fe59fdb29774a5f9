// Settings that belong to the register: they go with its file, and its journal knows who changed them and when.
import { useEffect, useState } from 'react';
import type { RegisterSettings } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { settingsText } from '../../text/settings.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { useNewRecordEditor, useRecordEditor } from '../records/record-editor.ts';
import { FormItems } from '../records/record-fields.tsx';
import { focusedLabel, focusField } from '../records/use-place.ts';
import sheet from './settings-screen.module.css';

const classes = bindClasses(sheet);

const items = ['reviewEveryMonths', 'dueSoonDays', 'catalogueStaleMonths', 'recordThreshold'];

export function RegisterSettingsBlock() {
  const { input, isReadOnly } = useAsAt();
  const stored = useOperation('registerSettings.list', input);
  // The field that had the focus when the first change made the record: the stored form takes it up again.
  const [label, setLabel] = useState<string | null>(null);
  return (
    <Block title={settingsText.rules}>
      <div className={classes('form')}>
        <Loaded read={stored} rows={3}>
          {([own]) =>
            own === undefined ? (
              <FirstSettings onCreated={() => setLabel(focusedLabel())} />
            ) : (
              <StoredSettings key={own.id} own={own} focusedLabel={label} isReadOnly={isReadOnly} />
            )
          }
        </Loaded>
      </div>
      <p className={classes('note')}>{settingsText.rulesText}</p>
    </Block>
  );
}

/** What every register starts with; the first change makes it the register's own. */
function FirstSettings({ onCreated }: { onCreated: () => void }) {
  const editor = useNewRecordEditor('registerSettings', {}, onCreated);
  return <FormItems editor={editor} items={items} />;
}

type StoredSettingsProps = { own: RegisterSettings; focusedLabel: string | null; isReadOnly: boolean };

function StoredSettings({ own, focusedLabel: label, isReadOnly }: StoredSettingsProps) {
  useEffect(() => {
    if (label !== null) focusField(label);
  }, [label]);
  const editor = useRecordEditor('registerSettings', own, isReadOnly);
  return <FormItems editor={editor} items={items} />;
}
