import type { Output } from './product.ts';

/** What `charter build` can make, by the word that asks for it. PLACEHOLDERS until the real renderers exist. */
export const OUTPUTS: ReadonlyMap<string, Output> = new Map([
  ['html', { extension: '.html', render: (charter) => `<!doctype html><title>${charter.id.replaceAll('<', '&lt;')}</title>\n` }],
  ['json', { extension: '.json', render: (charter) => `${JSON.stringify({ id: charter.id })}\n` }],
] satisfies [string, Output][]);
