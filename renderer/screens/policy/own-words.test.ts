import { describe, expect, it } from 'vitest';
import { anOwnParagraph, aPolicy, idOf } from '../../../test/fixtures/builders.ts';
import { AT_END, draftOf, generatedBlocks, writesOf } from './own-words.ts';
import type { BlockView } from './policy-view.ts';
import { arrangementOf, patchOf } from './section-form.ts';

const policyId = idOf(1);
const own = (text: string, kind: 'heading' | 'intro' | 'paragraph' = 'paragraph', afterBlock = AT_END) =>
  anOwnParagraph({ policyId, sectionId: 'retention', text, kind, afterBlock });
const words = (text: string, recordId = idOf(2)): BlockView => ({
  kind: 'paragraph',
  children: [
    {
      kind: 'sentence',
      index: 0,
      facts: [{ recordType: 'ownParagraph', recordId, field: 'text' }],
      isLeadIn: false,
      isOwn: false,
      children: [{ kind: 'text', text }],
    },
  ],
});

describe('the own words of a section', () => {
  const heading = own('Storage', 'heading');
  const first = own('Ask us.', 'paragraph', 1);
  const there = [heading, first];

  it('are written only where they changed', () => {
    expect(writesOf(there, draftOf(there))).toEqual([]);
    expect(writesOf(there, { ...draftOf(there), heading: 'Keeping' })).toEqual([
      { kind: 'update', id: heading.id, revision: heading.revision, patch: { text: 'Keeping', afterBlock: 0 } },
    ]);
  });

  it('go where they are emptied or taken out, and come where they are new', () => {
    const draft = { heading: ' ', intro: 'In short:', paragraphs: [{ id: null, text: 'New. ', afterBlock: 0 }] };
    expect(writesOf(there, draft)).toEqual([
      { kind: 'remove', id: heading.id, revision: heading.revision },
      { kind: 'create', draft: { kind: 'intro', text: 'In short:', afterBlock: 0 } },
      { kind: 'remove', id: first.id, revision: first.revision },
      { kind: 'create', draft: { kind: 'paragraph', text: 'New.', afterBlock: 0 } },
    ]);
  });

  it('move without new words', () => {
    const [paragraph] = draftOf(there).paragraphs;
    const moved = { ...draftOf(there), paragraphs: paragraph === undefined ? [] : [{ ...paragraph, afterBlock: 2 }] };
    expect(writesOf(there, moved)).toEqual([
      { kind: 'update', id: first.id, revision: first.revision, patch: { text: 'Ask us.', afterBlock: 2 } },
    ]);
  });

  it('stand after generated blocks, which are named by how they begin', () => {
    const blocks: BlockView[] = [
      { kind: 'heading', depth: 2, children: [{ kind: 'text', text: 'Storage' }] },
      words('We keep data as follows, each kind for as long as it is needed:'),
      words('Ask us.', first.id),
      { kind: 'list', isOrdered: false, items: [[words('Logs: for 30 days.')]] },
    ];
    expect(generatedBlocks({ blocks }, there)).toEqual([
      'We keep data as follows, each kind for as long a…',
      'Logs: for 30 days.',
    ]);
  });
});

describe('the form and the place of a section', () => {
  const ids = ['identity', 'data', 'retention'];

  it('leave the policy alone where they stay', () => {
    expect(patchOf(null, 'data', ids, arrangementOf(null, 'data', ids))).toBeNull();
  });

  it('are kept in the policy', () => {
    const policy = aPolicy({ sectionsAsTables: ['data', 'retention'] });
    expect(arrangementOf(policy, 'retention', ids)).toEqual({ form: 'table', after: 'data' });
    expect(patchOf(policy, 'retention', ids, { form: 'list', after: null })).toEqual({
      sectionsAsTables: ['data'],
      sectionsAsLists: ['retention'],
      sectionOrder: ['retention', 'identity', 'data'],
    });
  });
});
