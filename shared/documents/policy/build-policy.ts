// The policy, section by section.
import type { Heading, Root, RootContent } from 'mdast';
import type { PolicyLanguage } from '../../domain/languages.ts';
import { policy as policyDeclaration } from '../../domain/records/policy.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { messagesOf } from './messages/messages.ts';
import type { Messages, Tone } from './messages/messages.ts';
import { listsAsTables, tablesAsLists } from './list-or-table.ts';
import { gapBlocks, heading, paragraph, policySection, sentence } from './nodes.ts';
import type { Block } from './nodes.ts';
import { headingOf, ownParagraphsOf, withOwnParagraphs } from './own-paragraphs.ts';
import { applicableLawsOf, missing } from './policy-context.ts';
import type { PolicyContext, SectionBuilder } from './policy-context.ts';
import { factsOf } from './policy-document.ts';
import type {
  Gap,
  PolicyDocument,
  PolicyGap,
  PolicySectionNode,
  PolicySectionSummary,
  Sentence,
} from './policy-document.ts';
import type { OpenPoint } from './audience-part.ts';
import { findPolicyPart } from './policy-part.ts';
import type { PolicyPart, PolicyPartOptions } from './policy-part.ts';
import { isPolicySectionId, policySectionIds } from './section-ids.ts';
import type { PolicySectionId } from './section-ids.ts';
import { buildAutomatedDecisions } from './sections/automated-decisions.ts';
import { buildBreach } from './sections/breach.ts';
import { buildChanges } from './sections/changes.ts';
import { buildChildren } from './sections/children.ts';
import { buildComplaint } from './sections/complaint.ts';
import { buildContact } from './sections/contact.ts';
import { buildCustomerData } from './sections/customer-data.ts';
import { buildData } from './sections/data.ts';
import { buildGoverningLaw } from './sections/governing-law.ts';
import { buildHosting } from './sections/hosting.ts';
import { buildIdentity } from './sections/identity.ts';
import { buildLawfulBases } from './sections/lawful-bases.ts';
import { buildNeverCollected } from './sections/never-collected.ts';
import { buildPayment } from './sections/payment.ts';
import { buildPurposes } from './sections/purposes.ts';
import { buildRecipients } from './sections/recipients.ts';
import { buildCalifornia, buildCanada, buildEeaUkSwiss } from './sections/regional-rights.ts';
import { buildRetention } from './sections/retention.ts';
import { buildRights } from './sections/rights.ts';
import { buildScope } from './sections/scope.ts';
import { buildSecurity } from './sections/security.ts';
import { buildSources } from './sections/sources.ts';
import { buildTrackers } from './sections/trackers.ts';
import { buildTransfers } from './sections/transfers.ts';
import { translateRegister } from './translation/translate-register.ts';
import { nodesIn } from './walk.ts';

export type BuildPolicyOptions = PolicyPartOptions & {
  /** ISO 8601 instant of generation. */
  readonly generatedAt: string;
  /** Day on which the register stands so, `YYYY-MM-DD`. */
  readonly asAt: string;
  readonly language: PolicyLanguage;
  /** These sections only, in the policy's order; all that have something to say if left out. */
  readonly sections?: readonly PolicySectionId[];
  /** The policy record's own tone if left out. */
  readonly tone?: Tone;
};

const builders: Readonly<Record<PolicySectionId, SectionBuilder>> = {
  identity: buildIdentity,
  scope: buildScope,
  data: buildData,
  'never-collected': buildNeverCollected,
  sources: buildSources,
  purposes: buildPurposes,
  'lawful-bases': buildLawfulBases,
  recipients: buildRecipients,
  payment: buildPayment,
  'customer-data': buildCustomerData,
  transfers: buildTransfers,
  hosting: buildHosting,
  retention: buildRetention,
  security: buildSecurity,
  rights: buildRights,
  california: buildCalifornia,
  'eea-uk-swiss': buildEeaUkSwiss,
  canada: buildCanada,
  'automated-decisions': buildAutomatedDecisions,
  children: buildChildren,
  trackers: buildTrackers,
  breach: buildBreach,
  changes: buildChanges,
  complaint: buildComplaint,
  'governing-law': buildGoverningLaw,
  contact: buildContact,
};

/**
 * Builds the policy of a register as a tree of sentences with their facts.
 * Every sentence comes from records; what the law asks for and nobody has recorded is a gap; a section with neither is left out,
 * as are the sections that the policy record switches off. The dates under the title belong to the section `identity`.
 * In a language other than the register's, a text that nobody has translated is a gap too.
 */
export function buildPolicy(index: RegisterIndex, options: BuildPolicyOptions): PolicyDocument {
  const { index: translated, untranslated } = translateRegister(index, options.language);
  const part = findPolicyPart(translated, options);
  const { scope } = part;
  const { policy } = scope;
  const messages = messagesOf(options.language, options.tone ?? policy?.tone ?? 'plain');
  const context: PolicyContext = { ...part, original: index, messages };
  const isWanted = (id: PolicySectionId): boolean =>
    (options.sections?.includes(id) ?? true) && !(policy?.sectionsOff.includes(id) ?? false);

  const sections = orderSections(policy?.sectionOrder ?? [])
    .filter(isWanted)
    .flatMap((id) => {
      const own = ownParagraphsOf(translated, scope, id);
      const generated = [...arrange(context, id, builders[id](context)), ...askOpen(context, part.open, id)];
      const blocks = withOwnParagraphs(generated, own);
      return blocks.length === 0 ? [] : [policySection(id, headingOf(own, messages.headings[id]), blocks)];
    });
  const dates = isWanted('identity') ? sayDates(context) : [];
  const title = heading(1, titleOf(part, options, messages));
  const children: RootContent[] = [title, ...dates, ...sections];
  const root: Root = { type: 'root', children };
  untranslated.markIn(root, messages.notTranslated);
  for (const node of nodesIn(root))
    if (node.type === 'text' || node.type === 'gap') node.value = messages.typeset(node.value);

  const titleGaps = gapsOf(title, 'identity');
  const gaps = sections.flatMap((section) => gapsOf(section, section.data.sectionId));
  const dateGaps = dates.flatMap((node) => gapsOf(node, 'identity'));
  return {
    title: textOfHeading(title),
    language: options.language,
    generatedAt: options.generatedAt,
    asAt: options.asAt,
    root,
    sections: sections.map((section) =>
      summarise(section, section.data.sectionId === 'identity' ? [title, ...dates] : []),
    ),
    gaps: [...titleGaps, ...dateGaps, ...gaps],
  };
}

/** The policy record's own title says for whom it is; what is asked for beside the record, the title says. */
function titleOf(
  { index, scope: { policy }, audience }: PolicyPart,
  asked: PolicyPartOptions,
  messages: Messages,
): string {
  const isOwn = policy !== undefined && policy.title !== policyDeclaration.defaults.title;
  const isAsked = audience !== null && (!isOwn || audience !== policy.forAudience);
  const services = index.getAll('service', asked.serviceIds ?? []).map(({ name }) => name);
  return messages.audience.title(isOwn ? policy.title : messages.defaultTitle, isAsked ? audience : null, services);
}

/** What a section may lack because nobody has recorded whether it concerns the audience. */
function askOpen(context: PolicyContext, open: readonly OpenPoint[], id: PolicySectionId): Block[] {
  const { missingAudience, missingWhose } = context.messages.audience;
  return gapBlocks(
    open
      .filter(({ sectionId }) => sectionId === id)
      .map(({ question, name, place }) =>
        missing(context, { text: question === 'people' ? missingAudience(name) : missingWhose(name), ...place }),
      ),
  );
}

/** The sections in the order that the policy record names; those that it does not name follow in the usual one. */
function orderSections(named: readonly string[]): readonly PolicySectionId[] {
  return [...new Set([...named.filter(isPolicySectionId), ...policySectionIds])];
}

/** The blocks of a section in the form that the policy record wants for it. */
function arrange({ scope: { policy }, messages }: PolicyContext, id: PolicySectionId, blocks: Block[]): Block[] {
  const heads = headsOf(messages, id);
  if (heads !== null && policy?.sectionsAsTables.includes(id) === true) return listsAsTables(blocks, heads);
  return policy?.sectionsAsLists.includes(id) === true ? tablesAsLists(blocks, messages.columnLabel) : blocks;
}

function headsOf({ tableHeads }: Messages, id: PolicySectionId): readonly [string, string] | null {
  switch (id) {
    case 'data':
    case 'customer-data':
      return tableHeads.data;
    case 'lawful-bases':
      return tableHeads.lawfulBases;
    case 'retention':
      return tableHeads.retention;
    default:
      return null;
  }
}

function textOfHeading({ children }: Heading): string {
  return children.map((node) => ('value' in node ? node.value : '')).join('');
}

/** When the policy applies from and when it was changed last; Californian law asks for the latter. */
function sayDates(context: PolicyContext): ReturnType<SectionBuilder> {
  const { scope, messages } = context;
  const { policy } = scope;
  const said: (Sentence | Gap)[] = [];
  if (policy !== undefined && policy.effectiveFrom !== null)
    said.push(sentence(factsOf('policy', policy, 'effectiveFrom'), messages.effectiveFrom(policy.effectiveFrom)));
  if (policy !== undefined && policy.lastUpdated !== null)
    said.push(sentence(factsOf('policy', policy, 'lastUpdated'), messages.lastUpdated(policy.lastUpdated)));
  else if (applicableLawsOf(context, ['ccpa']).length > 0)
    return [
      ...paragraph(...said),
      ...gapBlocks([
        missing(context, {
          text: messages.missingLastUpdated,
          ...(policy === undefined ? {} : { recordType: 'policy', recordId: policy.id, field: 'lastUpdated' }),
        }),
      ]),
    ];
  return paragraph(...said);
}

function gapsOf(node: RootContent, sectionId: PolicySectionId): PolicyGap[] {
  return nodesIn(node).flatMap((inner) => (inner.type === 'gap' ? [{ ...inner.data.missing, sectionId }] : []));
}

function summarise(section: PolicySectionNode, extra: readonly RootContent[]): PolicySectionSummary {
  const nodes = [section, ...extra].flatMap((node) => nodesIn(node));
  const [title] = section.children;
  return {
    id: section.data.sectionId,
    heading: title?.type === 'heading' ? textOfHeading(title) : '',
    gaps: nodes.filter((node) => node.type === 'gap').length,
    sentenceCount: nodes.filter((node) => node.type === 'sentence' && node.data.form !== 'leadIn').length,
  };
}
