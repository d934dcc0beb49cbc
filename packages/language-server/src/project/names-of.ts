import type { NamePlace } from '@charter/language/symbols/names-in.ts';
import { nameAt, namesIn } from '@charter/language/symbols/names-in.ts';
import type { Position } from 'vscode-languageserver';
import type { Snapshot } from './snapshot.ts';

const known = new WeakMap<Snapshot, readonly NamePlace[]>();

/** Every place of a file at which a name stands. */
export function namesOf(file: Snapshot): readonly NamePlace[] {
  let names = known.get(file);
  if (names === undefined) {
    names = namesIn(file.unit, file.library);
    known.set(file, names);
  }
  return names;
}

/** The name at a position, also where the position is just behind it. */
export function nameAtPosition(file: Snapshot, position: Position): NamePlace | undefined {
  return nameAt(namesOf(file), file.document.offsetAt(position));
}
