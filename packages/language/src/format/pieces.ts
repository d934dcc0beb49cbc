import type { IToken } from 'chevrotain';
import type { CompositeCstNode, LeafCstNode } from 'langium';
import { GrammarAST as G, isCompositeCstNode, isLeafCstNode } from 'langium';
import type { ParsedText } from '../parse/parser.ts';
import { beginsStatement } from './statements.ts';

/** A token or a comment, with what the grammar makes of it. */
export interface Piece {
  readonly image: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly role: Role | undefined;
}

/** What a token is in the tree; a comment is nothing. */
export interface Role {
  readonly leaf: LeafCstNode;
  /** The element of the grammar that took the token. */
  readonly source: G.AbstractElement | undefined;
  /** The rule that the element belongs to. */
  readonly rule: string;
  /** The rules whose text begins here, from the outermost. */
  readonly begins: readonly string[];
  readonly beginsStatement: boolean;
}

/** The tokens and comments of a text without errors, in the order of the text. */
export function piecesOf(parsed: ParsedText): Piece[] {
  const roles: Role[] = [];
  const root = parsed.file.$cstNode;
  if (root !== undefined && isCompositeCstNode(root)) collectRoles(root, 'File', [], false, roles);
  const pieces: Piece[] = [];
  let comment = 0;
  for (const [index, token] of parsed.tokens.entries()) {
    for (
      let next = parsed.comments[comment];
      next !== undefined && next.startOffset < token.startOffset;
      next = parsed.comments[++comment]
    ) {
      pieces.push(piece(next, undefined));
    }
    pieces.push(piece(token, roles[index]));
  }
  return [...pieces, ...parsed.comments.slice(comment).map((token) => piece(token, undefined))];
}

function piece(token: IToken, role: Role | undefined): Piece {
  return { image: token.image, startLine: token.startLine ?? 0, endLine: token.endLine ?? 0, role };
}

function collectRoles(node: CompositeCstNode, rule: string, begins: readonly string[], statement: boolean, roles: Role[]): void {
  let first = true;
  for (const child of node.content) {
    if (child.hidden) continue;
    const source = child.grammarSource as G.AbstractElement | undefined;
    const startsHere = (first && statement) || (source !== undefined && beginsStatement(source));
    const beginsHere = first ? begins : [];
    if (isCompositeCstNode(child)) {
      const name = source !== undefined && G.isRuleCall(source) ? source.rule.$refText : rule;
      collectRoles(child, name, [...beginsHere, name], startsHere, roles);
    } else if (isLeafCstNode(child)) {
      roles.push({ leaf: child, source, rule, begins: beginsHere, beginsStatement: startsHere });
    }
    first = false;
  }
}

export const isComment = (piece: Piece): boolean => piece.role === undefined;
export const isLineComment = (piece: Piece): boolean => isComment(piece) && piece.image.startsWith('//');
export const isToken = (piece: Piece, image: string): boolean => piece.role !== undefined && piece.image === image;
/** Whether a token is a word, or a sign, of the language itself where it stands, and no name. */
export const isKeyword = (piece: Piece): boolean => piece.role?.source !== undefined && G.isKeyword(piece.role.source);
export const isReference = (piece: Piece): boolean => piece.role?.source !== undefined && G.isCrossReference(piece.role.source);
export const begins = (piece: Piece, rule: string): boolean => piece.role?.begins.includes(rule) ?? false;
