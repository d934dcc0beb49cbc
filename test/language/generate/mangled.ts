import fc from 'fast-check';

const bits = [
  '{',
  '}',
  '"',
  '"""',
  '/*',
  '//',
  ',',
  ':',
  '\n',
  ' ',
  '-',
  '/',
  'person',
  'when',
  'charter',
  'x',
  '3',
  '2026-01-05',
  '§',
  '\ud800',
  '\0',
];

/** A piece taken out of a text and another put in its place, as when somebody is typing. */
export interface Change {
  /** Where, as a share of the text. */
  readonly place: number;
  readonly gone: number;
  readonly put: string;
}

export const changes: fc.Arbitrary<Change> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat({ max: 12 }),
  put: fc.constantFrom('', '', ...bits),
});

/** Texts with pieces taken out, put in or doubled. */
export function mangled(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.array(changes, { minLength: 1, maxLength: 4 })).map(([text, all]) => all.reduce(changed, text));
}

/** A text after a change. */
export function changed(text: string, { place, gone, put }: Change): string {
  const start = Math.floor(place * text.length);
  return text.slice(0, start) + put + text.slice(start + gone);
}
