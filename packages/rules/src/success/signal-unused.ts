import { spanOf } from '@charter/model/origin.ts';
import { watchedMetrics } from '@charter/model/watched-metrics.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const signalUnused = rule({
  code: 'signal-unused',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Somebody acts on the early signals.',
  why: 'A signal that changes no decision is a number to look at.',
  source: 'Shared vision: decisions tied to the signals',
  remedy: 'Let a decision look at one (`uses …`), or let it set off a `pivot`, a colour in `bands` or the end of an experiment.',
  rows: [11],
  *check(charter) {
    const signals = [...new Set(charter.outcomes.flatMap((outcome) => outcome.signals))];
    const watched = watchedMetrics(charter);
    const first = charter.outcomes.find((outcome) => outcome.signals.length > 0);
    if (first === undefined || signals.some((signal) => watched.has(signal)) || isWaived(charter.without, 'signal', 'signals')) return;
    const titles = listed(signals.map((signal) => `“${titleOf(charter, signal)}”`));
    yield { at: spanOf(first.origin, 'signals'), message: `No decision, pivot or experiment looks at ${titles}.` };
  },
  bad: `
    metric wait "Wait" in minutes
    metric staffed "Shifts staffed as rostered" in percent
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05  signal ‹staffed› }
  `,
  good: `
    metric wait "Wait" in minutes
    metric staffed "Shifts staffed as rostered" in percent
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05  signal staffed }
    pivot gaps when staffed < 80 % { then "Call the agency" }
  `,
});
