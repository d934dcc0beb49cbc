import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline, prose } from '../../../html/prose.ts';
import { cadenceText } from '../../../values/cadence.ts';
import { numberText } from '../../../values/number.ts';
import { durationText } from '../../../values/value.ts';
import { conductWords as words } from '../../../words/conduct.ts';
import { type Directory, directory } from '../../directory.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';

/** What the partners tell each other, asked or not. */
export function telling(charter: Charter): Html | undefined {
  const who = directory(charter);
  const parts = [visibility(charter), disclosures(charter), flows(charter, who), updates(charter, who)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.telling, parts);
}

function visibility({ visibility }: Charter): Html | undefined {
  if (visibility === undefined) return undefined;
  return html`<p>${words.visibility[visibility.standard]}</p>\n${visibility.text !== undefined && prose(visibility.text)}`;
}

function disclosures({ disclosures }: Charter): Html | undefined {
  return sheet(words.disclosures, disclosures, [
    { head: words.what, cell: ({ text }) => inline(text) },
    { head: words.within, cell: ({ within }) => (within === undefined ? words.noDeadline : durationText(within)) },
  ]);
}

function flows({ informationFlows }: Charter, who: Directory): Html | undefined {
  return sheet(words.flows, informationFlows, [
    { head: words.what, cell: ({ text }) => inline(text) },
    { head: words.from, cell: ({ from }) => who.name(from) },
    { head: words.to, cell: ({ to }) => who.name(to) },
    { head: words.howOften, cell: ({ cadence }) => cadence && cadenceText(cadence) },
  ]);
}

function updates({ statusUpdates }: Charter, who: Directory): Html | undefined {
  return sheet(words.updates, statusUpdates, [
    { head: words.howOften, cell: ({ cadence }) => cadenceText(cadence) },
    { head: words.update, cell: ({ text }) => text && inline(text) },
    { head: words.top, cell: ({ top }) => top && numberText(top), align: 'number' },
    { head: words.owner, cell: ({ owner }) => owner && who.name(owner) },
  ]);
}
