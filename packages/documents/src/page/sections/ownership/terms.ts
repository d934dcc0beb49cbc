import type { Split } from '@charter/model/exchange.ts';
import { type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The terms, how the partners divide what comes in and goes out, and what goes back into the work. */
export function terms(page: Page): Html | undefined {
  const words = page.words.ownership;
  const parts = [agreed(page), ...page.charter.splits.map((split) => divided(page, split)), coBranding(page), reinvestment(page)];
  const present = parts.flatMap((part) => part ?? []);
  return present.length === 0 ? undefined : subsection(undefined, words.money, present);
}

function agreed(page: Page): Html | undefined {
  const { commercialTerms } = page.charter;
  const words = page.words.ownership;
  return sheet(words.terms, commercialTerms, [
    { head: words.terms, cell: ({ text }) => inline(page, text) },
    { head: words.agreedOn, cell: ({ agreedOn }) => agreedOn && date(page, agreedOn) },
  ]);
}

function divided(page: Page, { subject, basis, shares, without }: Split): Html {
  const who = page.directory;
  const words = page.words.ownership;
  const table = sheet(words.splits[subject], shares, [
    { head: words.partner, cell: ({ partner }) => who.name(partner) },
    { head: words.share, cell: ({ share }) => page.values.share(share), align: 'number' },
    { head: words.effort, cell: ({ effort }) => effort && page.values.share(effort), align: 'number' },
  ]);
  const measure = facts([[words.basis, basis && inline(page, basis)]]);
  return html`${table ?? html`<p>${words.splits[subject]}</p>\n`}${measure}${waivers(page, without)}`;
}

function coBranding(page: Page): Html | undefined {
  const { coBranding } = page.charter;
  const words = page.words.ownership;
  return facts([[words.coBranding, texts(page, coBranding)]]);
}

function reinvestment(page: Page): Html | undefined {
  const { reinvestments } = page.charter;
  const words = page.words.ownership;
  return sheet(words.reinvestment, reinvestments, [
    { head: words.purpose, cell: ({ text }) => inline(page, text) },
    { head: words.amount, cell: ({ amount }) => page.values.value(amount), align: 'number' },
  ]);
}
