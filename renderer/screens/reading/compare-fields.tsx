import { GapText, useUi, VisuallyHidden } from '../../ui/index.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { readingText } from '../../text/reading.ts';
import { FactValue } from '../common/fact-value.tsx';
import { sayValue } from '../records/value-text.ts';
import sheet from './compare-fields.module.css';
import { readFields, type Draft } from './draft-view.ts';

const classes = bindClasses(sheet);

/** What was read beside what the register has, field by field. */
export function CompareFields({ draft }: { draft: Draft }) {
  const { locale } = useUi();
  const fields = readFields(draft);
  // Drafts that only link records, or that the register has already, are told in their own words.
  const isShort = fields.length === 0;
  const hasRegister = isShort ? draft.has !== null : fields.some(({ recordId }) => recordId !== null);
  return (
    <table aria-label={readingText.compared(draft.subject)} className={classes('table')}>
      <thead>
        <tr>
          <th scope="col" className={classes('label')}>
            <VisuallyHidden>{readingText.field}</VisuallyHidden>
          </th>
          <th scope="col">{readingText.fromPolicy}</th>
          {hasRegister ? <th scope="col">{readingText.inRegister}</th> : null}
        </tr>
      </thead>
      <tbody>
        {isShort ? (
          <tr>
            <th scope="row">{readingText.says}</th>
            <td>{draft.says}</td>
            {hasRegister ? <td>{draft.has}</td> : null}
          </tr>
        ) : (
          fields.map(({ step, type, recordId, spec, value }) => (
            <tr key={`${step} ${spec.path}`}>
              <th scope="row">{spec.words.label}</th>
              <td>{sayValue(spec, value, () => undefined, locale)}</td>
              {hasRegister ? (
                <td>
                  {recordId === null ? (
                    <GapText size="small">{readingText.notRecorded}</GapText>
                  ) : (
                    <FactValue recordType={type} recordId={recordId} field={spec.name} />
                  )}
                </td>
              ) : null}
            </tr>
          ))
        )}
      </tbody>
    </table>
  );
}
