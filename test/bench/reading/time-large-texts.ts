// Reads each large text in each form and prints, a line each, how long it took and what was wrong with its spans.
import { readers, wrongSpans } from '../../fixtures/readings-of-text.ts';
import { largeTexts } from './large-texts.ts';

/** Seconds of this thread, not of the clock: the machine may have other things to do. */
function timed(work: () => void): number {
  const started = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1_000_000;
}

// The same search each time, to tell how quick the machine is just then: a shared one changes by half from minute to minute.
const words = /(?<![A-Za-z])(?:quarry|lantern|meadow|retain|keep)(?![A-Za-z])/giu;
const searched = 'We keep server logs for 30 days and use Stripe. '.repeat(50);
const search = (): void => {
  for (let round = 0; round < 12_000; round += 1) searched.replace(words, '');
};
/** Seconds that the search takes on the machine for which the bound of two seconds a megabyte is meant. */
const usual = 0.04;
/** A machine that is slower still is no excuse: one bad moment of the search must not hide a slow text. */
const most = 2;

for (const [name, text] of Object.entries(largeTexts)) {
  for (const [form, read] of Object.entries(readers)) {
    const before = timed(search);
    let reading: ReturnType<typeof read> | undefined;
    const seconds = timed(() => {
      reading = read(text);
    });
    const slowness = Math.min(most, Math.max(1, (before + timed(search)) / 2 / usual));
    const wrong = reading === undefined ? ['not read'] : wrongSpans(reading, text);
    process.stdout.write(
      `${JSON.stringify({ name, form, seconds, slowness, megabytes: text.length / 1_000_000, wrong })}\n`,
    );
  }
}
