import { keepLostParts } from './kept-parts.ts';
import { useStyle } from './theme.ts';

/** What no page needs, and no charter may bring in. */
const UNWANTED = 'script, link, meta, base, iframe, object, embed, form, template';

/** The last page of a text without errors. */
let lastGood: Document | undefined;

/** Puts a page in the place of the one that is there; where it is incomplete, the parts that it lost stay as they were, unless it is of another charter. */
export function showPage(place: Element, html: string, { isIncomplete, isOther }: { isIncomplete: boolean; isOther: boolean }): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  for (const unwanted of next.querySelectorAll(UNWANTED)) unwanted.remove();
  useStyle([...next.querySelectorAll('style')].map((style) => style.textContent).join('\n'));
  for (const style of next.querySelectorAll('style')) style.remove();
  if (isOther) lastGood = undefined;
  if (!isIncomplete) lastGood = next.cloneNode(true) as Document;
  else if (lastGood !== undefined) keepLostParts(lastGood, next);
  document.documentElement.lang = next.documentElement.lang;
  document.documentElement.dir = next.documentElement.dir;
  place.replaceChildren(...next.body.childNodes);
}
