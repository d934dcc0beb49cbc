import type { Move } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { durationText } from '../../../values/value.ts';
import { changeWords as words } from '../../../words/change.ts';
import { directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';

/** What is done then, in its order: "Move the pilot, decided by the Steering committee within 5 days". */
export function moves(charter: Charter, all: readonly Move[]): Content {
  const lines = all.map((move) => moveText(charter, move));
  if (lines.length === 0) return words.noMove;
  return lines.length === 1 ? lines : list(lines, 'numbered');
}

function moveText(charter: Charter, { text, deciders, within }: Move): Html {
  const by = deciders.length > 0 && html`, ${words.decidedBy} ${directory(charter).row(deciders, words.and)}`;
  return html`${bdi(inline(text))}${by}${within && ` ${words.within} ${durationText(within)}`}`;
}
