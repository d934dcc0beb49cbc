import type { Charter } from '@charter/model/charter.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { decidingWords as words } from '../../../words/deciding.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';

/** Who mediates, and for the disputes of which forums. */
export function mediators(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const lines = charter.mediators.map(({ person, text, rotating, forums }) => {
    const who = [person !== undefined && dir.name(person), text !== undefined && bdi(inline(text))];
    return html`${who}${rotating && `, ${words.rotating}`}${forums.length > 0 && html`, ${words.disputesIn} ${dir.row(forums)}`}`;
  });
  return facts([[words.mediators, list(lines, 'plain') ?? absent(charter, 'mediator')]]);
}
