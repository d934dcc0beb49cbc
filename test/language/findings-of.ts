import { lowerText } from './lower-text.ts';
import type { Mark } from './marked.ts';

/** The codes of all findings in a text and where they are, in the order of the text, as `marked` gives them. */
export function findingsOf(text: string): readonly Mark[] {
  const found = lowerText(text).findings.map(({ code, at }) => ({ code, start: at.start, end: at.end }));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
