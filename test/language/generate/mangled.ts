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

/** Texts with pieces taken out, put in or doubled, as when somebody is typing. */
export function mangled(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.nat({ max: 12 }),
    put: fc.constantFrom('', '', ...bits),
  });
  return fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 4 })).map(([text, changes]) => changes.reduce(apply, text));
}

function apply(text: string, { place, gone, put }: { place: number; gone: number; put: string }): string {
  const start = Math.floor(place * text.length);
  return text.slice(0, start) + put + text.slice(start + gone);
}
