import { useNavigate } from '@tanstack/react-router';
import { BookOpenText, Landmark, Sparkles } from 'lucide-react';
import { addressOfNew } from '../../app/addresses.ts';
import { PlainPage } from '../../app/layout/index.ts';
import { useRegisterActions } from '../../app/use-register-actions.ts';
import { firstRunText } from '../../text/app.ts';
import { readingText } from '../../text/reading.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Banner, Link, MarginLetter, WayCard, WayCards } from '../../ui/index.ts';
import { useOpenReading } from '../reading/use-open-reading.ts';
import sheet from './first-run-screen.module.css';

const classes = bindClasses(sheet);

/** Stands in place of the overview while the register is empty: the ways to begin. */
export function FirstRunScreen() {
  const navigate = useNavigate();
  const actions = useRegisterActions();
  const opener = useOpenReading();
  return (
    <PlainPage width="start">
      <h1 className={classes('title')}>{firstRunText.title}</h1>
      <p className={classes('text')}>{firstRunText.text}</p>
      {opener.failure === null ? null : (
        <Banner tone="error" shape="box" title={`${readingText.notReadTitle}. ${opener.failure}`}>
          {readingText.notReadAdvice}
        </Banner>
      )}
      <WayCards>
        <WayCard
          icon={BookOpenText}
          title={firstRunText.policy}
          note={opener.isPending ? readingText.reading : firstRunText.policyNote}
          onPress={opener.readFile}
        >
          {firstRunText.policyText}
        </WayCard>
        <WayCard
          icon={Landmark}
          title={firstRunText.organisation}
          note={firstRunText.organisationNote}
          onPress={() => void navigate({ href: addressOfNew('organisation') })}
        >
          {firstRunText.organisationText}
        </WayCard>
        <WayCard
          icon={Sparkles}
          title={firstRunText.sample}
          note={firstRunText.sampleNote}
          onPress={actions.openSample}
        >
          {firstRunText.sampleText}
        </WayCard>
      </WayCards>
      <div className={classes('links')}>
        <Link href="/activities">{firstRunText.beginEmpty}</Link>
        <Link onPress={actions.importJson}>{firstRunText.json}</Link>
        <Link onPress={actions.open}>{firstRunText.other}</Link>
      </div>
      <ol className={classes('steps')}>
        {firstRunText.steps.map((step) => (
          <li key={step.number}>
            <MarginLetter letter={step.number} />
            <div className={classes('step')}>{step.title}</div>
            <div className={classes('what')}>{step.text}</div>
          </li>
        ))}
      </ol>
    </PlainPage>
  );
}
