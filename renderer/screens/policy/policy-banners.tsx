import { useNavigate } from '@tanstack/react-router';
import { policyText } from '../../text/policy.ts';
import { wordingText } from '../../text/wording.ts';
import { Banner, Button, formatDay, useUi } from '../../ui/index.ts';
import type { PolicyView } from './policy-view.ts';
import type { Untrue } from './untrue-sentences.ts';

type PolicyBannersProps = {
  view: PolicyView;
  untrue: Untrue | null;
  /** Opens the place to type translations; null where nothing can be changed. */
  onTranslate: ((original: string) => void) | null;
};

/** What of the published text is no longer true, and what is not translated. */
export function PolicyBanners({ view, untrue, onTranslate }: PolicyBannersProps) {
  const { locale } = useUi();
  const navigate = useNavigate();
  return (
    <>
      {untrue === null ? null : (
        <Banner
          tone="warning"
          title={policyText.untrue(untrue.count, formatDay(untrue.since.publishedOn, locale))}
          actions={
            <Button size="small" onPress={() => void navigate({ href: '/publications' })}>
              {policyText.showChanges}
            </Button>
          }
        >
          {untrue.published.size === 0 ? null : policyText.untrueMore}
        </Banner>
      )}
      {view.untranslated.length === 0 ? null : (
        <Banner
          tone="gap"
          title={wordingText.untranslated(view.untranslated.length, view.language)}
          actions={
            onTranslate === null ? undefined : (
              <Button size="small" onPress={() => onTranslate('')}>
                {wordingText.translate}
              </Button>
            )
          }
        >
          {wordingText.untranslatedMore}
        </Banner>
      )}
    </>
  );
}
