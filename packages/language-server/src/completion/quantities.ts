import type { Nameable, Site } from './site.ts';

/** What may be compared: in the table of a decision its quantities, elsewhere the metrics. */
export function quantitiesAt(site: Site): readonly Nameable[] {
  return site.place.block.owner?.form.name === 'Decision' ? quantitiesHere(site) : site.named('Metric');
}

/** The quantities of the decision in whose table, or in whose record, one writes. */
export function quantitiesHere(site: Site): readonly Nameable[] {
  const owner = site.place.block.owner;
  const recorded = site.written.find(({ steps }) => steps.some(({ target }) => target === 'Decision'));
  const decision = owner?.form.name === 'Decision' ? owner.tokens[1] : recorded;
  const start = site.declared.findIndex(({ kind, name }) => kind === 'Decision' && name === decision?.token.image);
  if (start < 0) return [];
  const rest = site.declared.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'Parameter');
  return end < 0 ? rest : rest.slice(0, end);
}
