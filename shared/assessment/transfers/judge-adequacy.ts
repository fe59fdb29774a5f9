// Adequacy decisions, and the frameworks under which the importer must be certified.
import { frameworkMechanisms } from '../../domain/codes.ts';
import { countryInWords } from '../../domain/country-words.ts';
import type { AdequacyAnswer, FrameworkCode } from '../../reference/adequacy.ts';
import type { Need } from './assessment.ts';
import { destinationNeed, doesNotFit, fitsOnce, notCovered } from './judgement.ts';
import type { Judgement, Question } from './judgement.ts';
import { adequacyLawOf } from './route.ts';
import { dayInWords } from '../../domain/day-words.ts';
import { earlierDay, startSentence } from './words.ts';

/** Judges an adequacy decision or list for one destination (GDPR Art. 45, UK GDPR Art. 45A, FADP Art. 16(1)). */
export function judgeAdequacy(question: Question, country: string | null): Judgement {
  if (country === null) return fitsOnce([destinationNeed], 'For countries with an adequacy decision.');
  const { route, use } = question;
  const answer = adequacyFor(question, country);
  const name = countryInWords(country);
  const details = { lapsesOn: answer.validUntil, origin: answer.origin };
  switch (answer.state) {
    case 'adequate':
      return fitsOnce([], `${answer.decision ?? question.fact.name} covers ${name}.`, details);
    case 'partial': {
      if (answer.requiresCertification !== null) {
        const framework = frameworkMechanisms[answer.requiresCertification].label;
        if (use === null)
          return doesNotFit(`For ${name} the decision covers certified importers only: see ${framework}.`, details);
        return judgeCertification(question, answer.requiresCertification, answer, country);
      }
      const scope = answer.scope ?? 'a part only';
      const reason = `${answer.decision ?? question.fact.name} covers ${name} in part: ${scope}.`;
      if (route.isWithinAdequacyScope === 'no')
        return doesNotFit(`${reason} The register says that this is outside.`, details);
      const needs: Need[] =
        route.isWithinAdequacyScope === 'yes'
          ? []
          : [{ kind: 'scope', text: 'Record whether importer and data are within that scope.' }];
      return fitsOnce(needs, reason, details);
    }
    case 'none':
      if (answer.endedOn !== null)
        return doesNotFit(`The decision on ${name} ended on ${dayInWords(answer.endedOn)}.`, {
          hasLapsed: true,
          lapsesOn: answer.endedOn,
          origin: answer.origin,
        });
      return doesNotFit(`No decision covers ${name}.`, { origin: answer.origin });
    case 'unknown':
      return fitsOnce(
        [{ kind: 'evidence', text: `Look up whether a decision covers ${name}; the reference facts do not say.` }],
        `Not known for ${name} on this day.`,
      );
    case 'domestic':
      return fitsOnce([], `${startSentence(name)} is under the same law.`);
  }
}

/** Judges a framework for one destination. */
export function judgeFramework(question: Question, framework: FrameworkCode, country: string | null): Judgement {
  if (country === null) return fitsOnce([destinationNeed], 'For certified importers in the United States.');
  const answer = adequacyFor(question, country);
  if (answer.requiresCertification === framework) return judgeCertification(question, framework, answer, country);
  const periods = question.facts.jurisdiction(country)?.[adequacyLawOf[question.law]] ?? [];
  const ended = periods.some((period) => period.requiresCertification === framework) ? answer.endedOn : null;
  if (ended === null) return notCovered(country);
  return doesNotFit(`The decision behind it ended on ${dayInWords(ended)}.`, {
    hasLapsed: true,
    lapsesOn: ended,
    origin: answer.origin,
  });
}

function adequacyFor({ law, facts, on }: Question, country: string): AdequacyAnswer {
  return facts.adequacy({ from: adequacyLawOf[law], to: country, on });
}

/**
 * Whether this very importer is on the framework's list. Certification is per legal entity, yearly, and may leave out
 * data of staff; it is never inferred from a group's name.
 */
function judgeCertification(
  question: Question,
  framework: FrameworkCode,
  answer: AdequacyAnswer,
  country: string,
): Judgement {
  const { importer, isHrData } = question.route;
  const { label } = frameworkMechanisms[framework];
  const place = countryInWords(country);
  const details = { lapsesOn: answer.validUntil, origin: answer.origin };
  const certification = importer.certifications.find((entry) => entry.framework === framework);

  if (importer.country !== null && importer.country !== country)
    return fitsOnce(
      [
        {
          kind: 'certifiedEntity',
          text: `Record which company in ${place} receives the data, and look that one up on the list.`,
        },
      ],
      `Only companies in ${place} can be on the list; ${importer.name} is recorded in ${countryInWords(importer.country)}.`,
      details,
    );

  if (framework === 'uk-us-data-bridge') {
    // The UK Extension hangs on the EU-US listing (SI 2023/1028).
    const main = importer.certifications.find((entry) => entry.framework === 'eu-us-dpf');
    if (main !== undefined && main.state !== 'listed')
      return doesNotFit(
        `The UK Extension hangs on the EU-US listing, and ${importer.name} is recorded as ${main.state === 'lapsed' ? 'no longer listed' : 'not listed'} there.`,
        { ...details, hasLapsed: main.state === 'lapsed' },
      );
  }

  if (certification === undefined) {
    if (importer.certificationsAnswer === 'none')
      return doesNotFit(`${startSentence(importer.name)} is recorded as certified under no framework.`, details);
    return fitsOnce(
      [{ kind: 'certification', text: `Look ${importer.name} up on the public list of the ${label}.` }],
      `Covers companies in ${place} on its list. No look-up of ${importer.name} is recorded.`,
      details,
    );
  }

  const checked = certification.checkedOn === null ? '' : ` (looked up on ${dayInWords(certification.checkedOn)})`;
  switch (certification.state) {
    case 'notListed':
      return doesNotFit(`${startSentence(importer.name)} is not on its list${checked}.`, details);
    case 'lapsed':
      return doesNotFit(`The certification of ${importer.name} has lapsed${checked}.`, {
        ...details,
        hasLapsed: true,
        lapsesOn: certification.validUntil ?? details.lapsesOn,
      });
    case 'listed':
      break;
  }
  if (certification.validUntil !== null && certification.validUntil < question.on)
    return doesNotFit(
      `The certification of ${importer.name} was due again on ${dayInWords(certification.validUntil)}.`,
      { ...details, hasLapsed: true, lapsesOn: certification.validUntil },
    );

  const needs: Need[] = [];
  if (importer.country === null)
    needs.push({ kind: 'certifiedEntity', text: `Record where ${importer.name} is established.` });
  if (certification.coversHrData !== 'yes' && isHrData !== 'no') {
    if (isHrData === 'yes' && certification.coversHrData === 'no')
      return doesNotFit(`The certification of ${importer.name} leaves out data of staff.`, details);
    needs.push({
      kind: 'staffData',
      text:
        certification.coversHrData === 'no'
          ? 'Record whether these are data of staff: the certification leaves them out.'
          : isHrData === 'yes'
            ? 'Look up whether the certification covers data of staff.'
            : 'Record whether these are data of staff, or that the certification covers them.',
    });
  }
  return fitsOnce(needs, `${startSentence(importer.name)} is on its list${checked}.`, {
    ...details,
    lapsesOn: earlierDay(certification.validUntil, details.lapsesOn),
  });
}
