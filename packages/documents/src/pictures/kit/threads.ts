import { type Html, html } from '../../html/markup.ts';
import { type Label, label, type Words } from './label.ts';
import { LINE } from './measure.ts';
import type { Drawing } from './picture.ts';
import { bow, rectangle } from './shapes.ts';

/** People or things that belong together, below their head. */
export interface Group {
  readonly head: readonly Words[];
  readonly members: readonly Member[];
}

export interface Member {
  readonly id: string;
  readonly name: Words;
  /** Whether all threads to it are broken ones. */
  readonly isFragile?: boolean;
}

/** What ties members of several groups together. */
export interface Knot {
  readonly name: string;
  /** More about it, the name included, for which there is no room but below. */
  readonly note?: string;
  /** Where it pulls apart what it ties: whether that is settled. */
  readonly strain?: 'settled' | 'open';
  readonly members: readonly string[];
  /** Those of the members who are tied only now and then. */
  readonly loose?: readonly string[];
}

const PAD = 6;

/** From a name to its thread. */
const ROOM = 5;

/** How the columns share the width: names on both sides, and between them the knots, by name where there is room, else by number. */
const COLUMNS = { roomy: { side: 166, middle: 150 }, tight: { side: 104, middle: 26 } } as const;
const FOR_NAMES = 400;

/** Groups on both sides, the knots between them, and a thread from each knot to all who come together there. Below stands what there is no room for. */
export function threads(groups: readonly Group[], knots: readonly Knot[], width: number): Drawing {
  const named = width >= FOR_NAMES;
  const { side, middle } = named ? COLUMNS.roomy : COLUMNS.tight;
  const half = Math.ceil(groups.length / 2);
  const left = columnOf(groups.slice(0, half), side, 'end', side);
  const right = columnOf(groups.slice(half), side, 'start', width - side);
  const places = new Map([...left.places, ...right.places]);
  const inOrder = byHeight(knots, places);
  const boxes = inOrder.map((knot, index) => label([{ text: inBox(knot, index + 1, named) }], middle - 2 * PAD));
  const needed = boxes.reduce((sum, { height }) => sum + height + 3 * PAD, -PAD);
  const tall = Math.max(left.height, right.height, needed);

  const free = (tall - needed) / (knots.length + 1);
  let y = free;
  const drawn = inOrder.map(({ members, loose = [], strain }, index) => {
    const box = boxes[index] ?? label([], middle);
    const [x, top, height] = [(width - middle) / 2, y, box.height + 2 * PAD];
    y += height + PAD + free;
    const look = strain === undefined ? '' : strain === 'open' ? ' broken' : ' settled';
    const lines = members.flatMap((member) => {
      const end = places.get(member);
      if (end === undefined) return [];
      const kind = `thread${end.isFragile ? ' broken' : look}${loose.includes(member) ? ' loose' : ''}`;
      return end.isLeft ? bow(end.x, end.y, x, top + height / 2, kind) : bow(x + middle, top + height / 2, end.x, end.y, kind);
    });
    return { lines, box: [rectangle(x, top, middle, height, `knot${look}`), box.at(x + middle / 2, top + PAD, 'middle')] };
  });
  const below = inOrder.flatMap(({ name, note = named ? '' : name }, index) => (note === '' ? [] : [{ text: `${index + 1} ${note}` }]));
  const list = label(below, width);
  return {
    height: tall + (below.length === 0 ? 0 : 2 * PAD + list.height),
    marks: [drawn.map(({ lines }) => lines), drawn.map(({ box }) => box), left.marks, right.marks, list.at(0, tall + 2 * PAD)],
  };
}

/** A knot with a note has a number, by which the note is found. */
function inBox({ name, note }: Knot, number: number, named: boolean): string {
  if (!named) return String(number);
  return note === undefined ? name : `${number} ${name}`;
}

/** Where the thread of a member begins. */
interface End {
  readonly x: number;
  readonly y: number;
  readonly isLeft: boolean;
  readonly isFragile: boolean;
}

interface Column {
  readonly height: number;
  readonly marks: Html;
  readonly places: ReadonlyMap<string, End>;
}

/** The groups of one side below each other, set against the edge at `x` from which their threads lead. */
function columnOf(groups: readonly Group[], width: number, side: 'start' | 'end', x: number): Column {
  const isLeft = side === 'end';
  const places = new Map<string, End>();
  const marks: Html[] = [];
  let y = 0;
  const write = (words: readonly Words[]): Label => {
    const text = label(words, width);
    marks.push(text.at(x, y, side));
    return text;
  };
  for (const { head, members } of groups) {
    y += write(head).height + PAD / 2;
    for (const { id, name, isFragile = false } of members) {
      const { height } = write([name]);
      places.set(id, { x: isLeft ? x + ROOM : x - ROOM, y: y + Math.min(height, LINE) / 2 + 1, isLeft, isFragile });
      y += height + PAD;
    }
    y += 2 * PAD;
  }
  return { height: Math.max(0, y - 3 * PAD), marks: html`${marks}`, places };
}

/** From the top down as those whom they tie stand, so that few threads cross. */
function byHeight(knots: readonly Knot[], places: ReadonlyMap<string, End>): readonly Knot[] {
  const height = ({ members }: Knot): number => {
    const ends = members.flatMap((member) => places.get(member) ?? []);
    return ends.reduce((sum, { y }) => sum + y, 0) / Math.max(1, ends.length);
  };
  return knots.toSorted((a, b) => height(a) - height(b));
}
