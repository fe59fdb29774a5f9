import type { Nodes } from 'mdast';

/** A node and everything in it, in reading order. */
export function nodesIn(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => nodesIn(child))] : [node];
}
