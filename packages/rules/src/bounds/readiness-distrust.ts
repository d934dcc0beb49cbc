import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const readinessDistrust = rule({
  code: 'readiness-distrust',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where there is distrust, the first commitment can be taken back.',
  why: 'Trust cannot be signed; it grows from small promises that cost little if they are broken.',
  source: 'Limits: start tiny, or do not start',
  remedy: 'Begin with something small and `reversible`, and put the large step after it.',
  rows: [117],
  *check(charter) {
    const [distrust] = charter.readiness?.distrust ?? [];
    const [first] = [...charter.commitments].sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
    if (distrust === undefined || first === undefined || first.reversible === true) return;
    yield {
      at: nameOf(first),
      message: `You write of distrust, and your first commitment, “${first.title}”, cannot be taken back.`,
      others: [{ message: distrust.text, at: distrust.origin }],
    };
  },
  bad: `
    readiness go { distrust "The last study came out late" }
    commitment ‹line› "A production line" { due 2026-03-02  irreversible }
  `,
  good: `
    readiness go { distrust "The last study came out late" }
    commitment shift "One shift" { due 2026-02-02  reversible }
    commitment line "A production line" { due 2026-03-02  irreversible }
  `,
});
