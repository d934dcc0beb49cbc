import type { Charter } from './charter.ts';
import type { Declared, Ref } from './element.ts';
import { membership } from './membership.ts';

/** The title of whatever has a short name, of any kind; the name itself where nothing has it. */
export function titleOf(charter: Charter, ref: Ref): string {
  for (const value of Object.values(charter)) {
    if (!Array.isArray(value)) continue;
    const found = (value as readonly Partial<Declared>[]).find(({ id, title }) => id === ref && title !== undefined);
    if (found?.title !== undefined) return found.title;
  }
  return ref;
}

/** The partners that a name stands for: the partner itself, the house of a person, of a role's holders, of a forum's members. */
export function partnersOf(charter: Charter, ref: Ref): readonly Ref[] {
  return membership(charter).partners(ref);
}
