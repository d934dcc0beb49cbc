import { type Html, html } from '../../../html/markup.ts';
import { fill } from '../../../words/phrase.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';

/** What the partners do so that they can be trusted, what they put into working together, and how well they fit. */
export function trust(page: Page): Html | undefined {
  const words = page.words.trust;
  const parts = [steps(page), investments(page), fit(page)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.trust, parts);
}

function steps(page: Page): Html | undefined {
  const { trustSteps } = page.charter;
  const who = page.directory;
  const words = page.words.trust;
  return sheet(words.steps, trustSteps, [
    { head: words.who, cell: ({ from }) => who.name(from) },
    { head: words.step, cell: ({ text }) => inline(page, text) },
    { head: words.kind, cell: ({ kind }) => kind && words.kinds[kind] },
    { head: words.by, cell: ({ by }) => by && date(page, by) },
  ]);
}

function investments(page: Page): Html | undefined {
  const { investments } = page.charter;
  return sheet(page.words.conduct.investments, investments, [
    { head: page.words.conduct.purpose, cell: ({ text }) => inline(page, text) },
    {
      head: page.words.conduct.howMuch,
      cell: ({ amount, cadence }) => html`${page.values.value(amount)}${cadence && ` ${page.values.cadence(cadence)}`}`,
    },
  ]);
}

function fit(page: Page): Html | undefined {
  const { fits } = page.charter;
  const words = page.words.trust;
  return sheet(words.fit, fits, [
    { head: words.dimension, cell: ({ dimension }) => words.dimensions[dimension] },
    {
      head: words.fitRating,
      cell: ({ rating, scale }) => fill(words.ratingOf, { rating: page.values.number(rating), scale: page.values.number(scale) }),
    },
    { head: words.reason, cell: ({ text }) => text && inline(page, text) },
    { head: words.action, cell: ({ action }) => action && inline(page, action) },
  ]);
}
