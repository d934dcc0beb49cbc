import { useStyle } from './theme.ts';

/** What no page needs, and no charter may bring in. */
const UNWANTED = 'script, link, meta, base, iframe, object, embed, form, template';

/** Puts a page in the place of the one that is there; where it is incomplete, the chapters that it lost stay as they were. */
export function showPage(place: Element, html: string, isIncomplete: boolean): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  for (const unwanted of next.querySelectorAll(UNWANTED)) unwanted.remove();
  useStyle([...next.querySelectorAll('style')].map((style) => style.textContent).join('\n'));
  for (const style of next.querySelectorAll('style')) style.remove();
  if (isIncomplete) keepChapters(place, next);
  document.documentElement.lang = next.documentElement.lang;
  document.documentElement.dir = next.documentElement.dir;
  place.replaceChildren(...next.body.childNodes);
}

function keepChapters(before: Element, next: Document): void {
  let previous: Element | undefined;
  for (const chapter of before.querySelectorAll('main > section[id]')) {
    const same = next.getElementById(chapter.id);
    if (same === null) {
      chapter.classList.add('preview-kept');
      if (previous === undefined) next.querySelector('main')?.prepend(chapter);
      else previous.after(chapter);
    }
    previous = same ?? chapter;
  }
}
