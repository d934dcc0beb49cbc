import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const governanceTooHeavy = rule({
  code: 'governance-too-heavy',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'off' },
  summary: 'Integrated governance has something to integrate: forums on several tiers, measures in common, strands of work.',
  why: 'Structure costs hours every week; where one strand of work has one forum, it buys nothing.',
  source: 'The partnership operating system: the integrated model',
  remedy:
    'Choose `governance lightweight`, or say what is done together: `joint measure … owned by …`, a second `forum`, a second `workstream`.',
  rows: [161],
  *check({ governance, forums, meetings, jointMeasures, workstreams, raciTables }) {
    if (governance?.model !== 'integrated' || jointMeasures.length > 0) return;
    if (forums.length > 1 || workstreams.length + raciTables.length > 1 || meetings.some(({ kind }) => kind === 'planning')) return;
    yield {
      at: spanOf(governance.origin, 'model'),
      message: 'The governance is integrated, but nothing is: one forum at most, one strand of work, no measure in common.',
    };
  },
  bad: `governance ‹integrated›  forum ops "Operating team" { meets weekly }`,
  good: `
    governance integrated
    forum ops "Operating team" { meets weekly }
    forum steering "Steering" { meets monthly }
  `,
});
