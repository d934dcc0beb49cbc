import type { Finding, Fix, RelatedPlace } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';

/** What an error of the language says; every one of them is an error, and most have no other place. */
export interface ProblemText {
  readonly message: string;
  readonly why?: string;
  readonly remedy: string;
  /** What was probably meant. */
  readonly instead?: string | undefined;
  readonly choices?: readonly Fix[];
  readonly others?: readonly RelatedPlace[];
}

/** Makes the finding for an error of the language. */
export function problem(code: string, at: Span, text: ProblemText): Finding {
  return {
    code,
    severity: 'error',
    message: text.message,
    ...(text.why === undefined ? {} : { why: text.why }),
    remedy: text.remedy,
    ...(text.instead === undefined ? {} : { instead: text.instead }),
    ...(text.choices === undefined ? {} : { choices: text.choices }),
    at,
    others: text.others ?? [],
  };
}

/** No name that people can tell from another is longer. */
const longestShown = 60;

/** Something from the text as messages show it: between backticks, on one line, and cut where nobody would read on. */
export function quoted(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return `\`${
    line.length > longestShown
      ? `${line
          .slice(0, longestShown)
          .toWellFormed()
          .replace(/\uFFFD$/, '')}…`
      : line
  }\``;
}
