import { spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';

export const renegotiationMidpoint = rule({
  code: 'renegotiation-midpoint',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The day of renegotiation lies near the middle of the term.',
  why: 'Too early, there is nothing to judge yet; too late, there is nothing left to change.',
  source: 'Shared vision: renegotiate at the midpoint of the time-box',
  remedy: 'Move it to the middle of the time it belongs to.',
  rows: [16],
  options: { fromPercent: 40, toPercent: 60 },
  *check(charter, { options }) {
    const stretches = [
      { what: 'the term', runs: charter.term, renegotiation: charter.renegotiation },
      ...charter.phases.map(({ title, runs, renegotiation }) => ({ what: `the phase “${title}”`, runs, renegotiation })),
    ];
    for (const { what, runs, renegotiation } of stretches) {
      const end = runs && lastDayOfTerm(runs);
      if (renegotiation === undefined || runs === undefined || end === undefined || end <= runs.from) continue;
      const percent = Math.round((daysBetween(runs.from, renegotiation.date) * 100) / daysBetween(runs.from, end));
      if (percent >= options.fromPercent && percent <= options.toPercent) continue;
      yield {
        at: spanOf(renegotiation.origin, 'date'),
        message:
          percent < 0 || percent > 100
            ? `You look again on ${renegotiation.date}, which lies outside ${what}: ${runs.from} to ${end}.`
            : `You look again on ${renegotiation.date}, when ${percent} % of ${what} are over.`,
        others: [{ message: `It runs from ${runs.from} to ${end}.`, at: runs.origin }],
      };
    }
  },
  bad: `
    runs from 2026-01-05 for 12 weeks
    renegotiate on ‹2026-03-23›
  `,
  good: `
    runs from 2026-01-05 for 12 weeks
    renegotiate on 2026-02-16
  `,
});
