import type { Charter } from '@charter/model/charter.ts';
import type { Split } from '@charter/model/exchange.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { shareText, valueText } from '../../../values/value.ts';
import { ownershipWords as words } from '../../../words/ownership.ts';
import { type Directory, directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The terms, how the partners divide what comes in and goes out, and what goes back into the work. */
export function terms(charter: Charter): Html | undefined {
  const who = directory(charter);
  const parts = [agreed(charter), ...charter.splits.map((split) => divided(split, who)), coBranding(charter), reinvestment(charter)];
  const present = parts.flatMap((part) => part ?? []);
  return present.length === 0 ? undefined : subsection(undefined, words.money, present);
}

function agreed({ commercialTerms }: Charter): Html | undefined {
  return sheet(words.terms, commercialTerms, [
    { head: words.terms, cell: ({ text }) => inline(text) },
    { head: words.agreedOn, cell: ({ agreedOn }) => agreedOn && date(agreedOn) },
  ]);
}

function divided({ subject, basis, shares, without }: Split, who: Directory): Html {
  const table = sheet(words.splits[subject], shares, [
    { head: words.partner, cell: ({ partner }) => who.name(partner) },
    { head: words.share, cell: ({ share }) => shareText(share), align: 'number' },
    { head: words.effort, cell: ({ effort }) => effort && shareText(effort), align: 'number' },
  ]);
  const measure = facts([[words.basis, basis && inline(basis)]]);
  return html`${table ?? html`<p>${words.splits[subject]}</p>\n`}${measure}${waivers(without)}`;
}

function coBranding({ coBranding }: Charter): Html | undefined {
  return facts([[words.coBranding, texts(coBranding)]]);
}

function reinvestment({ reinvestments }: Charter): Html | undefined {
  return sheet(words.reinvestment, reinvestments, [
    { head: words.purpose, cell: ({ text }) => inline(text) },
    { head: words.amount, cell: ({ amount }) => valueText(amount), align: 'number' },
  ]);
}
