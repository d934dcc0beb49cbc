import { titleOf } from '@charter/model/who.ts';
import { rule } from '../engine/rule.ts';

export const experimentLesson = rule({
  code: 'experiment-lesson',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'An experiment that was stopped says what changed because of it.',
  why: 'A failure that changes nothing was expensive; one that changes something was an experiment.',
  source: 'Bounded risk: make failures visible, with what changed',
  remedy: 'Add what you do otherwise since: `killed "Nobody noticed" changed "We ask before we build"`.',
  rows: [65],
  *check(charter) {
    const told = new Set<string>();
    for (const { id, title, results } of charter.experiments) {
      for (const result of results) {
        if (result.changed !== undefined) told.add(id);
        else if (result.result === 'killed')
          yield { at: result.origin, message: `“${title}” was stopped, and nothing says what changed because of it.` };
      }
    }
    for (const { event } of charter.log) {
      if (event.kind !== 'concluded' || event.result !== 'killed' || event.changed !== undefined || told.has(event.experiment)) continue;
      yield {
        at: event.origin,
        message: `“${titleOf(charter, event.experiment)}” was stopped, and nothing says what changed because of it.`,
      };
    }
  },
  bad: 'experiment calm-room "A calm waiting room" { runs for 10 days  ‹killed "Nobody noticed"› }',
  good: 'experiment calm-room "A calm waiting room" { runs for 10 days  killed "Nobody noticed" changed "We ask before we build" }',
});
