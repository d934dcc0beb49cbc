import type { Charter } from '@charter/model/charter.ts';
import type { Feedback } from '@charter/model/trust.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { durationText } from '../../../values/value.ts';
import { trustWords as words } from '../../../words/trust.ts';
import { type Directory, directory } from '../../directory.ts';
import { lines } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { link } from '../../link.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';

/** How the partners tell each other how it is going, and where one can speak without fear. */
export function speakingUp(charter: Charter): Html | undefined {
  const who = directory(charter);
  const parts = [feedback(charter, who), safeChannels(charter, who)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.speaking, parts);
}

function feedback({ feedback }: Charter, who: Directory): Html | undefined {
  return sheet(words.feedback, feedback, [
    { head: words.form, cell: ({ form, text }) => html`${words.forms[form]}${text !== undefined && html`: ${bdi(inline(text))}`}` },
    {
      head: words.between,
      cell: ({ from, to }) => lines([from && html`${words.from} ${who.name(from)}`, to && html`${words.to} ${who.name(to)}`]),
    },
    { head: words.where, cell: (channel) => place(channel, who) },
    { head: words.answered, cell: ({ answeredWithin }) => (answeredWithin === undefined ? words.noAnswer : durationText(answeredWithin)) },
    { head: words.leadsTo, cell: ({ leadsTo }) => texts(leadsTo) },
  ]);
}

function place({ heldAt, place, origin }: Feedback, who: Directory): Content {
  return lines([heldAt && who.name(heldAt), place && link({ text: words.formLink, address: place, origin })]);
}

function safeChannels({ safeChannels }: Charter, who: Directory): Html | undefined {
  return sheet(words.channel, safeChannels, [
    { head: words.where, cell: ({ text }) => inline(text) },
    { head: words.with, cell: (channel) => channel.with && who.name(channel.with) },
  ]);
}
