import { membership } from '@charter/model/membership.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const surveyPartners = rule({
  code: 'survey-partners',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A survey asks people of every partner.',
  why: 'A survey of one house measures that house, not the partnership.',
  source: 'Leading signs: a survey of the teams',
  remedy: 'Ask the others too: `attended by $person, $other-person`, with people or forums of every partner.',
  rows: [180],
  *check(charter) {
    const who = membership(charter);
    for (const meeting of charter.meetings) {
      const { kind, attendees, title, without } = meeting;
      if (kind !== 'survey' || attendees.length === 0 || isWaived(without, 'partner', 'partners')) continue;
      const asked = new Set(attendees.flatMap((attendee) => who.partners(attendee)));
      const others = charter.partners.filter(({ id }) => !asked.has(id));
      if (asked.size === 0 || others.length === 0) continue;
      yield { at: nameOf(meeting), message: `The survey “${title}” asks nobody from ${listed(others.map((partner) => partner.title))}.` };
    }
  },
  bad: `
    partner us "Us"
    partner them "Them"
    meeting ‹pulse› "Pulse" { kind survey  held quarterly  attended by us }
  `,
  good: `
    partner us "Us"
    partner them "Them"
    meeting pulse "Pulse" { kind survey  held quarterly  attended by us, them }
  `,
});
