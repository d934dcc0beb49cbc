/**
 * Brings back what errors in a text hide, pale, from the page of the last text without errors: chapters and things of which there are now fewer of
 * their kind. Where there are as many, something was only renamed.
 */
export function keepLostParts(good: Document, next: Document): void {
  const lost = [...good.querySelectorAll('main [id]')].filter(({ id }) => next.getElementById(id) === null);
  for (const part of lost) {
    // What stands in something else that is brought back comes with it.
    if (next.getElementById(part.id) !== null || countOf(kindOf(part), next) >= countOf(kindOf(part), good)) continue;
    const kept = next.importNode(part, true);
    kept.classList.add('preview-kept');
    place(kept, part, next);
  }
}

/** The beginning of the ids of all things like it: `c-outcome-`. */
function kindOf({ id }: Element): string {
  return /^c-[^-]+-/.exec(id)?.[0] ?? id;
}

function countOf(kind: string, page: Document): number {
  return page.querySelectorAll(`main [id^="${CSS.escape(kind)}"]`).length;
}

/** Behind what it stood behind, or before what it stood before, or at the end of what it stood in. */
function place(kept: Element, part: Element, next: Document): void {
  const before = sibling(part, 'previousElementSibling', next);
  const behind = before === undefined ? sibling(part, 'nextElementSibling', next) : undefined;
  if (before !== undefined) before.after(kept);
  else if (behind !== undefined) behind.before(kept);
  // A row alone is none without its table.
  else if (!part.matches('tr, li, dt, dd')) outer(part, next)?.append(kept);
}

/** The nearest one on that side that the next page has, too. */
function sibling(part: Element, side: 'previousElementSibling' | 'nextElementSibling', next: Document): Element | undefined {
  for (let other = part[side]; other !== null; other = other[side]) {
    const same = other.id === '' ? null : next.getElementById(other.id);
    if (same !== null) return same;
  }
  return undefined;
}

function outer(part: Element, next: Document): Element | null {
  const around = part.parentElement?.closest('[id]');
  return (around && next.getElementById(around.id)) ?? next.querySelector('main');
}
