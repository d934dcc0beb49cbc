import type { Passage } from '@charter/model/passage.ts';
import type { Content } from '../html/markup.ts';
import { inline } from '../html/prose.ts';
import { list } from './kit/list.ts';

/** Texts of the partners: one as it is, several as a list. Nothing where there are none. */
export function texts(passages: readonly Passage[]): Content {
  const [first, second] = passages;
  if (first === undefined) return undefined;
  return second === undefined ? inline(first.text) : list(passages.map(({ text }) => inline(text)));
}
