import { Fragment, type ReactNode } from 'react';
import { bindClasses } from '../../ui/base/class-names.ts';
import { policyText } from '../../text/policy.ts';
import { wordingText } from '../../text/wording.ts';
import { GapText, Link, PlainButton, Sentence, VisuallyHidden } from '../../ui/index.ts';
import { addressOfGap } from '../open-points/point-rows.ts';
import sheet from './policy-blocks.module.css';
import { plainWords, type BlockView, type InlineView, type SentenceView } from './policy-view.ts';

const classes = bindClasses(sheet);

/** What the text needs to know of the page around it. */
export type SentenceFocus = {
  current: number | null;
  onChoose: (index: number) => void;
  onStep: (step: -1 | 1) => void;
  /** What was published in place of a sentence, by its place. */
  published: ReadonlyMap<number, string>;
  /** Goes on to the facts of the sentence. */
  onOpen: () => void;
  /** Opens the place to type a translation; null where nothing can be changed. */
  onTranslate: ((original: string) => void) | null;
};

type PolicyBlocksProps = {
  blocks: readonly BlockView[];
  sectionId: string;
  focus: SentenceFocus;
};

/** Blocks of the policy as elements: every sentence can be chosen, every gap leads to where it is filled. */
export function PolicyBlocks({ blocks, sectionId, focus }: PolicyBlocksProps) {
  return numbered(blocks).map(([key, block]) => <Block key={key} block={block} sectionId={sectionId} focus={focus} />);
}

type BlockProps = { block: BlockView; sectionId: string; focus: SentenceFocus };

function Block({ block, sectionId, focus }: BlockProps) {
  const inline = (nodes: readonly InlineView[]): ReactNode => (
    <Inlines nodes={nodes} sectionId={sectionId} focus={focus} />
  );
  switch (block.kind) {
    case 'heading':
      return block.depth <= 2 ? <h2>{inline(block.children)}</h2> : <h3>{inline(block.children)}</h3>;
    case 'paragraph':
      return isOwn(block.children) ? (
        <p className={classes('own')}>
          <VisuallyHidden>{wordingText.own}: </VisuallyHidden>
          {inline(block.children)}
        </p>
      ) : (
        <p>{inline(block.children)}</p>
      );
    case 'list': {
      const items = numbered(block.items).map(([key, item]) => (
        <li key={key}>
          {item.length === 1 && item[0]?.kind === 'paragraph' ? (
            inline(item[0].children)
          ) : (
            <PolicyBlocks blocks={item} sectionId={sectionId} focus={focus} />
          )}
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote>
          <PolicyBlocks blocks={block.children} sectionId={sectionId} focus={focus} />
        </blockquote>
      );
    case 'rule':
      return <hr />;
    case 'table':
      return (
        <div className={classes('table')}>
          <table>
            <thead>
              <tr>
                {numbered(block.header).map(([key, cell]) => (
                  <th key={key} scope="col">
                    {inline(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {numbered(block.rows).map(([key, row]) => (
                <tr key={key}>
                  {numbered(row).map(([cellKey, cell]) => (
                    <td key={cellKey}>{inline(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

type InlinesProps = { nodes: readonly InlineView[]; sectionId: string; focus: SentenceFocus };

function Inlines({ nodes, sectionId, focus }: InlinesProps) {
  return numbered(nodes).map(([key, node]) => {
    if (node.kind === 'sentence')
      return <SentencePieces key={key} sentence={node} sectionId={sectionId} focus={focus} />;
    if (node.kind === 'gap') return <GapLink key={key} gap={node} sectionId={sectionId} focus={focus} />;
    return <Fragment key={key}>{drawPlain(node)}</Fragment>;
  });
}

/**
 * A sentence as one thing to choose, or where it has gaps as several pieces around them: a gap is a link of its own, and
 * a link inside of a button cannot be reached by everybody.
 */
function SentencePieces({ sentence, sectionId, focus }: { sentence: SentenceView } & Omit<InlinesProps, 'nodes'>) {
  const isCurrent = focus.current === sentence.index;
  return numbered(cutAtGaps(sentence.children)).map(([key, piece]) => {
    if (!Array.isArray(piece)) return <GapLink key={key} gap={piece} sectionId={sectionId} focus={focus} />;
    if (!/[\p{L}\p{N}]/u.test(plainWords(piece))) return <Fragment key={key}>{piece.map(drawPlain)}</Fragment>;
    return (
      <Sentence
        key={key}
        id={key === 0 ? String(sentence.index) : `${sentence.index} ${key}`}
        isCurrent={isCurrent}
        untrueLabel={focus.published.has(sentence.index) ? policyText.publishedOtherwise : undefined}
        onChoose={() => focus.onChoose(sentence.index)}
        onOpen={focus.onOpen}
        onStep={focus.onStep}
      >
        {numbered(piece).map(([place, node]) => (
          <Fragment key={place}>{drawPlain(node)}</Fragment>
        ))}
      </Sentence>
    );
  });
}

type GapView = Extract<InlineView, { kind: 'gap' }>;

/** Pieces of a sentence around its gaps, also around one that is all there is of strong words: a name not translated. */
function cutAtGaps(nodes: readonly InlineView[]): (InlineView[] | GapView)[] {
  const pieces: (InlineView[] | GapView)[] = [];
  for (const node of nodes) {
    const last = pieces.at(-1);
    const [only, ...others] = node.kind === 'strong' ? node.children : [];
    if (node.kind === 'gap') pieces.push(node);
    else if (only?.kind === 'gap' && others.length === 0) pieces.push(only);
    else if (Array.isArray(last)) last.push(node);
    else pieces.push([node]);
  }
  return pieces;
}

function isOwn(nodes: readonly InlineView[]): boolean {
  return nodes.length > 0 && nodes.every((node) => node.kind === 'sentence' && node.isOwn);
}

type GapLinkProps = { gap: GapView; sectionId: string; focus: SentenceFocus };

function GapLink({ gap, sectionId, focus }: GapLinkProps) {
  const { onTranslate } = focus;
  if (gap.missing.isUntranslated && onTranslate !== null)
    return (
      <PlainButton className={classes('gap', 'translate')} onPress={() => onTranslate(gap.missing.text)}>
        <GapText>{gap.text}</GapText>
      </PlainButton>
    );
  return (
    <Link variant="plain" href={addressOfGap({ sectionId, ...gap.missing })}>
      <span className={classes('gap')}>
        <GapText>{gap.text}</GapText>
      </span>
    </Link>
  );
}

/** Words without anything to press: links lead out of the app, so here they are only marked. */
function drawPlain(node: InlineView): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return <code className={classes('code')}>{node.text}</code>;
    case 'strong':
      return (
        <strong>
          {numbered(node.children).map(([key, child]) => (
            <Fragment key={key}>{drawPlain(child)}</Fragment>
          ))}
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          {numbered(node.children).map(([key, child]) => (
            <Fragment key={key}>{drawPlain(child)}</Fragment>
          ))}
        </em>
      );
    case 'link':
      return (
        <span className={classes('address')}>
          {numbered(node.children).map(([key, child]) => (
            <Fragment key={key}>{drawPlain(child)}</Fragment>
          ))}
        </span>
      );
    case 'break':
      return <br />;
    case 'gap':
      return (
        <span className={classes('gap')}>
          <GapText>{node.text}</GapText>
        </span>
      );
    case 'sentence':
      return plainWords(node.children);
  }
}

/** Nodes of a text have no identity but their place. */
function numbered<Item>(items: readonly Item[]): [number, Item][] {
  return items.map((item, index) => [index, item]);
}
