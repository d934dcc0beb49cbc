import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const jointMeasureMissing = rule({
  code: 'joint-measure-missing',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'At least one measure belongs to the partners together.',
  why: 'If each side has numbers of its own, one can win while the other loses.',
  source: 'Operating system: joint figures for the partnership team',
  remedy: 'Choose the measure that both will be judged by: `joint measure wait owned by ana, ben`.',
  rows: [139],
  *check(charter) {
    if (charter.partners.length < 2 || charter.outcomes.length === 0 || charter.jointMeasures.length > 0) return;
    if (isWaived(charter.without, 'joint measure', 'joint measures')) return;
    yield { at: headOf(charter), message: `“${charter.title}” has no measure that the partners answer for together.` };
  },
  bad: `charter ‹waits› "Shorter waits" {
    partner hospital "Hospital"
    partner flow "Flowlytics"
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
  }`,
  good: `charter waits "Shorter waits" {
    partner hospital "Hospital"
    partner flow "Flowlytics"
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    joint measure wait owned by hospital, flow
  }`,
});
