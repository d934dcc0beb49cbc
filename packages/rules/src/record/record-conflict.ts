import type { DecisionRecord } from '@charter/model/log.ts';
import { rule } from '../engine/rule.ts';
import { type EntryOf, entriesOf } from './entries.ts';

export const recordConflict = rule({
  code: 'record-conflict',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'On one subject one decision holds.',
  why: 'With two decisions on the same thing everybody follows the one they prefer.',
  source: 'Transparent communication: fewer questions are opened twice',
  remedy: 'Let the later one say what becomes of the earlier: `supersedes` or `reverses`, with its short name.',
  rows: [31],
  *check({ log }) {
    const records = entriesOf(log, 'decision');
    const replaced = new Set(records.flatMap(({ event }) => [...event.supersedes, ...event.reverses]));
    const active = records.filter(({ event }) => event.id === undefined || !replaced.has(event.id));
    for (const [index, later] of active.entries()) {
      const earlier = active.slice(0, index).find(({ event }) => isSameSubject(event, later.event));
      if (earlier === undefined) continue;
      yield {
        at: later.event.origin,
        message: `This and “${earlier.event.text}” of ${earlier.date} decide the same thing, and neither takes the place of the other.`,
        others: [{ message: 'The earlier decision.', at: earlier.event.origin }],
      };
    }
  },
  bad: `charter a "A" { partner us "Us"  decision scope "Scope" { otherwise: us decides }  workstream line "Line A" }
log a {
  2026-01-09 decided scope as first by us "Two shifts" { about line }
  2026-02-16 ‹decided scope as second by us "Three shifts" { about line }›
}`,
  good: `charter a "A" { partner us "Us"  decision scope "Scope" { otherwise: us decides }  workstream line "Line A" }
log a {
  2026-01-09 decided scope as first by us "Two shifts" { about line }
  2026-02-16 decided scope as second by us "Three shifts" { about line  supersedes first }
}`,
});

/** Whether two records are of one kind of decision and about exactly the same things. */
function isSameSubject(a: DecisionRecord, b: DecisionRecord): boolean {
  const subjects = (record: EntryOf<'decision'>['event']) => [...record.about].sort().join(' ');
  return a.decision === b.decision && a.about.length > 0 && subjects(a) === subjects(b);
}
