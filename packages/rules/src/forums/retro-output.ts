import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const retroOutput = rule({
  code: 'retro-output',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A look back ends with something changed.',
  why: 'A lesson that does not go into a checklist the same day is learned again next time.',
  source: 'Knowledge transfer: a lesson becomes a checklist at once',
  remedy: 'Say what is there afterwards: `produces "A changed line in the checklist"`.',
  rows: [58],
  *check(charter) {
    for (const meeting of charter.meetings) {
      if (meeting.kind !== 'retro' || meeting.produces.length > 0 || isWaived(meeting.without, 'output', 'result')) continue;
      yield { at: nameOf(meeting), message: `Nothing says what changes after “${meeting.title}”.` };
    }
  },
  bad: 'meeting ‹back› "Look back" { kind retro  held monthly }',
  good: 'meeting back "Look back" { kind retro  held monthly  produces "One change to the tour sheet" }',
});
