/** A place in a phrase, such as `{length}` in `within {length}`. */
const PLACE = /\{(\w+)\}/g;

/** A phrase in its pieces: what is said, and the name of the place that stands between, in turn. */
export function piecesOf(phrase: string): readonly string[] {
  return phrase.split(PLACE);
}

/**
 * A phrase with its places filled, in plain text.
 * @throws where a place is left open, which is a mistake of ours.
 */
export function fill(phrase: string, places: Readonly<Record<string, string>>): string {
  return phrase.replace(PLACE, (_, name) => filled(places, name));
}

/** What stands in a place. */
export function filled<T>(places: Readonly<Record<string, T>>, name: string): T {
  if (!Object.hasOwn(places, name)) throw new TypeError(`Nothing fills the place {${name}}.`);
  return places[name] as T;
}

/** The same said of one and of several: which forms there are depends on the language. */
export type Plural = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };
