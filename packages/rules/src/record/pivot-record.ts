import { daysBetween } from '@charter/model/value/date.ts';
import { titleOf } from '@charter/model/who.ts';
import { rule } from '../engine/rule.ts';
import { entriesOf } from './entries.ts';

export const pivotRecord = rule({
  code: 'pivot-record',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A change of course comes with the decision that was behind it.',
  why: 'The biggest change of all is the one that newcomers ask about first.',
  source: 'Co-creation: a record for each material choice',
  remedy: 'Write down the decision: `decided … by … "…" { because "…"  considered "…", "…" }`.',
  rows: [51],
  options: { days: 31 },
  *check(charter, { options }) {
    const records = entriesOf(charter.log, 'decision');
    for (const { date, event } of entriesOf(charter.log, 'pivoted')) {
      const recorded = records.some(
        (record) => Math.abs(daysBetween(record.date, date)) <= options.days || record.event.about.includes(event.pivot),
      );
      if (!recorded)
        yield {
          at: event.origin,
          message: `The partners changed course on ${date} (“${titleOf(charter, event.pivot)}”), but no decision is on record.`,
        };
    }
  },
  bad: `charter a "A" { pivot radio "The radio band is lost" on dependency "The band is taken away" { then "Lay cables" } }
log a { 2026-03-09 ‹pivoted radio› }`,
  good: `charter a "A" { partner us "Us"  decision scope "Scope" { otherwise: us decides }  pivot radio on dependency "The band is taken away" { then "Lay cables" } }
log a {
  2026-03-06 decided scope by us "Lay cables" { about radio }
  2026-03-09 pivoted radio
}`,
});
