import type { Capture } from '../../../shared/domain/record-types.ts';
import { addressOfCapture, addressOfRecord } from '../../app/addresses.ts';
import { captureTexts } from '../../text/captures.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, formatDay, Link, Text, useUi } from '../../ui/index.ts';
import sheet from './captures.module.css';

const classes = bindClasses(sheet);

type KeptPagesProps = { vendorId: string; captures: readonly Capture[]; shownId: string };

/** Every page that was kept of a vendor, latest first. */
export function KeptPages({ vendorId, captures, shownId }: KeptPagesProps) {
  const { locale } = useUi();
  return (
    <Block title={captureTexts.kept} note={captures.length}>
      <ul>
        {captures.map(({ id, capturedOn, fileName, entries, sha256 }) => {
          const day = formatDay(capturedOn, locale);
          const isShown = id === shownId;
          return (
            <li key={id} aria-current={isShown || undefined} className={classes('kept', isShown && 'shown')}>
              {isShown ? (
                <span className={classes('name')}>{day}</span>
              ) : (
                <Link href={addressOfCapture(vendorId, id)}>{day}</Link>
              )}
              <Text size="small" tone="muted">
                {[fileName, captureTexts.entries(entries.length)].filter((part) => part !== null).join(', ')}
              </Text>
              <Text size="small" tone="faint" isNumeric>
                {captureTexts.shortHash(sha256)}
              </Text>
              <Link size="small" href={addressOfRecord('capture', id)} accessibleName={captureTexts.recordOf(day)}>
                {captureTexts.openRecord}
              </Link>
            </li>
          );
        })}
      </ul>
    </Block>
  );
}
