/**
 * The id of an element on the page, such as `c-outcome-faster`. Two different names never share one, it needs no escaping in an address, and the same
 * name has the same id in every edition of the page. Letters beyond a-z, A-Z and 0-9 become their code, as in `c-person-jos_e9_`.
 * `occurrence` counts from 1 where a charter declares the name more than once.
 */
export function anchor(kind: string, name: string, occurrence = 1): string {
  const again = occurrence > 1 ? `_x${occurrence}` : '';
  return `c-${encode(kind, /[^a-zA-Z0-9]/gu)}-${encode(name, /[^a-zA-Z0-9-]/gu)}${again}`;
}

function encode(text: string, others: RegExp): string {
  return text.toWellFormed().replace(others, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}
