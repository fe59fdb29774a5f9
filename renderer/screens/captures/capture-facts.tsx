import { addressOfRecord } from '../../app/addresses.ts';
import { captureTexts } from '../../text/captures.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, DefinitionList, formatDay, GapText, Link, Row, useUi } from '../../ui/index.ts';
import type { CaptureReview } from './capture-review.ts';
import sheet from './captures.module.css';

const classes = bindClasses(sheet);

/** What proves which page this was, and what counts the time to object. */
export function CaptureFacts({ review }: { review: CaptureReview }) {
  const { locale } = useUi();
  const { vendorId, fileName, capturedOn, pageDate, sha256, objectionDays } = review;
  return (
    <Block title={captureTexts.facts}>
      <DefinitionList
        width="wide"
        isRuled
        items={[
          ...(fileName === null ? [] : [{ id: 'file', label: captureTexts.file, value: fileName }]),
          { id: 'capturedOn', label: captureTexts.capturedOn, value: formatDay(capturedOn, locale) },
          ...(pageDate === null
            ? []
            : [{ id: 'pageDate', label: captureTexts.pageDate, value: sayPageDate(pageDate, locale) }]),
          { id: 'hash', label: captureTexts.hash, value: <code className={classes('hash')}>{sha256}</code> },
          {
            id: 'objection',
            label: captureTexts.objection,
            value:
              objectionDays === null ? (
                <Row gap={8}>
                  <GapText>{captureTexts.notRecorded}</GapText>
                  <Link href={addressOfRecord('vendor', vendorId, 'subProcessorObjectionDays')}>
                    {captureTexts.toAgreement}
                  </Link>
                </Row>
              ) : (
                captureTexts.objectionDays(objectionDays)
              ),
          },
        ]}
      />
    </Block>
  );
}

/** Some pages name a month alone. */
const sayPageDate = (pageDate: string, locale: string): string =>
  pageDate.length === 10 ? formatDay(pageDate, locale) : pageDate;
