import { escaped } from './escape.ts';
import { readTemplate } from './template.ts';

/** Markup that is safe to put on a page. Only `html`, and `trustedMarkup` inside the kit, make one. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** Attributes that are safe to put into a tag. Only `attributes` makes one. */
export class Attributes extends Html {}

/** What may stand in a hole of a template. Text is escaped, lists are joined, `undefined` and `false` leave nothing. */
export type Content = Html | string | number | undefined | false | readonly Content[];

/**
 * Builds markup from a template. Whatever is put in is text, unless it is `Html` already. In an attribute everything is text;
 * a hole inside a tag takes only `Attributes`.
 * @throws where the template itself, never what is put in, would be unsafe: an unquoted attribute, a script, a style, a handler.
 */
export function html(literals: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const template = readTemplate(literals);
  let markup = template.texts[0] ?? '';
  for (let index = 0; index < contents.length; index++) {
    markup += fill(template.holes[index] ?? 'text', contents[index]) + (template.texts[index + 1] ?? '');
  }
  return new Html(markup);
}

/** Whether content leaves nothing on the page. */
export function isEmpty(content: Content): boolean {
  if (Array.isArray(content)) return content.every(isEmpty);
  return content === undefined || content === false || (typeof content === 'object' ? !/\S/.test(content.toString()) : content === '');
}

/** Content in which each `place`, markup that nothing else on the page is the same as, gives way to what is known only now. */
export function filledIn(content: Content, place: Html, by: (index: number) => Html): Html {
  const [first = '', ...others] = html`${content}`.toString().split(place.toString());
  return new Html(first + others.map((text, index) => by(index).toString() + text).join(''));
}

/** The only way to make `Html` of a string unescaped. For the kit's own constant markup: never for anything a charter says. */
export function trustedMarkup(markup: string): Html {
  return new Html(markup);
}

function fill(hole: 'text' | 'value' | 'tag', content: Content): string {
  if (content === undefined || content === false) return '';
  if (Array.isArray(content)) {
    let markup = '';
    for (const part of content) markup += fill(hole, part);
    return markup;
  }
  if (hole === 'tag' || content instanceof Attributes) {
    if (hole === 'tag' && content instanceof Attributes) return content.toString();
    throw new TypeError('Attributes, and nothing else, may stand inside a tag.');
  }
  if (typeof content === 'number') return String(content);
  return content instanceof Html && hole === 'text' ? content.toString() : escaped(String(content));
}
