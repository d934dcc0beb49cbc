import { type Content, type Html, html, isEmpty } from '../../html/markup.ts';

/** A fact: what it is about, in our words or on a day, and what the charter says. A fact without content is left out. */
export type Fact = readonly [label: Content, content: Content];

/** Short facts, each beside its label. */
export function facts(all: readonly Fact[]): Html | undefined {
  const said = all.filter(([, content]) => !isEmpty(content));
  if (said.length === 0) return undefined;
  return html`<dl class="facts">\n${said.map(([label, content]) => html`<div><dt>${label}</dt><dd>${content}</dd></div>\n`)}</dl>\n`;
}
