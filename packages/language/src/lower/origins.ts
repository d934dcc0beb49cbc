import type { Origin, Span } from '@charter/model/origin.ts';
import type { AstNode, CstNode, GrammarAST } from 'langium';
import { AstUtils, GrammarAST as Grammar, isCompositeCstNode } from 'langium';

const features = new WeakMap<GrammarAST.AbstractElement, string>();

/** The property of the node that a piece of text was assigned to, or an empty text. */
function featureOf(source: GrammarAST.AbstractElement): string {
  let feature = features.get(source);
  if (feature === undefined) {
    feature = AstUtils.getContainerOfType(source, Grammar.isAssignment)?.feature ?? '';
    features.set(source, feature);
  }
  return feature;
}

/** Where a node and each of its properties were written. Reads the node's own text once, whatever its length. */
export function originOf(node: AstNode, document: string): Origin {
  const cst = node.$cstNode;
  const parts = new Map<string, Span[]>();
  if (cst !== undefined) collect(cst, document, parts);
  return { document, start: cst?.offset ?? 0, end: cst?.end ?? 0, parts };
}

function collect(cst: CstNode, document: string, parts: Map<string, Span[]>): void {
  if (!isCompositeCstNode(cst)) return;
  for (const child of cst.content) {
    const source = child.grammarSource;
    if (source === undefined) continue;
    const feature = featureOf(source);
    if (feature === '') {
      collect(child, document, parts);
      continue;
    }
    const span = { document, start: child.offset, end: child.end };
    const spans = parts.get(feature);
    if (spans === undefined) parts.set(feature, [span]);
    else spans.push(span);
  }
}
