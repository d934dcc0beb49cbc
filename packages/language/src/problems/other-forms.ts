import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { daysMeant } from '../parse/other-forms.ts';
import { problem, quoted } from './problem.ts';

const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `quotes-curly`: a text between quotes that a word processor made of straight ones. */
export function quotesCurly(at: Span, image: string): Finding {
  return problem('quotes-curly', at, {
    message: 'This text stands between the quotes of a word processor.',
    remedy: 'Write straight quotes around it: `"`.',
    instead: `"${image.slice(1, -1).replaceAll('\\', '\\\\')}"`,
  });
}

/** `date-form`: a date in another form than year, month and day. */
export function dateForm(at: Span, image: string): Finding {
  const [day, other] = daysMeant(image);
  const why = 'Some read the month first and some the day; with the year in front nobody is mistaken.';
  if (day !== undefined && other !== undefined) {
    return problem('date-form', at, {
      message: `${quoted(image)} may be one of two days.`,
      why,
      remedy: `Write the one that is meant: \`${day}\` or \`${other}\`.`,
      choices: [day, other].map((text) => ({ title: `Write \`${text}\`, ${dayInWords.format(Date.parse(text))}`, edits: [{ at, text }] })),
    });
  }
  return problem('date-form', at, {
    message: `${quoted(image)} is not how a date is written here.`,
    why,
    remedy: day === undefined ? 'Write year, month and day, such as `2026-09-30`.' : `Write \`${day}\`.`,
    instead: day,
  });
}
