/** No line of a calendar is longer, counted in octets. */
const LONGEST = 75;

/** The lines of a calendar folded as RFC 5545 asks, by the octets of UTF-8 and never within a letter. */
export function folded(calendar: string): string {
  // The library counts letters, which in most scripts take more than one octet.
  return calendar.replaceAll('\r\n\t', '').split('\r\n').map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  let text = '';
  let length = 0;
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (length + octets > LONGEST) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += octets;
  }
  return text;
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
