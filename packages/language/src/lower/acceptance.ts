import type { Acceptance, AcceptedPart } from '@charter/model/element.ts';
import type { AstNode, CstNode } from 'langium';
import { CstUtils } from 'langium';
import { beginsStatement } from '../format/statements.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';

/** What is accepted, and where: for the things it names, for the next statement, or for the file, charter or block that it stands in. */
export function lowerAcceptance(l: Lowering, node: ast.Acceptance): Acceptance {
  const { codes, reason } = node;
  return {
    codes,
    things: l.refs(node, 'things'),
    because: reason ?? '',
    origin: l.origin(node),
    ...defined({ until: l.date(node, 'until'), part: partOf(l, node) }),
  };
}

/** By document, then by place. */
export function inTextOrder({ origin: one }: Acceptance, { origin: other }: Acceptance): number {
  if (one.document !== other.document) return one.document < other.document ? -1 : 1;
  return one.start - other.start;
}

/** The part of the text that an acceptance holds for; none where it is the whole charter, or things with names. */
function partOf(l: Lowering, node: ast.Acceptance): AcceptedPart | undefined {
  const block = node.$container;
  if (node.next) return partAt('statement', l.document, followingStatement(node));
  if (node.things.length > 0 || block.$type === 'CharterBlock') return undefined;
  return partAt(block.$type === 'File' ? 'file' : 'block', l.document, block.$cstNode === undefined ? [] : [block.$cstNode]);
}

function partAt(kind: AcceptedPart['kind'], document: string, pieces: readonly CstNode[]): AcceptedPart {
  const words = kind === 'file' ? '' : openingOf(pieces);
  return { kind, words, origin: { document, start: pieces[0]?.offset ?? 0, end: pieces.at(-1)?.end ?? 0, parts: new Map() } };
}

/** The first words of a statement, as far as they say what it is about. */
function openingOf(pieces: readonly CstNode[]): string {
  const words = pieces.flatMap((piece) => CstUtils.flattenCst(piece).toArray()).map(({ text }) => text);
  const end = words.findIndex((word) => word === '{' || word === ',' || word.startsWith('"'));
  return words.slice(0, end === -1 ? words.length : end).join(' ');
}

/** The pieces of the statement after a node, up to where the one after that begins or the block ends. */
function followingStatement(node: AstNode): CstNode[] {
  const own = outermostOf(node);
  const siblings = own?.container?.content ?? [];
  const after = siblings.slice(siblings.indexOf(own as CstNode) + 1);
  const [first] = after;
  if (own === undefined || first === undefined || !begins(first)) return [];
  const next = after.findIndex((sibling, index) => index > 0 && (begins(sibling) || sibling.text === '}'));
  return after.slice(0, next === -1 ? after.length : next);
}

/** The rules that only choose between others wrap the text of a node without being one. */
function outermostOf(node: AstNode): CstNode | undefined {
  let cst: CstNode | undefined = node.$cstNode;
  while (cst?.container !== undefined && cst.container.astNode === node) cst = cst.container;
  return cst;
}

function begins({ grammarSource }: CstNode): boolean {
  return grammarSource !== undefined && beginsStatement(grammarSource);
}
