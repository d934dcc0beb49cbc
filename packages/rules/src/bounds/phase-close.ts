import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const phaseClose = rule({
  code: 'phase-close',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every phase ends with something that the next one can use.',
  why: 'What a phase taught is gone in a month unless it leaves a look back, a guide or a result behind.',
  source: 'Compounding: post-mortem, playbook and training at the end of each phase',
  remedy: 'Say what is there at the end: `closes with "Look back", "Draft of the playbook"` or `delivers` and a deliverable.',
  rows: [165, 214],
  *check(charter) {
    for (const phase of charter.phases) {
      if (phase.closesWith.length > 0 || phase.delivers.length > 0 || isWaived(phase.without, 'close', 'result', 'deliverable')) continue;
      yield { at: nameOf(phase), message: `The phase “${phase.title}” leaves nothing behind when it ends.` };
    }
  },
  bad: 'phase ‹discovery› "Discovery" { runs from 2026-01-05 for 4 weeks }',
  good: 'phase discovery "Discovery" { runs from 2026-01-05 for 4 weeks  closes with "A map of the work today" }',
});
