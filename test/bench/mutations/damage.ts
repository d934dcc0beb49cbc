import type { CalendarDate } from '@charter/model/value/date.ts';
import type { Example } from './example.ts';

/** From and to, in characters of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Puts a text in the place of a range. Where `‹` and `›` stand around a part of it, a finding is expected there. */
export interface Edit extends Range {
  readonly text: string;
}

/** What is changed in the text of an example, and where (in the text as it was) a finding is expected for it. */
export interface Damage {
  readonly edits: readonly Edit[];
  readonly places: readonly Range[];
}

/** One kind of damage, and the rules that should see it. */
export interface Mutation {
  readonly name: string;
  /** Any of these rules may say it. */
  readonly codes: readonly string[];
  /** The damage itself makes the rule be asked, in whatever profile the charter had. */
  readonly ignoresProfile?: true;
  /** The day on which the charter is looked at; without one, rules that need a day are not run. */
  readonly asOf?: CalendarDate;
  /** The damages of this kind that an example has a place for, one by one. */
  readonly damages: (example: Example) => readonly Damage[];
}

/** The damaged text, and where in it a finding is expected. */
export function damaged(text: string, { edits, places }: Damage): { readonly text: string; readonly places: readonly Range[] } {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const marked: Range[] = [];
  const moves: { readonly from: Range; readonly shift: number; readonly length: number }[] = [];
  let result = '';
  let last = 0;
  for (const edit of sorted) {
    if (edit.start < last) throw new Error('Two edits touch the same text.');
    result += text.slice(last, edit.start);
    const plain = edit.text.replaceAll(/[‹›]/g, '');
    marked.push(...marksIn(edit.text, result.length));
    moves.push({ from: edit, shift: plain.length - (edit.end - edit.start), length: plain.length });
    result += plain;
    last = edit.end;
  }
  result += text.slice(last);
  const moved = (offset: number): number => {
    let shift = 0;
    for (const move of moves) {
      if (move.from.end <= offset) shift += move.shift;
      else if (move.from.start < offset) return move.from.start + shift + Math.min(offset - move.from.start, move.length);
    }
    return offset + shift;
  };
  return { text: result, places: [...marked, ...places.map(({ start, end }) => ({ start: moved(start), end: moved(end) }))] };
}

function marksIn(text: string, offset: number): Range[] {
  const ranges: Range[] = [];
  for (let open = text.indexOf('‹'), marks = 0; open >= 0; open = text.indexOf('‹', open + 1), marks += 2) {
    const close = text.indexOf('›', open);
    ranges.push({ start: offset + open - marks, end: offset + close - marks - 1 });
  }
  return ranges;
}
