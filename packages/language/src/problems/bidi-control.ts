import type { Finding } from '@charter/model/finding.ts';
import { problem } from './problem.ts';

/** The nine characters that reorder text: U+202A to U+202E and U+2066 to U+2069. Source: CVE-2021-42574. */
const controls = /[\u202A-\u202E\u2066-\u2069]/g;

/** `bidi-control`: a character that makes a text look other than it is, wherever it stands. */
export function bidiControls(text: string, document: string): Finding[] {
  return [...text.matchAll(controls)].map((match) => {
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase()}`;
    return problem(
      'bidi-control',
      { document, start: match.index, end: match.index + 1 },
      {
        message: `There is an invisible character here (${code}) that changes the order in which the line is shown.`,
        why: 'Two people could read two different things in the same text.',
        remedy: 'Delete it. Text in right-to-left scripts needs no such character.',
      },
    );
  });
}
