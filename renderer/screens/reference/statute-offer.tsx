import { Scale } from 'lucide-react';
import type { RetentionRule } from '../../../shared/domain/record-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { referenceTexts } from '../../text/reference.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Button, Icon, Link, readToday, Text } from '../../ui/index.ts';
import { countryName } from '../records/countries.ts';
import { sayLength } from './fact-values.ts';
import { offerPeriods, patchOfOffer } from './statute-offers.ts';
import sheet from './statute-offer.module.css';
import { useOwnCountry } from './use-own-country.ts';

const classes = bindClasses(sheet);

type StatuteOfferProps = { rule: RetentionRule; onTake: (patch: Partial<RetentionRule>) => void };

/** Periods that the law of the rule's country sets for records like these, with their source: to take over or to leave. */
export function StatuteOffer({ rule, onTake }: StatuteOfferProps) {
  const own = useOwnCountry();
  const country = rule.statuteCountry ?? own;
  const { data } = useOperation(
    'reference.statutoryRetention',
    { on: readToday(), country: country ?? '-' },
    { isEnabled: country !== null },
  );
  if (country === null || data === undefined) return null;
  const offers = offerPeriods(data, rule);
  if (offers.length === 0) return null;
  return (
    <section aria-label={referenceTexts.offerTitle(countryName(country))} className={classes('offer')}>
      <div className={classes('head')}>
        <Icon of={Scale} size={14} tone="muted" />
        <Text tone="muted" size="small">
          {referenceTexts.offerTitle(countryName(country))}
        </Text>
        <Link size="small" href={`/reference?tab=periods&is-country=${country}`}>
          {referenceTexts.offerAll}
        </Link>
      </div>
      <ul className={classes('list')}>
        {offers.map((period) => (
          <li key={period.id} className={classes('line')}>
            <div className={classes('words')}>
              <span>
                <Text weight="medium">{sayLength(period)}</Text>
                {`: ${period.records}`}
              </span>
              <Text tone="faint" size="small">
                {`${period.law}; ${referenceTexts.trigger.toLowerCase()}: ${period.trigger}. `}
                <Text tone={period.origin.confidence === 'fromMemory' ? 'prefilled' : 'faint'}>
                  {referenceTexts.standings[period.origin.confidence]}
                </Text>
              </Text>
            </div>
            <Button
              size="small"
              onPress={() => onTake(patchOfOffer(period, country, rule))}
              accessibleName={referenceTexts.takeOfferOf(period.law)}
            >
              {referenceTexts.takeOffer}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
