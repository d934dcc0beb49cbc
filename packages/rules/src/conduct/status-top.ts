import { spanOf } from '@charter/model/origin.ts';
import { compareDecimals } from '@charter/model/value/decimal.ts';
import { rule } from '../engine/rule.ts';

export const statusTop = rule({
  code: 'status-top',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A status update names the few risks that matter most.',
  why: 'Nobody acts on a list of ten; three are read, and asked about next time.',
  source: 'Transparent communication: the top three risks in each update',
  remedy: 'Name three, and keep the rest in the list of risks: `update weekly top 3 "…"`.',
  rows: [29],
  options: { most: 3 },
  *check(charter, { options }) {
    for (const { top, origin } of charter.statusUpdates) {
      if (top === undefined || compareDecimals(top, options.most.toString()) <= 0) continue;
      const message = `The update names ${top} risks; more than ${options.most} are not read.`;
      yield {
        at: spanOf(origin, 'count'),
        message,
        fix: { title: `Name ${options.most}`, edits: [{ at: spanOf(origin, 'count'), text: options.most.toString() }] },
      };
    }
  },
  bad: `
    update weekly top ‹10› "Green, amber or red, and why"
  `,
  good: `
    update weekly top 3 "Green, amber or red, and why"
  `,
});
