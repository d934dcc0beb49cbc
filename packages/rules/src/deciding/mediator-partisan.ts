import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const mediatorPartisan = rule({
  code: 'mediator-partisan',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'A mediator belongs to no side of the dispute.',
  why: 'A mediator with a vote in the matter is a party, however fair.',
  source: 'Governance and conflict: a neutral facilitator or ombud',
  remedy: 'Name somebody from outside both houses, or let the task go round: `mediator … in turn`.',
  rows: [75],
  *check(charter) {
    const who = membership(charter);
    for (const { forums, origin, person, rotating } of charter.mediators) {
      if (person === undefined || rotating) continue;
      const own = new Set(who.partners(person));
      const disputes = charter.forums.filter(({ id }) => forums.length === 0 || forums.includes(id));
      const partial = disputes.filter((forum) =>
        [...forum.votes.map(({ partner }) => partner), ...who.partners(forum.id)].some((id) => own.has(id)),
      );
      if (partial.length === 0) continue;
      const sides = listed([...own].map(who.title));
      const message = `${who.title(person)} belongs to ${sides}, which has a side in the disputes of ${listed(partial.map(({ title }) => `“${title}”`))}.`;
      yield { at: spanOf(origin, 'person'), message };
    }
  },
  bad: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow

    forum steering "Steering" { members ana, ben }
    mediator ‹ana› for steering
  `,
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow

    forum steering "Steering" { members ana, ben }
    person hedda "Hedda Lund"
    mediator hedda for steering
  `,
});
