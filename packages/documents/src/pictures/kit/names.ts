import type { Ref } from '@charter/model/element.ts';
import { plain } from '../../html/prose.ts';
import type { Page } from '../../page/page.ts';
import { fill } from '../../words/phrase.ts';
import type { Words } from './label.ts';

/** The title of whatever a short name stands for, as a picture can hold it. */
export function titleOf({ directory }: Page, ref: Ref): string {
  return plain(directory.title(ref));
}

/** Several names in a row. */
export function titlesOf(page: Page, refs: readonly Ref[]): string {
  return refs.map((ref) => titleOf(page, ref)).join(', ');
}

/** A name a line, each with the sign of its partner. */
export function namesOf(page: Page, refs: readonly Ref[], tone?: Words['tone']): readonly Words[] {
  return refs.map((ref) => ({ text: titleOf(page, ref), tone, partner: page.directory.partnerOf(ref)?.index }));
}

/** Names in a row, a row for each partner with its sign; whoever belongs to none comes last. */
export function namesByPartner(page: Page, refs: readonly Ref[]): readonly Words[] {
  const groups = Map.groupBy(refs, (ref) => page.directory.partnerOf(ref)?.index);
  const inOrder = [...groups].toSorted(([a = Number.POSITIVE_INFINITY], [b = Number.POSITIVE_INFINITY]) => (a === b ? 0 : a - b));
  return inOrder.map(([partner, own]) => ({ text: titlesOf(page, own), partner }));
}

/** The same, with a number before the first. */
export function numbered(names: readonly Words[], number: number): readonly Words[] {
  return names.map((name, index) => (index === 0 ? { ...name, text: `${number} ${name.text}` } : name));
}

/** A label of ours and what it is about. Nothing where there is nothing to say. */
export function labelledText({ words }: Page, label: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : fill(words.shell.labelled, { label, text });
}
