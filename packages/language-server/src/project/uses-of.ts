import type { NamedThing } from '@charter/language/symbols/named-thing.ts';
import { isSameThing } from '@charter/language/symbols/named-thing.ts';
import type { NamePlace } from '@charter/language/symbols/names-in.ts';
import { namesOf } from './names-of.ts';
import { pause } from './pause.ts';
import type { Project } from './project.ts';

/** The files in which a thing may be known: its own, those that use it, and the logs beside charters that do. */
export function filesThatMayKnow({ at }: NamedThing, project: Project): ReadonlySet<string> {
  const users = project.usersOf(at.document);
  return new Set([at.document, ...users, ...users.flatMap((user) => project.usersOf(user))]);
}

/** Every place in any file at which the name of a thing stands, where it is declared among them. */
export async function usesOf(thing: NamedThing, project: Project): Promise<readonly NamePlace[]> {
  const places: NamePlace[] = [];
  for (const uri of filesThatMayKnow(thing, project)) {
    const mentions = project.texts.get(uri)?.document.getText().includes(thing.name) === true;
    const file = mentions ? await project.standing(uri) : undefined;
    if (file === undefined) continue;
    places.push(...namesOf(file).filter((place) => isSameThing(place.thing, thing)));
    await pause();
  }
  return places;
}
