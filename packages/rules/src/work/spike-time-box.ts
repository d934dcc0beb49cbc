import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const spikeTimeBox = rule({
  code: 'spike-time-box',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A spike has a time-box.',
  why: 'A question without a time limit turns into a project that nobody agreed to.',
  source: 'Adaptability: spikes in a fixed time',
  remedy: 'Say how long it may take: `time-box 2 weeks`.',
  rows: [69],
  *check(charter) {
    for (const spike of charter.spikes) {
      if (spike.timeBox !== undefined || spike.due !== undefined || isWaived(spike.without, 'time-box', 'limit')) continue;
      yield { at: nameOf(spike), message: `The spike “${spike.title}” may take as long as it likes.` };
    }
  },
  bad: 'spike ‹feed› "Can the feed be read every hour?"',
  good: 'spike feed "Can the feed be read every hour?" { time-box 3 days }',
});
