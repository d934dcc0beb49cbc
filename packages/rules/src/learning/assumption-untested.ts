import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const assumptionUntested = rule({
  code: 'assumption-untested',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every assumption is tested by an experiment.',
  why: 'An assumption that nobody tests is a belief with a good place in the text.',
  source: 'Shared vision: a low-cost experiment for every assumption',
  remedy: 'Name the try that will tell: `tested by early-triage`, or in the experiment `tests` and the name of the assumption.',
  rows: [1, 12],
  *check(charter) {
    const tested = new Set(charter.experiments.flatMap(({ tests }) => tests));
    for (const assumption of charter.assumptions) {
      if (assumption.testedBy.length > 0 || tested.has(assumption.id)) continue;
      if (isWaived(assumption.without, 'experiment', 'test') || isWaived(charter.without, 'experiment', 'experiments')) continue;
      yield { at: nameOf(assumption), message: `No experiment tests whether it is true that “${assumption.title}”.` };
    }
  },
  bad: 'assumption ‹triage-helps› "Earlier triage shortens the wait"',
  good: `
    assumption triage-helps "Earlier triage shortens the wait" { tested by early-triage }
    experiment early-triage "Early triage by a nurse" { runs for 2 weeks }
  `,
});
