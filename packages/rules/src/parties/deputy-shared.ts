import { membership } from '@charter/model/membership.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const deputyShared = rule({
  code: 'deputy-shared',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'No one person is the only deputy of many.',
  why: 'In the week in which two of them are away, nobody is there.',
  source: 'Champions: deputies that are not all the same person',
  remedy: 'Let others of the house stand in for some of them.',
  rows: [157],
  options: { people: 3 },
  *check(charter, { options }) {
    const who = membership(charter);
    const byOnlyDeputy = Map.groupBy(charter.people, ({ deputies }) => (deputies.length === 1 ? deputies[0] : undefined));
    for (const deputy of charter.people) {
      const onlyFor = byOnlyDeputy.get(deputy.id) ?? [];
      if (onlyFor.length < options.people) continue;
      const house = who.partnerOf(deputy.id);
      yield {
        at: nameOf(deputy),
        message: `${deputy.title} is the only deputy of ${listed(onlyFor.map(({ title }) => title))}.`,
        ...(house === undefined ? {} : { remedy: `Let others of ${who.title(house)} stand in for some of them.` }),
      };
    }
  },
  bad: `
    person ‹chen› "Chen Li"
    person ana "Ana Ruiz" { deputy chen }
    person ben "Ben Okafor" { deputy chen }
    person eva "Eva Roth" { deputy chen }
  `,
  good: `
    person chen "Chen Li"
    person ana "Ana Ruiz" { deputy chen }
    person ben "Ben Okafor" { deputy eva }
    person eva "Eva Roth" { deputy chen }
  `,
});
