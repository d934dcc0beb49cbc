import type { Feedback } from '@charter/model/trust.ts';
import { bdi } from '../../../html/bdi.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { lines } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { labelled, say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import { link } from '../../link.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';

/** How the partners tell each other how it is going, and where one can speak without fear. */
export function speakingUp(page: Page): Html | undefined {
  const words = page.words.trust;
  const parts = [feedback(page), safeChannels(page)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.speaking, parts);
}

function feedback(page: Page): Html | undefined {
  const { feedback } = page.charter;
  const who = page.directory;
  const words = page.words.trust;
  return sheet(words.feedback, feedback, [
    {
      head: words.form,
      cell: ({ form, text }) => (text === undefined ? words.forms[form] : labelled(page, words.forms[form], bdi(inline(page, text)))),
    },
    {
      head: words.between,
      cell: ({ from, to }) => lines([from && say(words.from, { who: who.name(from) }), to && say(words.to, { who: who.name(to) })]),
    },
    { head: words.where, cell: (channel) => place(page, channel) },
    {
      head: words.answered,
      cell: ({ answeredWithin }) => (answeredWithin === undefined ? words.noAnswer : page.values.duration(answeredWithin)),
    },
    { head: words.leadsTo, cell: ({ leadsTo }) => texts(page, leadsTo) },
  ]);
}

function place(page: Page, { heldAt, place, origin }: Feedback): Content {
  const who = page.directory;
  const words = page.words.trust;
  return lines([heldAt && who.name(heldAt), place && link(page, { text: words.formLink, address: place, origin })]);
}

function safeChannels(page: Page): Html | undefined {
  const { safeChannels } = page.charter;
  const who = page.directory;
  const words = page.words.trust;
  return sheet(words.channel, safeChannels, [
    { head: words.where, cell: ({ text }) => inline(page, text) },
    { head: words.with, cell: (channel) => channel.with && who.name(channel.with) },
  ]);
}
