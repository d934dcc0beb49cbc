import type { Ref } from './element.ts';
import type { Parties } from './parties.ts';
import type { NamedPassage } from './passage.ts';

/** What a partner wants, cannot lose, brings or is strong in, under a short name of its own. */
export interface NamedInterest {
  readonly partner: Ref;
  readonly passage: NamedPassage;
}

/** All interests and strengths that have a short name, by that name. */
export function namedInterests({ partners }: Pick<Parties, 'partners'>): ReadonlyMap<Ref, NamedInterest> {
  const named = new Map<Ref, NamedInterest>();
  for (const partner of partners) {
    const { wants, quietWants, cannotLose, brings, strengths } = partner;
    for (const passage of [...wants, ...quietWants, ...cannotLose, ...brings, ...strengths]) {
      if (passage.id !== undefined) named.set(passage.id, { partner: partner.id, passage });
    }
  }
  return named;
}
