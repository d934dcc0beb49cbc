import type { Passage } from '@charter/model/passage.ts';
import type { Content } from '../html/markup.ts';
import { list } from './kit/list.ts';
import { sentence } from './kit/said.ts';
import type { Page } from './page.ts';

/** Texts of the partners: one as it is, several as a list. Nothing where there are none. */
export function texts(page: Page, passages: readonly Passage[]): Content {
  const [first, second] = passages;
  if (first === undefined) return undefined;
  return second === undefined ? sentence(page, first.text) : list(passages.map(({ text }) => sentence(page, text)));
}
