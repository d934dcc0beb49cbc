import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const governanceReason = rule({
  code: 'governance-reason',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'The partners choose how much structure they carry, and say why.',
  why: 'Structure that was chosen for a reason can be cut back for one; structure that crept in stays.',
  source: 'Operating system: choose the model by how critical, how deep and how alike',
  remedy: 'Name the model and the reason: `governance integrated because "The work changes both houses every week"`.',
  rows: [163],
  *check(charter) {
    const { governance } = charter;
    if (isWaived(charter.without, 'governance', 'governance model')) return;
    if (governance === undefined)
      yield { at: headOf(charter), message: `“${charter.title}” does not say how much structure you want to carry.` };
    else if (governance.because === undefined)
      yield { at: governance.origin, message: `Nothing says why the governance of “${charter.title}” is ${governance.model}.` };
  },
  bad: '‹governance integrated›',
  good: 'governance integrated because "The roster changes both houses every week"',
});
