import { renderPage } from '@charter/documents/page/render-page.ts';
import { lowerText } from '../../language/lower-text.ts';

/** The pages of the charters in a text. */
export function pagesOf(text: string): readonly string[] {
  const { charters, findings } = lowerText(text);
  return charters.map((charter) => renderPage(charter, { findings }));
}
