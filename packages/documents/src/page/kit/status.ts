import { type Html, html } from '../../html/markup.ts';
import { shellWords } from '../../words/shell.ts';
import { mark } from '../marks.ts';

/** Where a charter or one of its parts stands. */
export type Status = 'draft' | 'ratified' | 'active' | 'ended' | 'red' | 'amber' | 'green';

/** A status as a word with a sign before it: colour only repeats what they say. */
export function statusMark(status: Status): Html {
  return html`<span class="status">${mark(status, `status-${status}`)} ${shellWords.status[status]}</span>`;
}
