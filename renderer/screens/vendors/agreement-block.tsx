import { useState } from 'react';
import type { Vendor } from '../../../shared/domain/record-types.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { formTexts } from '../../text/forms.ts';
import { vendorTexts } from '../../text/vendors.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, formatDay, GapText, Link, readToday, Row, useUi, VisuallyHidden } from '../../ui/index.ts';
import { fieldSpec } from '../records/field-spec.ts';
import { FormItems } from '../records/record-fields.tsx';
import type { RecordEditor } from '../records/record-editor.ts';
import { sayValue } from '../records/value-text.ts';
import sheet from './agreement-block.module.css';
import { AnnexesMenu } from './annexes-menu.tsx';

const classes = bindClasses(sheet);

/** The data processing agreement: state, dates, notice, and how much of its term is over. */
export function AgreementBlock({ editor, vendor }: { editor: RecordEditor; vendor: Vendor }) {
  const { locale } = useUi();
  const [isOpen, setOpen] = useState(false);
  const today = readToday();
  const state = sayValue(fieldSpec('vendor', 'dpaState'), vendor.dpaState, () => undefined, locale);
  const isOver = vendor.dpaValidUntil !== null && vendor.dpaValidUntil < today;
  const isAgreed = vendor.dpaState === 'signed' || vendor.dpaState === 'inTerms';
  const facts = [
    {
      id: 'state',
      label: vendorTexts.dpaState,
      value: state === null ? null : isAgreed ? `${state}, ${isOver ? vendorTexts.over : vendorTexts.inForce}` : state,
      isDuty: true,
    },
    {
      id: 'signed',
      label: vendorTexts.dpaSigned,
      value: vendor.dpaSignedOn === null ? null : formatDay(vendor.dpaSignedOn, locale, 'short'),
      isDuty: vendor.dpaState === 'signed',
    },
    {
      id: 'valid',
      label: vendorTexts.dpaValid,
      value: vendor.dpaValidUntil === null ? null : formatDay(vendor.dpaValidUntil, locale, 'short'),
      isDuty: false,
    },
    {
      id: 'notice',
      label: vendorTexts.dpaNotice,
      value: vendor.subProcessorNoticeDays === null ? null : vendorTexts.days(vendor.subProcessorNoticeDays),
      isDuty: isAgreed,
    },
  ];
  return (
    <Block
      title={vendorTexts.dpa}
      end={
        <Row gap={12}>
          <AnnexesMenu vendor={vendor} />
          {vendor.dpaDocumentId === null ? null : (
            <Link href={addressOfRecord('document', vendor.dpaDocumentId)}>{vendorTexts.openDocument}</Link>
          )}
          {editor.isReadOnly ? null : (
            <Link onPress={() => setOpen(!isOpen)} accessibleName={vendorTexts.changeOf(vendorTexts.dpa)}>
              {isOpen ? vendorTexts.done : vendorTexts.change}
            </Link>
          )}
        </Row>
      }
    >
      {isOpen ? (
        <div className={classes('fields')}>
          <FormItems
            editor={editor}
            items={['dpaState', 'dpaTitle', 'dpaSignedOn', 'dpaValidUntil', 'subProcessorNoticeDays', 'dpaDocumentId']}
          />
        </div>
      ) : (
        <>
          <dl className={classes('facts')}>
            {facts.map(({ id, label, value, isDuty }) => (
              <div key={id}>
                <dt className={classes('label')}>{label}</dt>
                <dd className={classes('value')}>
                  {value ?? (isDuty ? <GapText>{formTexts.notRecorded}</GapText> : null)}
                </dd>
              </div>
            ))}
          </dl>
          {vendor.dpaSignedOn === null || vendor.dpaValidUntil === null ? null : (
            <TermBar from={vendor.dpaSignedOn} until={vendor.dpaValidUntil} today={today} />
          )}
        </>
      )}
    </Block>
  );
}

/** The term as a bar with today on it; the dates stand above it in words. */
function TermBar({ from, until, today }: { from: string; until: string; today: string }) {
  const { locale } = useUi();
  const start = Date.parse(from);
  const length = Date.parse(until) - start;
  if (length <= 0) return null;
  const done = Math.min(1, Math.max(0, (Date.parse(today) - start) / length));
  return (
    <div className={classes('term')}>
      <VisuallyHidden>{vendorTexts.validity(formatDay(from, locale), formatDay(until, locale))}</VisuallyHidden>
      <div aria-hidden className={classes('bar')}>
        <span className={classes('done')} style={{ inlineSize: `${done * 100}%` }} />
        <span className={classes('today')} style={{ insetInlineStart: `${done * 100}%` }} />
      </div>
      <div className={classes('years')}>
        <span>{from.slice(0, 4)}</span>
        <span>{vendorTexts.today}</span>
        <span>{until.slice(0, 4)}</span>
      </div>
    </div>
  );
}
