import type { IToken } from 'chevrotain';
import type { AstNode, CompositeCstNode, CstNode } from 'langium';
import { isCompositeCstNode } from 'langium';

/** A statement as it was parsed without an error, and the tokens it was parsed from. */
interface KnownStatement {
  readonly cst: CompositeCstNode & { readonly astNode: AstNode };
  tokens: readonly IToken[];
  /** The types of the tokens after it, which told the parser that it ends there. */
  readonly after: readonly (number | undefined)[];
  /** The last reading of a text that it was part of. */
  reading: number;
}

/** How far the parser looks ahead to find out that a statement ends. */
const lookahead = 4;
/** Of statements that begin alike, no more than this are looked at. */
const mostAlike = 64;

/**
 * The statements of a text, kept so that its next version is parsed in no more time than what has changed in it takes. A statement that is taken
 * leaves the tree it was in: that tree must not be read any more. Belongs to one file, and ends with it.
 */
export class KnownStatements {
  readonly #byBeginning = new Map<string, KnownStatement[]>();
  #reading = 0;
  #firstReading = 1;
  #hadErrors = false;

  /** Whether the text had errors when it was read last. */
  get hadErrors(): boolean {
    return this.#hadErrors;
  }

  /** Before a text is read, which may take several readings: in each a statement can be taken once. */
  beginReading(): void {
    this.#reading++;
  }

  /** Forgets the statements that the text does not have any more. */
  endText(hadErrors: boolean): void {
    this.#hadErrors = hadErrors;
    const firstReading = this.#firstReading;
    this.#firstReading = this.#reading + 1;
    for (const [beginning, alike] of this.#byBeginning) {
      const left = alike.filter(({ reading }) => reading >= firstReading);
      if (left.length === 0) this.#byBeginning.delete(beginning);
      else this.#byBeginning.set(beginning, left);
    }
  }

  forget(): void {
    this.#byBeginning.clear();
  }

  /**
   * The statement that begins with a token, if the same was parsed before by the same part of the grammar, and not taken in this reading. Its tree
   * is moved to where it is now.
   */
  take(source: CstNode['grammarSource'], tokens: readonly IToken[], index: number): KnownStatement | undefined {
    const alike = this.#byBeginning.get(beginningOf(tokens, index)) ?? [];
    let looked = 0;
    for (const known of alike) {
      if (known.reading === this.#reading || known.cst.grammarSource !== source) continue;
      if (fits(known, tokens, index)) {
        known.reading = this.#reading;
        const now = tokens.slice(index, index + known.tokens.length);
        if (
          now.some(
            ({ startOffset, startLine }, step) =>
              startOffset !== known.tokens[step]?.startOffset || startLine !== known.tokens[step]?.startLine,
          )
        ) {
          move(known.cst, now);
        }
        known.tokens = now;
        return known;
      }
      if (++looked === mostAlike) break;
    }
    return undefined;
  }

  /** Keeps a statement that was parsed from these tokens without an error. */
  keep(cst: CstNode, tokens: readonly IToken[], start: number, end: number): void {
    if (!isCompositeCstNode(cst) || cst.astNode === undefined) return;
    const beginning = beginningOf(tokens, start);
    const known = { cst, tokens: tokens.slice(start, end), after: typesAfter(tokens, end), reading: this.#reading };
    const alike = this.#byBeginning.get(beginning);
    if (alike === undefined) this.#byBeginning.set(beginning, [known]);
    else alike.push(known);
  }
}

function beginningOf(tokens: readonly IToken[], index: number): string {
  return `${tokens[index]?.image} ${tokens[index + 1]?.image} ${tokens[index + 2]?.image}`;
}

function typesAfter(tokens: readonly IToken[], index: number): (number | undefined)[] {
  return Array.from({ length: lookahead }, (_, step) => tokens[index + step]?.tokenTypeIdx);
}

function fits({ tokens: known, after }: KnownStatement, tokens: readonly IToken[], index: number): boolean {
  for (let step = 0; step < known.length; step++) {
    const [one, other] = [known[step], tokens[index + step]];
    if (one?.tokenTypeIdx !== other?.tokenTypeIdx || one?.image !== other?.image) return false;
  }
  return after.every((type, step) => tokens[index + known.length + step]?.tokenTypeIdx === type);
}

/** Each leaf of the tree belongs to one token, and stands where that token does now. */
function move(cst: CstNode, tokens: readonly IToken[]): void {
  let next = 0;
  const walk = (node: CstNode): void => {
    if (isCompositeCstNode(node)) {
      (node as Placed)._rangeCache = undefined;
      for (const child of node.content) walk(child);
    } else {
      place(node, tokens[next++]);
    }
  };
  walk(cst);
}

function place(leaf: CstNode & Placed, token: IToken | undefined): void {
  if (token === undefined) return;
  leaf._offset = token.startOffset;
  leaf._startLine = (token.startLine ?? 1) - 1;
  leaf._startColumn = (token.startColumn ?? 1) - 1;
  leaf._endLine = (token.endLine ?? 1) - 1;
  leaf._endColumn = token.endColumn ?? 0;
}

/** Where a node of the tree stands; the library sees no reason to change it. */
interface Placed {
  _rangeCache?: unknown;
  _offset?: number;
  _startLine?: number;
  _startColumn?: number;
  _endLine?: number;
  _endColumn?: number;
}
