import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const rungGate = rule({
  code: 'rung-gate',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every rung says what must be so before an experiment climbs to the next.',
  why: 'Without a gate an experiment climbs because somebody likes it.',
  source: 'Bounded risk: each rung with its budget and gate',
  remedy: 'Add what has to be shown: `gate "Two weeks without a safety report"`.',
  rows: [61],
  *check(charter) {
    for (const { rungs } of charter.ladders) {
      for (const rung of rungs.slice(0, -1)) {
        if (rung.gates.length > 0 || rung.without.some(({ what }) => what.startsWith('gate')) || isWaived(charter.without, 'gate', 'gates'))
          continue;
        yield { at: nameOf(rung), message: `Nothing says when an experiment may leave the rung “${rung.title}”.` };
      }
    }
  },
  bad: 'ladder { rung ‹trial› budget 5k EUR rung ward }',
  good: 'ladder { rung trial budget 5k EUR gate "No complaint" rung ward }',
});
