import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { ask } from '../tools/ask.ts';
import { amendments } from './deciding/amendments.ts';
import { decisions } from './deciding/decisions.ts';
import { escalation } from './deciding/escalation.ts';
import { forums } from './deciding/forums.ts';
import { meetings } from './deciding/meetings.ts';
import { protections } from './deciding/protections.ts';

/** Who decides what: the forums, each kind of decision as a table, what happens when they disagree, and who may change the charter. */
export function deciding(page: Page): Html {
  const parts = [forums, decisions, escalation, protections, amendments, meetings];
  return html`${ask(page)}${parts.map((part) => part(page))}`;
}
