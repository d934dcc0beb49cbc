import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import type { RelatedPlace } from '@charter/model/finding.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareDurations, type Duration, longestDays } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { waitingTime } from '@charter/model/waiting-time.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { everySo } from './words.ts';

export const forumInterim = rule({
  code: 'forum-interim',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'error', 'joint-venture': 'error' },
  summary: 'A forum can keep the times that were promised for it.',
  why: 'An answer promised in hours by a body that meets monthly comes a month late, and everybody learns that the promise is not meant.',
  source: 'A quarterly committee with no protocol between its meetings',
  remedy: 'Say how it decides between two meetings, `between meetings "A call of all members" within 24 hours`, or promise more time.',
  rows: [36, 136],
  options: { daily: ['working'] },
  *check(charter, { options }) {
    for (const forum of charter.forums) {
      const waiting = waitingTime(forum);
      if (waiting === undefined || options.daily.includes(forum.tier ?? '') || isWaived(forum.without, 'interim', 'interim rule')) continue;
      const broken = promisesOf(charter, forum.id).filter(({ within }) => compareDurations(waiting.longest, within) === 1);
      const [first, ...rest] = broken.toSorted((a, b) => compareDurations(a.within, b.within) ?? 0);
      if (first === undefined) continue;
      const promised = `promises ${first.what} within ${describeValue(first.within)}`;
      const reason =
        waiting.because === 'rhythm'
          ? `meets ${everySo(waiting.longest)} and has no rule between meetings, so it can take ${hoursIn(waiting.longest)}`
          : `takes ${hoursIn(waiting.longest)} between its meetings`;
      yield {
        at: spanOf(forum.origin, waiting.because === 'rhythm' ? 'meets' : 'interims'),
        message: `“${forum.title}” ${promised}, but ${reason}.`,
        others: [first, ...rest].map(({ at, what }): RelatedPlace => ({ message: `Here it promises ${what}.`, at })),
      };
    }
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    forum steering "Steering committee" { tier executive  members ana, ben  decides by chair  chair ana  ‹meets monthly› }
    escalation { first ben within 24 hours  then steering within 40 hours }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    forum steering "Steering committee" {
      tier executive  members ana, ben  decides by chair  chair ana  meets monthly
      between meetings "A call" within 24 hours
    }
    escalation { first ben within 24 hours  then steering within 40 hours }
  `,
});

interface Promised {
  readonly what: string;
  readonly within: Duration;
  readonly at: RelatedPlace['at'];
}

function promisesOf({ escalation, decisions }: Charter, forum: Ref): Promised[] {
  const rungs = escalation?.rungs ?? [];
  const answers = rungs.flatMap(({ deciders, within, origin }, index) =>
    within !== undefined && deciders.includes(forum) ? [{ what: `an answer on rung ${index + 1} of the ladder`, within, at: origin }] : [],
  );
  const rulings = decisions.flatMap(({ title, rules, within: forAll }) =>
    rules.flatMap(({ deciders, within = forAll, origin }) =>
      within !== undefined && deciders.includes(forum) ? [{ what: `a decision on “${title}”`, within, at: origin }] : [],
    ),
  );
  return [...answers, ...rulings];
}

function hoursIn(time: Duration): string {
  const hours = Math.round(Number(longestDays(time)) * 24);
  return hours % 24 === 0 && hours > 24 ? `${hours / 24} days (${hours} hours)` : `${hours} hours`;
}
