import { bdi } from '../../../html/bdi.ts';
import { type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';

/** Who mediates, and for the disputes of which forums. */
export function mediators(page: Page): Html | undefined {
  const words = page.words.deciding;
  const dir = page.directory;
  const lines = page.charter.mediators.map(({ person, text, rotating, forums }) => {
    const who = [person !== undefined && dir.name(person), text !== undefined && bdi(inline(page, text))];
    return html`${who}${rotating && `, ${words.rotating}`}${forums.length > 0 && html`, ${say(words.disputesIn, { forums: dir.row(forums) })}`}`;
  });
  return facts([[words.mediators, list(lines, 'plain') ?? absent(page, 'mediator')]]);
}
