import type { Charter } from '@charter/model/charter.ts';
import { type Membership, membership } from '@charter/model/membership.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const sprintDeciders = rule({
  code: 'sprint-deciders',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Somebody who decides for each partner is there at a design sprint.',
  why: 'What is designed without those who decide is designed again when they see it.',
  source: 'Co-creation: design sprints with the deciders of both sides present',
  remedy: 'Let one of them attend: `attended by $person, $other-person`.',
  rows: [50],
  *check(charter) {
    const who = membership(charter);
    const deciders = decidersOf(charter, who);
    for (const meeting of charter.meetings) {
      if (meeting.kind !== 'sprint' || isWaived(meeting.without, 'deciders')) continue;
      const there = new Set(meeting.attendees.flatMap((ref) => who.people(ref)));
      for (const { id, title } of charter.partners) {
        const own = deciders.filter((person) => who.partnerOf(person) === id);
        if (own.length === 0 || meeting.attendees.includes(id) || own.some((person) => there.has(person))) continue;
        yield {
          at: nameOf(meeting),
          message: `Nobody who decides for ${title} takes part in “${meeting.title}”.`,
          remedy: `Let one of them attend: \`attended by ${own[0]}\`.`,
        };
      }
    }
  },
  bad: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    person ben "Ben" of flow
    forum ops "Operating team" { members ana, ben }
    decision scope "Scope" { otherwise: ops decides }
    meeting ‹design› "Design sprint" { kind sprint  attended by ana }
  `,
  good: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    person ben "Ben" of flow
    forum ops "Operating team" { members ana, ben }
    decision scope "Scope" { otherwise: ops decides }
    meeting design "Design sprint" { kind sprint  attended by ops }
  `,
});

function decidersOf({ decisions }: Charter, who: Membership): readonly string[] {
  return [...new Set(decisions.flatMap(({ rules }) => rules.flatMap(({ deciders }) => deciders.flatMap((ref) => who.people(ref)))))];
}
