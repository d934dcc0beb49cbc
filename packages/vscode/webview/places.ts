import { BETWEEN_WORDS } from '@charter/language-server/protocol.ts';
import type { PageMark } from '../src/preview/messages.ts';

/** What may be found by its words. */
const TELLING = 'p, li, dt, dd, th, td, h1, h2, h3, h4, caption, figcaption, bdi, text';

/** What tells one thing with several words from several places, the more telling first. */
const UNITS = ['li, tr, dd, dt', 'p, figcaption, text'];

/** Longer than anything that tells of one statement. */
const MOST_WORDS = 2000;

/** What was clicked: by its mark, or by its words and the mark of what it stands in. */
export interface Clicked {
  readonly mark?: number;
  readonly words?: string;
}

/** Which places on the page stand for what was written, and the other way round. */
export class Places {
  readonly #page: Element;
  readonly #marks: readonly PageMark[];
  readonly #byId = new Map<string, number>();
  readonly #byWords = new Map<string, number[]>();
  #clicked: { readonly mark: number; readonly element: Element } | undefined;
  #elements: Map<number, Element> | undefined;

  constructor(page: Element, marks: readonly PageMark[]) {
    this.#page = page;
    this.#marks = marks;
    for (const [index, { id, words }] of marks.entries()) {
      if (id !== undefined) this.#byId.set(id, index);
      if (words !== undefined) this.#byWords.set(words, [...(this.#byWords.get(words) ?? []), index]);
    }
  }

  /** What was clicked: the element itself, or the nearest around it that is known. */
  clicked(target: Element): Clicked {
    const unit = UNITS.map((kind) => target.closest(kind)).find((element) => element !== null && this.#page.contains(element));
    for (let element: Element | null = target; element !== null && element !== this.#page; element = element.parentElement) {
      const mark = this.#byId.get(element.id) ?? this.#markOfWords(element);
      if (mark !== undefined) {
        this.#clicked = { mark, element };
        return { mark };
      }
      if (element === unit) return { words: wordsTold(unit), ...this.#around(unit) };
    }
    return {};
  }

  /** The mark of what something stands in. */
  #around(element: Element): Clicked {
    for (let outer = element.parentElement; outer !== null && outer !== this.#page; outer = outer.parentElement) {
      const mark = this.#byId.get(outer.id);
      if (mark !== undefined) return { mark };
    }
    return {};
  }

  /** Brings the first of these that stands on the page into view. */
  pointOut(marks: readonly number[]): void {
    for (const old of this.#page.querySelectorAll('.preview-here')) old.classList.remove('preview-here');
    const mark = marks.find((mark) => this.#elementOf(mark) !== undefined);
    if (mark === undefined) return;
    const element = mark === this.#clicked?.mark ? this.#clicked.element : this.#elementOf(mark);
    element?.classList.add('preview-here');
    element?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }

  #elementOf(mark: number): Element | undefined {
    const { id } = this.#marks[mark] ?? {};
    if (id !== undefined) return document.getElementById(id) ?? undefined;
    this.#elements ??= this.#findElements();
    return this.#elements.get(mark);
  }

  /** Of several elements with the same words, the last one inside of what the words stand in, else the last: the first pages only sum up. */
  #findElements(): Map<number, Element> {
    const elements = new Map<number, Element>();
    for (const element of this.#page.querySelectorAll(TELLING)) {
      const mark = this.#markOfWords(element);
      if (mark === undefined) continue;
      const known = elements.get(mark);
      if (known === undefined || this.#isAtHome(element, mark) || !this.#isAtHome(known, mark)) elements.set(mark, element);
    }
    return elements;
  }

  #markOfWords(element: Element): number | undefined {
    const marks = element.matches(TELLING) ? this.#byWords.get(wordsOf(element)) : undefined;
    return marks?.find((mark) => this.#isAtHome(element, mark)) ?? marks?.[0];
  }

  #isAtHome(element: Element, mark: number): boolean {
    const around = this.#marks[mark]?.within;
    const id = around === undefined ? undefined : this.#marks[around]?.id;
    return id !== undefined && element.closest(`#${CSS.escape(id)}`) !== null;
  }
}

/** What is read in an element, with the term that a description belongs to, and its days as a charter writes them. */
function wordsTold(unit: Element): string {
  const term = unit.matches('dd') ? unit.parentElement?.querySelector('dt') : undefined;
  const days = [...unit.querySelectorAll('time')].map(({ dateTime }) => dateTime);
  return [readIn(term), readIn(unit), ...days].join(' ').slice(0, MOST_WORDS);
}

/** As it is laid out, so that the words of one cell do not run into those of the next; in a picture nothing is. */
function readIn(element: Element | null | undefined): string {
  return (element instanceof HTMLElement ? element.innerText : element?.textContent) ?? '';
}

/** The letters and digits of an element, without the address that the page adds to a link. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const target of copy.querySelectorAll('.target')) target.remove();
  return (copy.textContent ?? '').replace(BETWEEN_WORDS, '');
}
