import { thingOf } from '@charter/language/symbols/named-thing.ts';
import { folderOf, isInside } from '../project/uris.ts';
import { pathFrom } from './paths.ts';
import { suggestionOf } from './references.ts';
import { isKind, type Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

/** Looking into many files would take longer than anybody waits, and reading them much longer. */
const mostLookedInto = 100;
const mostRead = 20;

/** The names of a kind that files near this one declare for all, and that this file does not use yet. */
export function namesElsewhere(kind: string, site: Site): readonly Suggestion[] {
  const { file, project } = site;
  const { unit, library } = file;
  const known = new Set(site.named(kind).map(({ name }) => name));
  const read = new Set([file.uri, ...library.uses(unit).units.map(({ id }) => id)]);
  const near = [...project.uris()].filter((uri) => !read.has(uri) && isInside(folderOf(folderOf(file.uri)), uri));
  const others = near.slice(0, mostLookedInto).filter((uri) => mayDeclare(project.texts.get(uri)?.document.getText() ?? ''));
  return others.slice(0, mostRead).flatMap((uri) => {
    const other = project.snapshot(uri);
    const path = pathFrom(folderOf(file.uri), uri);
    if (other === undefined || path === undefined) return [];
    return [...other.unit.names.top.entries()].flatMap(([name, node]) => {
      const thing = isKind(node.$type, kind) && node.$type !== 'CharterBlock' ? thingOf(node, other.library) : undefined;
      if (thing === undefined || known.has(name)) return [];
      const suggestion = suggestionOf({ ...thing, unit: undefined, options: [], from: uri }, 0);
      return [{ ...suggestion, detail: `${suggestion.detail}, which will be used`, use: path, rank: ranks.value + 180 }];
    });
  });
}

/** Only what stands at the beginning of a line is declared for other files. */
function mayDeclare(text: string): boolean {
  return /^(partner|person|role|group|contributor|forum|metric|asset) /m.test(text);
}
