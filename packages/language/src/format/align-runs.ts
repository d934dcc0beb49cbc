import type { Row } from './columns.ts';
import { alignWithin, isSingle } from './columns.ts';
import type { Line } from './lines.ts';
import { begins, isKeyword, isToken } from './pieces.ts';

const aligned = ['Partner', 'Person', 'Forum', 'Metric'];

/** Aligns names, titles and what follows them in lines next to each other that each declare one thing of the same kind. */
export function alignRuns(lines: readonly Line[], widestLine: number): void {
  let run: Row[] = [];
  let runRule: string | undefined;
  for (const [index, line] of lines.entries()) {
    const rule = declaredAlone(line, lines[index + 1]);
    if (rule !== runRule || line.blankBefore) {
      alignRun(run, widestLine);
      run = [];
      runRule = rule;
    }
    if (rule !== undefined) run.push({ line, cells: cellsOf(line, rule) });
  }
  alignRun(run, widestLine);
}

/** Columns are shared as long as the cells before them begin with the same word. */
function alignRun(run: readonly Row[], widestLine: number): void {
  let shared = 3;
  while (new Set(run.flatMap((row) => wordAt(row, shared - 1) ?? [])).size === 1) shared++;
  alignWithin(
    run.map(({ line, cells }) => ({ line, cells: cells.slice(0, shared) })),
    1,
    widestLine,
  );
}

function wordAt({ line, cells }: Row, cell: number): string | undefined {
  const entry = cells[cell];
  return entry === undefined ? undefined : line.entries[entry]?.text;
}

/** The rule of the one declaration that the line holds, from its first word to its end. */
function declaredAlone(line: Line, next: Line | undefined): string | undefined {
  const first = line.entries[0]?.piece;
  const rule = first === undefined ? undefined : aligned.find((name) => begins(first, name));
  if (rule === undefined || !isSingle(line) || !endsStatement(next)) return undefined;
  let depth = 0;
  for (const [index, { piece }] of line.entries.entries()) {
    if (index > 0 && depth === 0 && piece.role?.beginsStatement) return undefined;
    if (isToken(piece, '{')) depth++;
    if (isToken(piece, '}')) depth--;
  }
  return depth === 0 ? rule : undefined;
}

function endsStatement(next: Line | undefined): boolean {
  const first = next?.entries.find(({ piece }) => piece.role !== undefined)?.piece;
  return first === undefined || first.role?.beginsStatement === true || isToken(first, '}');
}

/** Where the keyword, the title, and the parts after it up to the opening brace begin. */
function cellsOf(line: Line, rule: string): number[] {
  const cells = [0];
  for (const [index, { piece, text }] of line.entries.entries()) {
    if (index < 2 || piece.role?.rule === undefined) continue;
    if (cells.length === 1 ? begins(piece, 'Text') : piece.role.rule === rule && isKeyword(piece)) cells.push(index);
    if (cells.length > 1 && text === '{') break;
  }
  return cells;
}
