/** What could move the cursor, recolour the terminal or turn the direction of what is read. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Text on one line, with everything that a terminal would obey made visible. */
export function printable(text: string): string {
  return text.replaceAll(/\s*[\r\n]\s*/g, ' ').replaceAll(UNSAFE, (character) => `\\u{${codeOf(character)}}`);
}

/** A line of a charter with each unsafe character replaced by one harmless one, so that columns stay where they are. */
export function printableLine(line: string): string {
  return line.replaceAll('\t', ' ').replaceAll(UNSAFE, '\uFFFD');
}

/** JSON that says the same with nothing in it that a terminal would obey. */
export function printableJson(json: string): string {
  return json.replaceAll(UNSAFE, (character) => (character === '\n' ? '\n' : `\\u${codeOf(character).padStart(4, '0')}`));
}

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16);
}
