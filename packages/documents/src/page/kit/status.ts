import { type Html, html } from '../../html/markup.ts';
import { mark } from '../marks.ts';
import type { Page } from '../page.ts';

/** Where a charter or one of its parts stands. */
export type Status = 'draft' | 'ratified' | 'active' | 'ended' | 'red' | 'amber' | 'green';

/** A status as a word with a sign before it: colour only repeats what they say. */
export function statusMark(page: Page, status: Status): Html {
  return html`<span class="status">${mark(status, `status-${status}`)} ${page.words.shell.status[status]}</span>`;
}
