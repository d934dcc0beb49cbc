import type { Nameable, Site } from './site.ts';

/** What may be compared: in the table of a decision its quantities, elsewhere the metrics. */
export function quantitiesAt(site: Site): readonly Nameable[] {
  const owner = site.place.block.owner;
  return owner?.form.name === 'Decision' ? quantitiesOf(site, owner.tokens[1]?.token.image) : site.named('Metric');
}

/** The quantities that a decision of the file is about. */
export function quantitiesOf(site: Site, decision: string | undefined): readonly Nameable[] {
  const start = site.declared.findIndex(({ kind, name }) => kind === 'Decision' && name === decision);
  if (start < 0) return [];
  const rest = site.declared.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'Parameter');
  return end < 0 ? rest : rest.slice(0, end);
}

/** The decision that an event of a log is about. */
export function decisionWritten({ written }: Site): string | undefined {
  return written.find(({ steps }) => steps.some(({ target }) => target === 'Decision'))?.token.image;
}
