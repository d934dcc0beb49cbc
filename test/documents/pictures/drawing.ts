import { visible } from '../page/said.ts';

/** A picture as it stands on a page. */
export interface Drawn {
  readonly title: string;
  readonly description: string;
  /** Its texts in the order in which they are drawn, on one line. */
  readonly texts: string;
  readonly markup: string;
}

/** Both drawings of a picture, by the identifier of the picture. */
export function drawings(page: string, id: string): { readonly wide: Drawn; readonly narrow: Drawn } {
  return { wide: drawing(page, `${id}-wide`), narrow: drawing(page, `${id}-narrow`) };
}

function drawing(page: string, id: string): Drawn {
  const [markup = ''] = new RegExp(`<title id="${id}-title">[\\s\\S]*?</svg>`).exec(page) ?? [];
  const [, title = '', description = '', marks = ''] =
    /^<title[^>]*>(.*?)<\/title>\s*<desc[^>]*>(.*?)<\/desc>([\s\S]*)$/.exec(markup) ?? [];
  return { title: visible(title), description: visible(description), texts: visible(marks), markup };
}
