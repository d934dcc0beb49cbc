import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals } from '@charter/model/value/decimal.ts';
import { shortestDays } from '@charter/model/value/duration.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const governanceFit = rule({
  code: 'governance-fit',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary:
    'The governance is as heavy as the work: what is interwoven is not governed lightly, and integrated governance has something to integrate.',
  why: 'Light governance rests on two people who like each other; work that is interwoven needs more than that.',
  source: 'The partnership operating system: the lightweight and the integrated model',
  remedy: 'Choose `governance integrated`, or disentangle the work.',
  rows: [160, 161],
  // One strand that hands on to the next is not interwoven yet.
  options: { mostDependencies: 1 },
  *check(charter, { options }) {
    const { governance } = charter;
    if (governance === undefined) return;
    const at = spanOf(governance.origin, 'model');
    const signs = governance.model === 'lightweight' ? interwoven(charter, options.mostDependencies) : [];
    if (signs.length > 0) yield { at, message: `The governance is lightweight, but the partners ${listed(signs)}.`, rows: [160] };
    if (governance.model !== 'integrated' || !isSimple(charter)) return;
    yield {
      at,
      message: 'The governance is integrated, but nothing is: one forum at most, one strand of work, no measure in common.',
      why: 'Structure costs hours every week; where one strand of work has one forum, it buys nothing.',
      remedy:
        'Choose `governance lightweight`, or say what is done together: `joint measure … owned by $person, $other-person`, a second `forum`, a second `workstream`.',
      rows: [161],
    };
  },
  bad: [
    `
    governance ‹lightweight›
    partner us "Us"
    partner them "Them"
    split revenue { to us 50 %  to them 50 % }
    venture "Tours" { team "Four people" }
    `,
    'governance ‹integrated›  forum ops "Operating team" { meets weekly }',
  ],
  good: [
    'governance lightweight  meeting coffee "Coffee" { held weekly }',
    'governance integrated  forum ops "Operating team" { meets weekly }  forum steering "Steering" { meets monthly }',
  ],
});

function isSimple({ forums, meetings, jointMeasures, workstreams, raciTables }: Charter): boolean {
  const strands = workstreams.length + raciTables.length;
  return jointMeasures.length === 0 && forums.length < 2 && strands < 2 && !meetings.some(({ kind }) => kind === 'planning');
}

/** What speaks for more structure, in the words of a sentence that begins with the partners. */
function interwoven({ forums, meetings, workstreams, splits, ventures }: Charter, mostDependencies: number): readonly string[] {
  const schedules = [...forums.map(({ meets }) => meets), ...meetings.map(({ held }) => held)];
  const daily = schedules.some((schedule) => schedule?.cadence && compareDecimals(shortestDays(schedule.cadence.every), '1') !== 1);
  return [
    ...(daily ? ['meet every day'] : []),
    ...(workstreams.flatMap(({ dependsOn }) => dependsOn).length > mostDependencies ? ['have workstreams that depend on each other'] : []),
    ...(splits.some(({ subject }) => subject !== 'ownership') && ventures.length > 0 ? ['run a business together'] : []),
  ];
}
