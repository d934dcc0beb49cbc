import { bdi } from '../../html/bdi.ts';
import { type Content, type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { inline } from './said.ts';
import { say } from './say.ts';

/** Says in its place that something which matters is not there: "No exit plan is agreed." That is nothing for readers outside. */
export function missing({ audience }: Page, sentence: Content): Html | undefined {
  return audience === 'public' ? undefined : html`<p class="missing">${sentence}</p>\n`;
}

/** Says that something is left out on purpose, and why, in the partners' words. */
export function waived(page: Page, reason: string): Html {
  const end = /[.!?…。]\s*$/.test(reason) ? '' : '.';
  return html`<p class="waived">${say(page.words.shell.waived, { reason: html`${bdi(inline(page, reason))}${end}` })}</p>\n`;
}
