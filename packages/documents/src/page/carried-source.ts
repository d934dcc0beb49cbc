import { attributes } from '../html/attributes.ts';
import { type Html, html } from '../html/markup.ts';
import type { Provenance, SourceFile } from './provenance.ts';

/** The files a page was made of, as text in base 64 that no browser shows, runs or reads. */
export function carriedSource({ files, carried }: Provenance): Html | undefined {
  if (!carried) return undefined;
  const all = files.map(
    ({ path, digest, content }) => html`<code${attributes({ 'data-path': path, 'data-sha256': digest })}>${content}</code>\n`,
  );
  return html`<template id="c-source" data-files="${files.length}">\n${all}</template>\n`;
}

/** A file that a page says it carries. */
export type CarriedFile = Required<SourceFile>;

const TEMPLATE = /<template id="c-source" data-files="(\d+)">\s*(.*?)\s*<\/template>/s;
const FILE = /<code data-path="([^"<>]*)" data-sha256="([0-9a-f]{64})">([A-Za-z0-9+/\s]*={0,2})<\/code>/g;

/** The files that a page carries: `none` where it carries none, `damaged` where what it carries is no longer as it was written. */
export function readCarriedSource(page: string): readonly CarriedFile[] | 'none' | 'damaged' {
  const [, count, inside] = TEMPLATE.exec(page) ?? [];
  if (inside === undefined) return page.includes('id="c-source"') ? 'damaged' : 'none';
  const files = [...inside.matchAll(FILE)].map(([, path = '', digest = '', content = '']) => ({ path: unescaped(path), digest, content }));
  return files.length === Number(count) && inside.replace(FILE, '').trim() === '' ? files : 'damaged';
}

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#96;': '`' };

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#96);/g, (reference) => CHARACTERS[reference] ?? '');
}
