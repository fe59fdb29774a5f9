// `recital publish` and `recital policy-changes`: a policy as released, and what changed since.
import path from 'node:path';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { policyLanguages } from '../../shared/domain/languages.ts';
import type { PolicyLanguage } from '../../shared/domain/languages.ts';
import { daySchema } from '../../shared/domain/primitives.ts';
import { allowOnly, oneOf, refuseFurtherWords, requireWord } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { findPolicy } from './export-policy.ts';
import { grantFile, withRegister } from './session.ts';
import type { Outcome } from './session.ts';
import { UsageError } from './usage.ts';

/** Keeps the policy as it reads now; with `--out FOLDER` it goes there in every format, with the page of sub-processors. */
export function publishCommand(args: Arguments): Promise<Outcome> {
  allowOnly(args, ['policy', 'version', 'on', 'lang', 'out', 'force', 'without-pdf']);
  const register = requireWord(args, 1, 'The register');
  refuseFurtherWords(args, 2);
  const { policy, version, out, force = false, 'without-pdf': withoutPdf = false } = args.options;
  const publishedOn = dayOf(args, 'on');
  return withRegister(register, async (registry) => {
    const policyId = await findPolicy(registry, policy);
    const choice = { ...(policyId !== undefined && { policyId }), ...languageOf(args) };
    const folder = out === undefined ? undefined : path.resolve(out);
    const { grant, grants } = folder === undefined ? {} : grantFile(folder, force);
    const published = await registry.call(
      'policy.publish',
      {
        ...choice,
        withoutPdf,
        ...(grant !== undefined && { grant }),
        ...(publishedOn !== undefined && { publishedOn }),
        ...(version !== undefined && { version }),
      },
      grants === undefined ? {} : { grants },
    );
    const files = published.files.map((name) => path.join(folder ?? '', name));
    const gaps = published.gaps === 0 ? 'no gaps' : `${published.gaps} facts not recorded`;
    return {
      exitCode: 0,
      text: [`Published, with ${gaps}. SHA-256 ${published.sha256}`, ...files.map((file) => `Wrote ${file}`)].join(
        '\n',
      ),
      json: { ...published, files },
    };
  });
}

/** What is no longer as published. Exit code 1 where something is. */
export function policyChangesCommand(args: Arguments): Promise<Outcome> {
  allowOnly(args, ['policy', 'on', 'lang']);
  const register = requireWord(args, 1, 'The register');
  refuseFurtherWords(args, 2);
  const noticeOn = dayOf(args, 'on');
  return withRegister(register, async (registry) => {
    const policyId = await findPolicy(registry, args.options.policy);
    const answer = await registry.call('policy.changes', {
      ...(policyId !== undefined && { policyId }),
      ...(noticeOn !== undefined && { noticeOn }),
      ...languageOf(args),
    });
    const hasChanged = answer.changes.length > 0 || answer.words.length > 0;
    return { exitCode: hasChanged ? 1 : 0, text: describe(answer), json: answer };
  });
}

function describe({
  since,
  changes,
  words,
  duties,
  earliestDay,
  notice,
  customersNotice,
}: OutputOf<'policy.changes'>): string {
  if (since === null) return 'Nothing was published yet with what it stated. Publish it: recital publish REGISTER';
  const version = since.version === null ? '' : `, version ${since.version}`;
  const head = `Since “${since.title}”${version}, published ${since.publishedOn}:`;
  if (changes.length === 0 && words.length === 0) return `${head} nothing changed.`;
  return [
    head,
    ...changes.map(
      ({ degree, kind, subject, article }) => `  ${degree}  ${kind}: ${subject}${article ? ` (${article})` : ''}`,
    ),
    'Sentences:',
    ...words.flatMap(({ before, after }) => [
      ...(before === null ? [] : [`  - ${before}`]),
      ...(after === null ? [] : [`  + ${after}`]),
    ]),
    ...(duties.length === 0 ? [] : ['This obliges to:']),
    ...duties.map(
      ({ article, text, notBefore }) =>
        `  ${text}${article ? ` (${article})` : ''}${notBefore ? ` Not before ${notBefore}.` : ''}`,
    ),
    `Earliest day: ${earliestDay}`,
    ...[notice, customersNotice].filter((draft) => draft !== '').flatMap((draft) => ['', draft]),
  ].join('\n');
}

function languageOf({ options: { lang } }: Arguments): { language?: PolicyLanguage } {
  return lang === undefined ? {} : { language: oneOf(lang, policyLanguages, 'The language') };
}

function dayOf({ options }: Arguments, name: 'on'): string | undefined {
  const day = options[name];
  if (day !== undefined && !daySchema.safeParse(day).success)
    throw new UsageError(`--${name} takes a day such as 2027-03-01.`);
  return day;
}
