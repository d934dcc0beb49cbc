import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals } from '@charter/model/value/decimal.ts';
import { shortestDays } from '@charter/model/value/duration.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const governanceTooLight = rule({
  code: 'governance-too-light',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'What is interwoven every day is not governed lightly.',
  why: 'Light governance rests on two people who like each other; work that is interwoven needs more than that.',
  source: 'The partnership operating system: the lightweight model',
  remedy: 'Choose `governance integrated`, or disentangle the work.',
  rows: [160],
  // One strand that hands on to the next is not interwoven yet.
  options: { mostDependencies: 1 },
  *check(charter, { options }) {
    const { governance } = charter;
    if (governance?.model !== 'lightweight') return;
    const signs = signsOf(charter, options.mostDependencies);
    if (signs.length === 0) return;
    yield { at: spanOf(governance.origin, 'model'), message: `The governance is lightweight, but the partners ${listed(signs)}.` };
  },
  bad: `
    governance ‹lightweight›
    partner us "Us"
    partner them "Them"
    split revenue { to us 50 %  to them 50 % }
    venture "Tours" { team "Four people" }
  `,
  good: `
    governance lightweight
    meeting coffee "Coffee" { held weekly }
  `,
});

/** What speaks for more structure, in the words of a sentence that begins with the partners. */
function signsOf({ forums, meetings, workstreams, splits, ventures }: Charter, mostDependencies: number): readonly string[] {
  const schedules = [...forums.map(({ meets }) => meets), ...meetings.map(({ held }) => held)];
  const daily = schedules.some((schedule) => schedule?.cadence && compareDecimals(shortestDays(schedule.cadence.every), '1') !== 1);
  return [
    ...(daily ? ['meet every day'] : []),
    ...(workstreams.flatMap(({ dependsOn }) => dependsOn).length > mostDependencies ? ['have workstreams that depend on each other'] : []),
    ...(splits.some(({ subject }) => subject !== 'ownership') && ventures.length > 0 ? ['run a business together'] : []),
  ];
}
