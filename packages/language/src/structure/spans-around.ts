import type { Span } from '@charter/model/origin.ts';
import type { CstNode } from 'langium';
import { CstUtils, isCompositeCstNode } from 'langium';
import { beginsStatement } from '../format/statements.ts';
import type { SourceUnit } from '../source-unit.ts';

/** What an editor selects, step by step, around an offset: the word, what is in the quotes, the statement, the block it stands in, and so on. */
export function spansAround({ id, text, file }: SourceUnit, offset: number): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    const inner = spans.at(-1);
    const grows = inner === undefined || (start <= inner.start && inner.end <= end && end - start > inner.end - inner.start);
    if (grows && start <= offset && offset <= end) spans.push({ document: id, start, end });
  };
  const root = file.$cstNode;
  const leaf = root === undefined ? undefined : CstUtils.findLeafNodeBeforeOffset(root, offset);
  if (leaf?.text.startsWith('"')) {
    for (const word of leaf.text.matchAll(/[\p{L}\p{N}_-]+/gu)) {
      const start = leaf.offset + word.index;
      if (start <= offset && offset <= start + word[0].length) add(start, start + word[0].length);
    }
    const quotes = leaf.text.startsWith('"""') ? 3 : 1;
    add(leaf.offset + quotes, Math.max(leaf.offset + quotes, leaf.end - quotes));
  }
  for (let node: CstNode | undefined = leaf; node !== undefined; node = node.container) {
    const statement = statementAround(node, offset);
    if (statement !== undefined) add(statement.start, statement.end);
    const brace = CstUtils.flattenCst(node).find(({ text }) => text === '{');
    if (brace !== undefined && text[node.end - 1] === '}') add(brace.end, node.end - 1);
    add(node.offset, node.end);
  }
  add(0, text.length);
  return spans;
}

/** The statement of a block that has no node of its own: from the word that begins it to where the next one does. */
function statementAround(block: CstNode, offset: number): { readonly start: number; readonly end: number } | undefined {
  if (!isCompositeCstNode(block)) return undefined;
  const parts = block.content.filter(({ hidden }) => !hidden);
  const begins = (part: CstNode): boolean => part.grammarSource !== undefined && beginsStatement(part.grammarSource);
  const first = parts.findLast((part) => part.offset <= offset && (begins(part) || part.text === '{'));
  if (first === undefined || first.text === '{') return undefined;
  const next = parts.findIndex((part) => part.offset > first.offset && (begins(part) || part.text === '}'));
  return { start: first.offset, end: parts.at(next < 0 ? -1 : next - 1)?.end ?? first.end };
}
