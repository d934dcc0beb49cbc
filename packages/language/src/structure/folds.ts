import type { Lexeme } from './lexemes.ts';
import { lexemesOf } from './lexemes.ts';

/** Lines that can be folded into the first of them, counted from zero. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'block' | 'text' | 'comment' | 'uses';
}

/** What can be folded in a text: blocks, texts over several lines, comments, and the files it uses. */
export function foldsOf(text: string): Fold[] {
  const lexemes = lexemesOf(text);
  const folds = [...blocks(lexemes), ...longTexts(lexemes), ...runs(lexemes, isLineComment, 'comment'), ...runs(lexemes, isUse, 'uses')];
  return folds.filter(({ startLine, endLine }) => startLine < endLine).sort((one, other) => one.startLine - other.startLine);
}

/** The line of a closing brace stays in sight; a block that is still open can be folded down to where the text ends. */
function blocks(lexemes: readonly Lexeme[]): Fold[] {
  const open: Lexeme[] = [];
  const folds: Fold[] = [];
  const close = (brace: Lexeme | undefined, endLine: number): void => {
    if (brace !== undefined) folds.push({ startLine: brace.startLine, endLine, kind: 'block' });
  };
  for (const lexeme of lexemes) {
    if (lexeme.kind !== 'sign') continue;
    if (lexeme.image === '{') open.push(lexeme);
    if (lexeme.image === '}') close(open.pop(), lexeme.startLine - 1);
  }
  for (const brace of open) close(brace, lexemes.at(-1)?.endLine ?? 0);
  return folds;
}

function longTexts(lexemes: readonly Lexeme[]): Fold[] {
  return lexemes.flatMap(({ kind, startLine, endLine }) =>
    kind === 'text' || kind === 'comment' ? { startLine, endLine, kind: kind === 'text' ? 'text' : 'comment' } : [],
  );
}

/** Lines one below the other that begin with something of a kind. */
function runs(lexemes: readonly Lexeme[], belongs: (lexeme: Lexeme) => boolean, kind: Fold['kind']): Fold[] {
  const folds: Fold[] = [];
  const first = lexemes.filter((lexeme, index) => lexemes[index - 1]?.endLine !== lexeme.startLine && belongs(lexeme));
  for (const { startLine } of first) {
    const last = folds.at(-1);
    if (last?.endLine === startLine - 1) folds[folds.length - 1] = { ...last, endLine: startLine };
    else folds.push({ startLine, endLine: startLine, kind });
  }
  return folds;
}

const isLineComment = ({ kind, image }: Lexeme): boolean => kind === 'comment' && image.startsWith('//');
const isUse = ({ kind, image }: Lexeme): boolean => kind === 'word' && image === 'use';
