import { type CalendarDate, daysBetween } from '@charter/model/value/date.ts';
import { attributes } from '../html/attributes.ts';
import { type Html, html } from '../html/markup.ts';
import { fill } from '../words/phrase.ts';
import type { Page } from './page.ts';

/** The days a charter runs, drawn as a thin line. Where today is given and falls between them, its place is marked. */
export function termLine(page: Page, from: CalendarDate, to: CalendarDate, today?: CalendarDate): Html {
  const now = today !== undefined && from <= today && today <= to ? todayOn(page, from, to, today) : undefined;
  const { shell } = page.words;
  const words = `${fill(shell.labelled, { label: shell.term, text: `${page.values.date(from)} – ${page.values.date(to)}` })}${now ? `. ${now.words}` : ''}`;
  // Without a label for today above it, the line moves up.
  const y = now === undefined ? 6 : 24;
  return html`
    <svg class="term" width="100%" height="${y + 24}" role="img" aria-label="${words}">
    <line x1="0" x2="100%" y1="${y}" y2="${y}"></line>
    <line x1="0" x2="0" y1="${y - 5}" y2="${y + 5}"></line>
    <line x1="100%" x2="100%" y1="${y - 5}" y2="${y + 5}"></line>
    ${now?.picture}
    <text x="0" y="${y + 19}">${page.values.date(from)}</text>
    <text x="100%" y="${y + 19}" text-anchor="end">${page.values.date(to)}</text>
    </svg>
  `;
}

function todayOn(
  page: Page,
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): { readonly words: string; readonly picture: Html } {
  const length = daysBetween(from, to);
  const percent = length === 0 ? 0 : Math.round((1000 * daysBetween(from, today)) / length) / 10;
  const { shell } = page.words;
  const words = fill(shell.labelled, { label: shell.today, text: page.values.date(today) });
  const picture = html`
    <line class="past" x1="0" y1="24" y2="24"${attributes({ x2: `${percent}%` })}></line>
    <circle cx="${percent}%" cy="24" r="5"></circle>
    <text x="${percent}%" y="11" text-anchor="${sideOf(percent)}">${words}</text>
  `;
  return { words, picture };
}

/** Which part of a label stands over its place, so that it stays on the picture. */
function sideOf(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 30) return 'start';
  return percent > 70 ? 'end' : 'middle';
}
