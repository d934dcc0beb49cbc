import type { Element, ElementContent } from 'hast';
import { safeAddress } from '../html/address.ts';
import { hasClass, isElement, isScreenOnly } from './elements.ts';
import type { Run } from './manuscript.ts';

/** How words look, and in which language they are. */
export type Look = Omit<Run, 'text'>;

const LOOKS: Readonly<Record<string, Look>> = {
  strong: { strong: true },
  b: { strong: true },
  em: { emphasis: true },
  i: { emphasis: true },
  s: { struck: true },
  code: { code: true },
};

/** The words of nodes that stand within a line, in their looks. Spaces are as a reader sees them: one between words, none around lines. */
export function readRuns(nodes: readonly ElementContent[], look: Look = {}): Run[] {
  return trimmed(collapsed(nodes.flatMap((node) => runsOf(node, look))));
}

function runsOf(node: ElementContent, look: Look): Run[] {
  if (node.type === 'text') return [{ text: node.value.replace(/[ \t\r\n\f]+/g, ' '), ...look }];
  if (!isElement(node) || isScreenOnly(node) || hasClass(node, 'unseen')) return [];
  if (node.tagName === 'br') return [{ text: '\n', ...look }];
  const own = node.tagName === 'a' ? linkTo(node.properties.href) : LOOKS[node.tagName];
  return node.children.flatMap((child) => runsOf(child, { ...look, ...own, ...languageOf(node) }));
}

/** The language that an element says its words are in. */
export function languageOf({ properties }: Element): Look {
  return typeof properties.lang === 'string' ? { language: properties.lang } : {};
}

/** Places on the page itself are known by their words. */
function linkTo(href: unknown): Look {
  const address = typeof href === 'string' ? safeAddress(href) : undefined;
  return address === undefined ? {} : { href: address.href };
}

/** Runs of one look as one, and no space after a space or at the beginning of a line. */
function collapsed(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const text = last === undefined || /[ \n]$/.test(last.text) ? run.text.replace(/^ /, '') : run.text;
    if (text === '') continue;
    if (last !== undefined && sameLook(last, run)) all[all.length - 1] = { ...last, text: last.text + text };
    else all.push({ ...run, text });
  }
  return all;
}

function sameLook(one: Run, other: Run): boolean {
  return (['strong', 'emphasis', 'struck', 'code', 'href', 'language'] as const).every((part) => one[part] === other[part]);
}

function trimmed(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const text = last.text.replace(/[ \n]+$/, '');
  return text === '' ? trimmed(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
