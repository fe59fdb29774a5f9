// Appropriate safeguards: clauses by module, group rules, codes, instruments of public bodies (GDPR Art. 46, 47).
import { mechanismVariants } from '../../domain/codes.ts';
import type { MechanismVariantCode, TransferMechanismCode } from '../../domain/codes.ts';
import type { Need } from './assessment.ts';
import { doesNotFit, fitsOnce } from './judgement.ts';
import type { Judgement, Question } from './judgement.ts';
import type { PartyRole } from './route.ts';
import { dayInWords } from '../../domain/day-words.ts';
import { listInWords } from './words.ts';

/** Group rules: for whom. A vendor's rules for processors also carry what its customers send it (Art. 47). */
const groupRules: readonly TransferMechanismCode[] = ['eu-bcr-c', 'eu-bcr-p', 'uk-bcr'];
const publicInstruments: readonly TransferMechanismCode[] = ['eu-public-instrument', 'eu-admin-arrangement'];
/** Codes that stand for several instruments, or need a commitment of the importer beside the approval. */
const unnamedInstruments: readonly TransferMechanismCode[] = [
  'eu-code',
  'eu-certification',
  'uk-other-safeguards',
  'ch-other',
];

/** Judges a safeguard. It does not look at the destination: the assessment of the law there does. */
export function judgeSafeguard(question: Question, code: TransferMechanismCode): Judgement {
  const modules = question.fact.variants.filter(({ exporterRole, importerRole }) => exporterRole && importerRole);
  const judgement = modules.length > 0 ? judgeModules(question) : judgeParties(question, code);
  if (judgement.fits === 'doesNotFit') return judgement;
  return fitsOnce(
    [...judgement.needs, ...instrumentNeeds(question, code), ...assessmentNeeds(question, judgement)],
    judgement.reason,
    {
      ...judgement,
      lapsesOn: question.fact.validUntil,
    },
  );
}

const roleWords: Readonly<Record<PartyRole, string>> = { controller: 'a controller', processor: 'a processor' };

function rolesInWords(roles: readonly PartyRole[]): string {
  return roles.length === 0 ? 'not recorded' : listInWords(roles.map((role) => roleWords[role]));
}

/** Short name of a module: `Module 2`. */
function moduleName(variant: MechanismVariantCode): string {
  return mechanismVariants[variant].label.split(',')[0] ?? variant;
}

function judgeModules({ fact, route, ground, use }: Question): Judgement {
  const { exporter, importer } = route;
  const fitting = fact.variants.filter(
    ({ exporterRole, importerRole }) =>
      (exporter.roles.length === 0 || exporter.roles.some((role) => role === exporterRole)) &&
      (importer.roles.length === 0 || importer.roles.some((role) => role === importerRole)),
  );
  const variants = fitting.flatMap(({ variant }) => variant ?? []);
  const names = listInWords(variants.map(moduleName));
  const roles = `the exporter is ${rolesInWords(exporter.roles)}, the importer ${rolesInWords(importer.roles)}`;
  const areRolesKnown = exporter.roles.length > 0 && importer.roles.length > 0;

  if (!areRolesKnown) {
    const unknown = exporter.roles.length > 0 ? 'importer' : importer.roles.length > 0 ? 'exporter' : 'parties';
    return fitsOnce(
      [
        { kind: 'roles', text: `Record the role of the ${unknown}: it decides the module.` },
        ...missingModule(use, variants),
      ],
      `The module follows from the roles: ${roles}.`,
      { variants },
    );
  }
  const reason = `${names}: ${roles}.`;
  if (use === null) return fitsOnce([], reason, { variants });
  if (use.variant === null) return fitsOnce(missingModule(use, variants), reason, { variants });
  if (!variants.includes(use.variant))
    return doesNotFit(`${moduleName(use.variant)} is recorded, but ${roles}: that needs ${names}.`, { variants });
  // Several roles need several modules; the transfer's other entries of the same clauses count too.
  const recorded = new Set(ground.uses.filter(({ code }) => code === use.code).map(({ variant }) => variant));
  const missing = variants.filter((variant) => !recorded.has(variant));
  if (missing.length === 0) return fitsOnce([], reason, { variants });
  return fitsOnce(
    [{ kind: 'module', text: `${listInWords(missing.map(moduleName))} as well: ${roles}.` }],
    `${moduleName(use.variant)} covers one of the roles.`,
    { variants },
  );
}

function missingModule(use: Question['use'], variants: readonly MechanismVariantCode[]): Need[] {
  if (use === null || use.variant !== null) return [];
  const names = variants.length > 2 ? '' : ` (${variants.map(moduleName).join(' or ')})`;
  return [{ kind: 'module', text: `Record the module${names}.` }];
}

function judgeParties({ fact, route }: Question, code: TransferMechanismCode): Judgement {
  const { importer } = route;
  if (groupRules.includes(code)) {
    const isProcessor = importer.roles.includes('processor');
    if (code !== 'eu-bcr-c' && (isProcessor || importer.roles.length === 0) && importer.kind !== 'group')
      return fitsOnce([], `For what ${importer.name} as a processor passes on inside its own group.`);
    if (importer.kind === 'group' || !importer.isRecorded)
      return fitsOnce([], 'For transfers inside a group of undertakings.');
    return doesNotFit(`For transfers inside a group; ${importer.name} is not recorded as a member of it.`);
  }
  if (publicInstruments.includes(code)) {
    if (importer.kind === 'authority' || !importer.isRecorded) return fitsOnce([], 'Between public bodies.');
    return doesNotFit(`Between public bodies only; ${importer.name} is not recorded as one.`);
  }
  return fitsOnce([], fact.description);
}

function instrumentNeeds({ fact, ground, use, on }: Question, code: TransferMechanismCode): Need[] {
  const needs: Need[] = [];
  const hasReference = use !== null && use.reference !== null;
  if (code === 'uk-addendum' && !ground.uses.some((other) => other.code === 'eu-scc'))
    needs.push({ kind: 'clauses', text: 'Record the EU standard clauses that the Addendum amends.' });
  if (fact.needsSignedInstrument && !hasReference) {
    if (use === null || use.signedOn === null)
      needs.push({ kind: 'signature', text: 'Record when the instrument was signed, or where it is.' });
    else if (use.signedOn > on) needs.push({ kind: 'signature', text: `Signed only on ${dayInWords(use.signedOn)}.` });
  }
  if (fact.needsApproval && !hasReference)
    needs.push({ kind: 'approval', text: 'Record the approval by the authority, as its reference.' });
  if (unnamedInstruments.includes(code) && !hasReference)
    needs.push({ kind: 'evidence', text: 'Record which instrument it is, and the importer’s commitment to it.' });
  return needs;
}

function assessmentNeeds({ fact, ground, use }: Question, { variants }: Judgement): Need[] {
  if (!fact.needsAssessment || ground.assessmentState === 'done' || ground.assessmentState === 'notNeeded') return [];
  const concerned = use?.variant ? [use.variant] : variants;
  const notes = fact.variants.filter(({ variant }) => variant !== null && concerned.includes(variant));
  const [first] = notes;
  if (first?.assessmentNote && notes.every(({ assessmentNote }) => assessmentNote !== null))
    return [{ kind: 'assessment', text: `Record whether an assessment is needed: ${first.assessmentNote}.` }];
  const text =
    ground.assessmentState === 'open'
      ? 'Finish the transfer impact assessment; it is still open.'
      : 'Carry out a transfer impact assessment; none is recorded.';
  return [{ kind: 'assessment', text }];
}
