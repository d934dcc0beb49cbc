import type { Charter } from '@charter/model/charter.ts';
import { membership } from '@charter/model/membership.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { hasDeputy, neededPeople } from './needed-people.ts';

export const deputy = rule({
  code: 'deputy',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Whoever is accountable, decides or stands on the ladder has a deputy, and no one person is the only deputy of many.',
  why: 'People fall ill and change jobs; without a deputy their decisions wait, and the clock of the ladder runs on.',
  source: 'Champions: document processes, cross-train, name deputies that are not all the same person',
  remedy: 'Name one: `deputy …`.',
  rows: [157],
  options: { onlyDeputyOf: 3 },
  *check(charter, { options }) {
    yield* withoutDeputy(charter);
    yield* sharedDeputies(charter, options.onlyDeputyOf);
  },
  bad: [
    `
    person ‹ana› "Ana Ruiz"
    person chen "Chen Li"
    person ben "Ben Okafor" { deputy chen }
    decision spending "Spending" { otherwise: ana decides }
    escalation { first ben within 24 hours }
    `,
    `
    person ‹chen› "Chen Li"
    person ana "Ana Ruiz" { deputy chen }
    person ben "Ben Okafor" { deputy chen }
    person eva "Eva Roth" { deputy chen }
    `,
  ],
  good: `
    person ana "Ana Ruiz" { deputy chen }
    person chen "Chen Li"
    person ben "Ben Okafor" { no deputy because "The board stands in for him" }
    person eva "Eva Roth" { deputy chen }
    decision spending "Spending" { otherwise: ana decides }
    escalation { first ben within 24 hours }
  `,
});

function* withoutDeputy(charter: Charter): Iterable<Report> {
  if (isWaived(charter.without, 'deputies', 'deputy')) return;
  const needed = neededPeople(charter);
  const without = charter.people.filter(({ id }) => needed.has(id) && !hasDeputy(charter, id));
  if (without.length === needed.size && without.length > 1) {
    const message = `None of the ${without.length} people who decide or answer for something has a deputy.`;
    yield { at: headOf(charter), message, remedy: 'Name one in each person: `deputy …`; or say why not: `no deputies because "…"`.' };
    return;
  }
  for (const person of without) {
    const colleague = charter.people.find(({ id, partner }) => id !== person.id && partner === person.partner)?.id ?? '…';
    const message = `${person.title} ${needed.get(person.id)} and has no deputy.`;
    yield { at: nameOf(person), message, remedy: `Name one: \`deputy ${colleague}\`.` };
  }
}

function* sharedDeputies(charter: Charter, most: number): Iterable<Report> {
  const who = membership(charter);
  const byOnlyDeputy = Map.groupBy(charter.people, ({ deputies }) => (deputies.length === 1 ? deputies[0] : undefined));
  for (const person of charter.people) {
    const onlyFor = byOnlyDeputy.get(person.id) ?? [];
    if (onlyFor.length < most) continue;
    const house = who.partnerOf(person.id);
    yield {
      at: nameOf(person),
      message: `${person.title} is the only deputy of ${listed(onlyFor.map(({ title }) => title))}.`,
      why: 'In the week in which two of them are away, nobody is there.',
      remedy: `Let others${house === undefined ? '' : ` of ${who.title(house)}`} stand in for some of them.`,
    };
  }
}
