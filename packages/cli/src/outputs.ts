import { renderPage } from '@charter/documents/page/render-page.ts';
import { toJson } from '@charter/model/json.ts';
import type { Output } from './product.ts';

/** What `charter build` can make, by the word that asks for it. */
export const OUTPUTS: ReadonlyMap<string, Output> = new Map([
  ['html', { extension: '.html', render: renderPage }],
  ['json', { extension: '.json', render: (charter) => toJson(charter) }],
] satisfies [string, Output][]);
