/** Longer than this, a label tells no more. */
const longest = 60;

/** A text as a label shows it: on one line, without its quotes, and cut where nobody would read on. */
export function onOneLine(text: string): string {
  const line = text
    .slice(0, 10 * longest)
    .replaceAll('"', '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= longest
    ? line
    : `${line
        .slice(0, longest)
        .toWellFormed()
        .replace(/\uFFFD$/, '')
        .trimEnd()}…`;
}
