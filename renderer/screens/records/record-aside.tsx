// Beside a form: where its facts come from, and what was changed lately.
import { Undo2 } from 'lucide-react';
import type { FactSource } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { InspectorSection } from '../../app/layout/index.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formTexts } from '../../text/forms.ts';
import { codeWords } from '../../text/fields.ts';
import { formatDay, Link, readToday, Row, SourceLine, Spacer, Stack, Text, useUi } from '../../ui/index.ts';
import { changeLineOf, localDayOf, localTimeOf } from '../history/change-line.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import sheet from './record-aside.module.css';

const classes = bindClasses(sheet);

export function SourcesSection({ sources }: { sources: readonly FactSource[] }) {
  const groups = Map.groupBy(sources, (source) => `${source.kind} ${source.reference ?? ''} ${source.state}`);
  return (
    <InspectorSection title={formTexts.sources}>
      {groups.size === 0 ? (
        <Text tone="muted" size="small">
          {formTexts.noSources}
        </Text>
      ) : (
        <Stack gap={6}>
          {[...groups.entries()].map(([key, [first, ...rest]]) =>
            first === undefined ? null : (
              <Row key={key} align="start">
                <SourceLine kind={first.kind} isPrefilled={first.state === 'prefilled'}>
                  {first.reference ?? codeWords('factSource.kind', first.kind, []).label}
                </SourceLine>
                <Spacer />
                <Text tone="muted" isNumeric>
                  {rest.length + 1}
                </Text>
              </Row>
            ),
          )}
        </Stack>
      )}
    </InspectorSection>
  );
}

const LINES_SHOWN = 6;

/** The last changes of a record, with the way back for the newest. */
export function ChangesSection({ recordId }: { recordId: string }) {
  const { locale } = useUi();
  const { isReadOnly } = useAsAt();
  const history = useOperation('register.history', { recordId, limit: LINES_SHOWN }).data ?? [];
  const info = useOperation('register.info', {}).data;
  const undo = useCommand('register.undo');
  const today = readToday();
  const isToday = history[0] !== undefined && localDayOf(history[0].at) === today;
  const isNewest = info?.undo !== null && info?.undo?.sequence === history[0]?.sequence;
  return (
    <InspectorSection title={isToday ? formTexts.today : formTexts.earlier}>
      {history.length === 0 ? (
        <Text tone="muted" size="small">
          {formTexts.noChanges}
        </Text>
      ) : null}
      <ul>
        {history
          .filter(({ at }) => !isToday || localDayOf(at) === today)
          .map((set) => {
            const line = changeLineOf(set);
            return (
              <li key={set.sequence} className={classes('change', !isToday && 'dated')}>
                <Text tone="faint" isNumeric>
                  {isToday ? localTimeOf(set.at) : formatDay(localDayOf(set.at), locale, 'short')}
                </Text>
                <span>{line.fields === '' ? line.action : line.fields}</span>
              </li>
            );
          })}
      </ul>
      {isNewest && !isReadOnly ? (
        <div className={classes('undo')}>
          <Link icon={Undo2} onPress={() => undo.mutate({})}>
            {formTexts.undo}
          </Link>
        </div>
      ) : null}
    </InspectorSection>
  );
}
