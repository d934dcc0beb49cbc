import type { Span } from '@charter/model/origin.ts';
import { Library } from '../library.ts';
import { aKind } from '../names/kinds.ts';
import { tokensOf } from '../parse/tokens.ts';
import { quoted } from '../problems/problem.ts';
import type { SourceHost } from '../source-host.ts';
import type { SourceUnit } from '../source-unit.ts';
import { checkUnit } from '../workspace.ts';
import type { NamedThing } from './named-thing.ts';
import { isSameThing } from './named-thing.ts';
import type { NamePlace } from './names-in.ts';
import { namesIn } from './names-in.ts';

/** Every place at which a new name has to be written, or a sentence that says why it cannot be had. */
export type Renaming = { readonly places: readonly Span[] } | { readonly refused: string };

/** The texts of files, by their identifiers. */
export type Files = ReadonlyMap<string, string>;

const word = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u;

/**
 * Renames a thing in all of these files, which must be the ones that could know it. Unless the name is new to all of them, the result is looked at
 * before it is given: a name is refused if any name of these files would then mean something else.
 */
export function rename(thing: NamedThing, name: string, files: Files, host: SourceHost): Renaming {
  if (!word.test(name)) return { refused: `${quoted(name)} cannot be a name: a name is one word of letters, digits, \`-\` and \`_\`.` };
  const concerned = new Map([...files].filter(([, text]) => text.includes(thing.name) || text.includes(name)));
  const before = new Reading(concerned, host);
  const places = before.all.flatMap((place) => (isSameThing(place.thing, thing) ? place.at : []));
  if (name === thing.name || (!isKeyword(name) && !before.mentions(name))) return { places };
  const renamed = new Map([...concerned].map(([id, text]) => [id, replaced(text, placesOf(id, places), name)]));
  const after = new Reading(renamed, {
    use: (from, path) => {
      const used = host.use(from, path);
      return 'refused' in used ? used : { id: used.id, text: renamed.get(used.id) ?? used.text };
    },
  });
  const moved = (at: Span): number =>
    at.start + placesOf(at.document, places).filter(({ end }) => end <= at.start).length * (name.length - thing.name.length);
  const same = [...before.names].every(([id, names]) => isRenamed(names, after.names.get(id) ?? [], { thing, name, moved }));
  if (same && before.codes().join() === after.codes().join()) return { places };
  return { refused: refusal(thing, name, before.all) };
}

/** What files say, as far as a name could change it. */
class Reading {
  readonly names: ReadonlyMap<string, readonly NamePlace[]>;
  readonly #library: Library;
  readonly #units: readonly SourceUnit[];

  constructor(files: Files, host: SourceHost) {
    this.#library = new Library(host);
    this.#units = [...files].map(([id, text]) => this.#library.unit(id, text));
    this.names = new Map(this.#units.map((unit) => [unit.id, namesIn(unit, this.#library)]));
  }

  /** The names of all files. */
  get all(): readonly NamePlace[] {
    return [...this.names.values()].flat();
  }

  /** Whether a name stands anywhere in these files or in those that they use. */
  mentions(name: string): boolean {
    return this.#units.some((unit) => [unit, ...this.#library.uses(unit).units].some(({ text }) => text.includes(name)));
  }

  /** The codes of the findings: a name that is declared twice may change nothing else. */
  codes(): string[] {
    return this.#units.flatMap((unit) => checkUnit(unit, this.#library).findings.map(({ code }) => code));
  }
}

/** Whether a word is one of the language. */
function isKeyword(name: string): boolean {
  return tokensOf(name).tokens[0]?.tokenType.name === name;
}

/** Why a name cannot be had. */
function refusal(thing: NamedThing, name: string, places: readonly NamePlace[]): string {
  const others = places.filter((place) => place.name === name);
  const taken = others.find(({ declares }) => declares)?.thing;
  if (taken !== undefined) return `${quoted(name)} is the name of ${aKind(taken.kind)} already.`;
  if (others.some((place) => place.thing === undefined))
    return `${quoted(name)} is used already, as the name of something that is declared nowhere yet.`;
  return `${quoted(name)} is a word of the language, and would be read as that where ${quoted(thing.name)} stands now.`;
}

const placesOf = (document: string, places: readonly Span[]): Span[] => places.filter((at) => at.document === document);

function replaced(text: string, places: readonly Span[], name: string): string {
  let result = '';
  let done = 0;
  for (const { start, end } of places) {
    result += text.slice(done, start) + name;
    done = end;
  }
  return result + text.slice(done);
}

interface Change {
  readonly thing: NamedThing;
  readonly name: string;
  /** Where a place is after the change. */
  readonly moved: (at: Span) => number;
}

/** Whether names stand for what they stood for, but for the one that was changed. */
function isRenamed(before: readonly NamePlace[], after: readonly NamePlace[], { thing, name, moved }: Change): boolean {
  return (
    before.length === after.length &&
    before.every((place, index) => {
      const other = after[index];
      const wanted = isSameThing(place.thing, thing) ? name : place.name;
      return (
        other !== undefined &&
        other.name === wanted &&
        other.wanted === place.wanted &&
        other.thing?.at.document === place.thing?.at.document &&
        other.thing?.at.start === (place.thing === undefined ? undefined : moved(place.thing.at))
      );
    })
  );
}
