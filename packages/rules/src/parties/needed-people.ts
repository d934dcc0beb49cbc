import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { membership } from '@charter/model/membership.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { isWaived } from '../engine/ask.ts';

/** The people somebody waits for, and for what; a forum goes on without one of its members. */
export function neededPeople(charter: Charter): ReadonlyMap<Ref, string> {
  const who = membership(charter);
  const needed = new Map<Ref, string>();
  const forums = new Set(charter.forums.map(({ id }) => id));
  // Whoever stands in for somebody is known to that somebody, who can take a task back.
  const standIns = new Set(charter.people.flatMap(({ deputies }) => deputies));
  const add = (refs: readonly Ref[], what: string) => {
    for (const ref of refs) {
      if (forums.has(ref)) continue;
      for (const person of who.people(ref)) if (!needed.has(person)) needed.set(person, what);
    }
  };
  for (const { deciders } of charter.escalation?.rungs ?? []) add(deciders, 'stands on the ladder');
  for (const { rules, title } of charter.decisions) for (const { deciders } of rules) add(deciders, `decides on “${title}”`);
  for (const { rows } of raciTablesOf(charter)) {
    for (const { cells, title } of rows) {
      const accountable = cells.filter(({ column, letters }) => letters.includes('A') && !standIns.has(column));
      add(
        accountable.map(({ column }) => column),
        `is accountable for “${title}”`,
      );
    }
  }
  return needed;
}

/** Whether somebody stands in for a person, as a person or in a role, or it is said why not. */
export function hasDeputy({ people, roles }: Charter, person: Ref): boolean {
  const own = people.find(({ id }) => id === person);
  if (own === undefined || own.deputies.length > 0 || own.succession !== undefined || isWaived(own.without, 'deputy', 'deputies'))
    return true;
  return roles.some(({ heldBy, deputies }) => heldBy.includes(person) && (deputies.length > 0 || heldBy.length > 1));
}
