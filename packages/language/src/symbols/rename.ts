import type { Span } from '@charter/model/origin.ts';
import { Library } from '../library.ts';
import { aKind } from '../names/kinds.ts';
import { quoted } from '../problems/problem.ts';
import type { SourceHost } from '../source-host.ts';
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
 * Renames a thing in all of these files, which must be the ones that could know it.
 * The result is looked at before it is given: a name is refused if any name of these files would then mean something else.
 */
export function rename(thing: NamedThing, name: string, files: Files, host: SourceHost): Renaming {
  if (!word.test(name)) return { refused: `${quoted(name)} cannot be a name: a name is one word of letters, digits, \`-\` and \`_\`.` };
  const concerned = new Map([...files].filter(([, text]) => text.includes(thing.name) || text.includes(name)));
  const before = read(concerned, host);
  const places = [...before.names.values()].flat().flatMap((place) => (isSameThing(place.thing, thing) ? place.at : []));
  if (name === thing.name) return { places };
  const renamed = new Map([...concerned].map(([id, text]) => [id, replaced(text, placesOf(id, places), name)]));
  const after = read(renamed, {
    use: (from, path) => {
      const used = host.use(from, path);
      return 'refused' in used ? used : { id: used.id, text: renamed.get(used.id) ?? used.text };
    },
  });
  const moved = (at: Span): number =>
    at.start + placesOf(at.document, places).filter(({ end }) => end <= at.start).length * (name.length - thing.name.length);
  const same = [...before.names].every(([id, names]) => isRenamed(names, after.names.get(id) ?? [], { thing, name, moved }));
  if (same && before.codes.join() === after.codes.join()) return { places };
  const taken = [...before.names.values()].flat().find((place) => place.declares && place.name === name)?.thing;
  const isMissed = [...before.names.values()].flat().some((place) => place.name === name && place.thing === undefined);
  if (isMissed) return { refused: `${quoted(name)} is used already, as the name of something that is declared nowhere yet.` };
  return {
    refused:
      taken === undefined
        ? `${quoted(name)} is a word of the language, and would be read as that where ${quoted(thing.name)} stands now.`
        : `${quoted(name)} is the name of ${aKind(taken.kind)} already.`,
  };
}

/** What files say, as far as a name could change it. */
interface Reading {
  readonly names: ReadonlyMap<string, readonly NamePlace[]>;
  /** The codes of their findings: a name that is declared twice may change nothing else. */
  readonly codes: readonly string[];
}

function read(files: Files, host: SourceHost): Reading {
  const library = new Library(host);
  const names = new Map<string, readonly NamePlace[]>();
  const codes: string[] = [];
  for (const [id, text] of files) {
    const unit = library.unit(id, text);
    names.set(id, namesIn(unit, library));
    codes.push(...checkUnit(unit, library).findings.map(({ code }) => code));
  }
  return { names, codes };
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
