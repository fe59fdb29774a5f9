// The user's own texts in the sections of a policy: put between the generated blocks, or in place of heading and lead-in.
import type { RegisterIndex } from '../../domain/register.ts';
import type { OwnParagraph } from '../../domain/record-types.ts';
import { factsOf } from './policy-document.ts';
import { paragraph, sentence } from './nodes.ts';
import type { Block } from './nodes.ts';
import type { PolicyScope } from './policy-scope.ts';
import type { PolicySectionId } from './section-ids.ts';

/** The own texts of one section in the order in which they were written. */
export function ownParagraphsOf(
  { register }: RegisterIndex,
  { policy }: PolicyScope,
  sectionId: PolicySectionId,
): readonly OwnParagraph[] {
  if (policy === undefined) return [];
  return register.records.ownParagraphs.filter((own) => own.policyId === policy.id && own.sectionId === sectionId);
}

/** The heading of a section: the user's own where there is one. */
export function headingOf(own: readonly OwnParagraph[], generated: string): string {
  return own.findLast(({ kind }) => kind === 'heading')?.text ?? generated;
}

/** The generated blocks with the user's own between them; what would come after the last one comes at the end. */
export function withOwnParagraphs(generated: readonly Block[], own: readonly OwnParagraph[]): Block[] {
  const intro = own.findLast(({ kind }) => kind === 'intro');
  const introAt = generated.findIndex(isLeadIn);
  const between = own.filter(({ kind }) => kind === 'paragraph');
  const after = (position: number): Block[] =>
    between
      .filter(({ afterBlock }) => Math.min(afterBlock, generated.length) === position)
      .flatMap((entry) => sayOwn(entry));
  const opening = intro !== undefined && introAt < 0 ? sayOwn(intro) : [];
  return [
    ...opening,
    ...after(0),
    ...generated.flatMap((block, position) => [
      ...(intro !== undefined && position === introAt ? sayOwn(intro) : [block]),
      ...after(position + 1),
    ]),
  ];
}

/** A paragraph that does nothing but lead into what follows. */
function isLeadIn(block: Block): boolean {
  if (block.type !== 'paragraph' || block.children.length !== 1) return false;
  const [only] = block.children;
  return only?.type === 'sentence' && only.data.form === 'leadIn';
}

/** One block for each paragraph that the user set apart by an empty line. */
function sayOwn(own: OwnParagraph): Block[] {
  return own.text
    .split(/\n\s*\n/u)
    .flatMap((text) => paragraph(sentence(factsOf('ownParagraph', own, 'text'), text.trim(), 'own')));
}
