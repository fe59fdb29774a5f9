import { addressOfRecord } from '../../app/addresses.ts';
import { captureTexts } from '../../text/captures.ts';
import { Block, DefinitionRow, DefinitionTable, formatDay, GapText, Link, Row, useUi } from '../../ui/index.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import type { CaptureReview } from './capture-review.ts';
import sheet from './captures.module.css';

const classes = bindClasses(sheet);

/** What proves which page this was, and what counts the time to object. */
export function CaptureFacts({ review }: { review: CaptureReview }) {
  const { locale } = useUi();
  const { vendorId, fileName, capturedOn, pageDate, sha256, objectionDays } = review;
  return (
    <Block title={captureTexts.facts}>
      <DefinitionTable label={captureTexts.facts}>
        <DefinitionRow label={captureTexts.file}>{fileName}</DefinitionRow>
        <DefinitionRow label={captureTexts.capturedOn}>{formatDay(capturedOn, locale)}</DefinitionRow>
        <DefinitionRow label={captureTexts.pageDate}>
          {pageDate === null ? null : pageDate.length === 10 ? formatDay(pageDate, locale) : pageDate}
        </DefinitionRow>
        <DefinitionRow label={captureTexts.hash}>
          <code className={classes('hash')}>{sha256}</code>
        </DefinitionRow>
        <DefinitionRow label={captureTexts.objection}>
          {objectionDays === null ? (
            <Row gap={8}>
              <GapText>{captureTexts.notRecorded}</GapText>
              <Link href={addressOfRecord('vendor', vendorId, 'subProcessorObjectionDays')}>
                {captureTexts.toAgreement}
              </Link>
            </Row>
          ) : (
            captureTexts.objectionDays(objectionDays)
          )}
        </DefinitionRow>
      </DefinitionTable>
    </Block>
  );
}
