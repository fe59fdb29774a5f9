import { addressOfRecord } from '../../app/addresses.ts';
import { captureTexts } from '../../text/captures.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Block, Link, Stack, Text } from '../../ui/index.ts';
import { countryName } from '../records/countries.ts';
import type { CaptureReview } from './capture-review.ts';
import sheet from './captures.module.css';

const classes = bindClasses(sheet);

/** Where data would go, and what the policies would say, with the chosen differences taken over. */
export function EffectBlock({ effect, count }: { effect: CaptureReview; count: number }) {
  const { newCountries, lostCountries, words, language } = effect;
  if (count === 0) return null;
  return (
    <Block title={captureTexts.effect} note={captureTexts.effectOf(count)}>
      {newCountries.length + lostCountries.length + words.length === 0 ? (
        <Text as="p" tone="muted">
          {captureTexts.noEffect}
        </Text>
      ) : (
        <Stack gap={16}>
          <Countries title={captureTexts.newCountries} effects={newCountries} />
          <Countries title={captureTexts.lostCountries} effects={lostCountries} />
          <Sentences words={words} language={language} />
        </Stack>
      )}
    </Block>
  );
}

function Countries({ title, effects }: { title: string; effects: CaptureReview['newCountries'] }) {
  if (effects.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={classes('group')}>{title}</h3>
      <ul>
        {effects.map(({ country, activities }) => (
          <li key={country} className={classes('country')}>
            <span className={classes('name')}>{countryName(country)}</span>
            <span className={classes('activities')}>
              {activities.map(({ id, title: activity }) => (
                <Link key={id} size="small" href={addressOfRecord('processingActivity', id)}>
                  {activity}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type SentencesProps = Pick<CaptureReview, 'words' | 'language'>;

function Sentences({ words, language }: SentencesProps) {
  if (words.length === 0) return null;
  return (
    <section aria-label={captureTexts.sentences}>
      <h3 className={classes('group')}>{captureTexts.sentences}</h3>
      <ul>
        {words.map(({ policyId, policy, isPublished, sectionId, before, after }) => (
          <li key={`${policyId ?? ''} ${sectionId} ${before ?? ''} ${after ?? ''}`} className={classes('sentence')}>
            <Text tone="faint" size="small">
              {[policy, before === null ? captureTexts.newSentence : isPublished ? captureTexts.published : null]
                .filter((part) => part !== null)
                .join(', ')}
            </Text>
            {before === null ? null : (
              <p lang={language} className={classes('before')}>
                <del>{before}</del>
              </p>
            )}
            {after === null ? (
              <Text as="p" tone="muted" size="small">
                {captureTexts.gone}
              </Text>
            ) : (
              <p lang={language} className={classes('after')}>
                {after}
              </p>
            )}
            <Link size="small" href={`/policy?section=${sectionId}`}>
              {captureTexts.showInPolicy}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
