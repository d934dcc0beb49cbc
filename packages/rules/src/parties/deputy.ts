import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { type Membership, membership } from '@charter/model/membership.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const deputy = rule({
  code: 'deputy',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Whoever is accountable, decides or stands on the ladder has a deputy.',
  why: 'People fall ill and change jobs; without a deputy their decisions wait, and the clock of the ladder runs on.',
  source: 'Champions: document processes, cross-train, name deputies',
  remedy: 'Name one: `deputy chen`.',
  rows: [157],
  *check(charter) {
    if (isWaived(charter.without, 'deputies', 'deputy')) return;
    const who = membership(charter);
    const held = neededPeople(charter, who);
    const without = charter.people.filter((person) => held.has(person.id) && !hasDeputy(charter, person.id));
    const covered = without.length < held.size;
    if (!covered && without.length > 1) {
      const message = `None of the ${without.length} people who decide or answer for something has a deputy.`;
      yield { at: headOf(charter), message, remedy: 'Name one in each person: `deputy chen`; or say why not: `no deputies because "…"`.' };
      return;
    }
    for (const person of without) {
      yield { at: nameOf(person), message: `${person.title} ${held.get(person.id)} and has no deputy.` };
    }
  },
  bad: `
    person ‹ana› "Ana Ruiz"
    person chen "Chen Li"
    person ben "Ben Okafor" { deputy chen }
    decision spending "Spending" { otherwise: ana decides }
    escalation { first ben within 24 hours }
  `,
  good: `
    person ana "Ana Ruiz" { deputy chen }
    person chen "Chen Li"
    person ben "Ben Okafor" { no deputy because "The board stands in for him" }
    decision spending "Spending" { otherwise: ana decides }
    escalation { first ben within 24 hours }
  `,
});

/** The people somebody waits for, and for what; a forum goes on without one of its members. */
function neededPeople(charter: Charter, who: Membership): ReadonlyMap<Ref, string> {
  const needed = new Map<Ref, string>();
  // Whoever stands in for somebody is known to that somebody, who can take a task back.
  const standIns = new Set(charter.people.flatMap(({ deputies }) => deputies));
  const add = (refs: readonly Ref[], what: string) => {
    for (const ref of refs) {
      if (charter.forums.some(({ id }) => id === ref)) continue;
      for (const person of who.people(ref)) if (!needed.has(person)) needed.set(person, what);
    }
  };
  for (const { deciders } of charter.escalation?.rungs ?? []) add(deciders, 'stands on the ladder');
  for (const { rules, title } of charter.decisions) for (const { deciders } of rules) add(deciders, `decides on “${title}”`);
  for (const { rows } of raciTablesOf(charter)) {
    for (const { cells, title } of rows) {
      add(
        cells.flatMap(({ column, letters }) => (letters.includes('A') && !standIns.has(column) ? [column] : [])),
        `is accountable for “${title}”`,
      );
    }
  }
  return needed;
}

function hasDeputy({ people, roles }: Charter, person: Ref): boolean {
  const own = people.find(({ id }) => id === person);
  if (own === undefined || own.deputies.length > 0 || own.succession !== undefined || isWaived(own.without, 'deputy', 'deputies'))
    return true;
  return roles.some(({ heldBy, deputies }) => heldBy.includes(person) && (deputies.length > 0 || heldBy.length > 1));
}
