/**
 * Where something was written. The model never looks inside: only the command line and the editor turn it into lines and columns.
 * Offsets count UTF-16 code units from the start of the document's text (a leading byte order mark is not part of the text).
 */
export interface Span {
  /** The document, by the identifier its host gave it. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Where an element was written, and where each of its properties was. */
export interface Origin extends Span {
  /** The ranges of a property's values in the order they were written, by the property's name. */
  readonly parts: ReadonlyMap<string, readonly Span[]>;
}

/** A range alone: what is kept for long does not keep the element it was written with. */
export function spanAlone({ document, start, end }: Span): Span {
  return { document, start, end };
}

/** The range of the value `property[index]` of an element, or the element's own range where the value was not written. */
export function spanOf(origin: Origin, property: string, index = 0): Span {
  return origin.parts.get(property)?.[index] ?? spanAlone(origin);
}
