import type { Charter } from '@charter/model/charter.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const ipMissing = rule({
  code: 'ip-missing',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'It is said whose the results are.',
  why: 'Put off until something is worth owning, the question stops the work on the day it succeeds.',
  source: 'Co-creation: a model for intellectual property',
  remedy: 'Write `ip` with `partner-owned`, `joint`, `dual-licence` or `open`, such as `ip joint "Half each" agreed on $first-day`.',
  rows: [52],
  *check(charter) {
    if (charter.ipModels.length > 0 || isWaived(charter.without, 'ip', 'ip model') || !makesSomething(charter)) return;
    yield { at: headOf(charter), message: 'Nothing says whose the results are.' };
  },
  bad: `charter ‹pilot› "Pilot" { deliverable guide "Playbook for pre-orders" }`,
  good: `charter pilot "Pilot" { deliverable guide "Playbook for pre-orders"  ip open agreed on 2026-01-09 }`,
});

function makesSomething({ assets, deliverables, experiments, playbooks }: Charter): boolean {
  return assets.length + deliverables.length + experiments.length + playbooks.length > 0;
}
