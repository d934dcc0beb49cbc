import { isCurrency } from '@charter/model/value/currency.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const metricOutputs = rule({
  code: 'metric-outputs',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Success is more than money.',
  why: 'A partnership that counts only money is over when somebody offers more of it.',
  source: 'Reflections: not value alone, but who we are becoming',
  remedy: 'Say who you want to be by then, `becoming "…"`, or what you want to be able to do: `learning goal run-alone "…"`.',
  rows: [187],
  *check(charter) {
    const { metrics, becoming, learningGoals } = charter;
    if (metrics.length === 0 || becoming !== undefined || learningGoals.length > 0 || isWaived(charter.without, 'becoming')) return;
    if (!metrics.every(({ unit, about }) => isCurrency(unit) && (about === undefined || about === 'results'))) return;
    yield { at: headOf(charter), message: `“${charter.title}” measures nothing but money.` };
  },
  bad: 'charter ‹sales› "Sales together" { metric revenue "Revenue" in EUR }',
  good: `charter sales "Sales together" {
    metric revenue "Revenue" in EUR
    metric goodwill "Would work with them again" in points { about trust }
  }`,
});
