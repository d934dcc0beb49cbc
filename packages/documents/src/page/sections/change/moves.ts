import type { Move } from '@charter/model/change.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';

/** What is done then, in its order: "Move the pilot, decided by the Steering committee within 5 days". */
export function moves(page: Page, all: readonly Move[]): Content {
  const words = page.words.change;
  const lines = all.map((move) => moveText(page, move));
  if (lines.length === 0) return words.noMove;
  return lines.length === 1 ? lines : list(lines, 'numbered');
}

function moveText(page: Page, { text, deciders, within }: Move): Html {
  const words = page.words.change;
  const by = deciders.length > 0 && html`, ${say(words.decidedBy, { who: page.directory.row(deciders, words.and) })}`;
  return html`${bdi(inline(page, text))}${by}${within && html` ${say(words.within, { length: page.values.duration(within) })}`}`;
}
