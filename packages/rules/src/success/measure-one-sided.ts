import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const measureOneSided = rule({
  code: 'measure-one-sided',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'off', 'joint-venture': 'hint' },
  summary: 'A joint measure is not both taken from one partner’s books and read by that partner alone.',
  why: 'A figure that only one side can look up is believed as long as it is good.',
  source: 'Operating system: joint figures for the partnership team',
  remedy: 'Let somebody from the other side read it: `measured weekly by …`, or name a source both can see.',
  rows: [139],
  *check(charter) {
    for (const { metric: ref } of charter.jointMeasures) {
      const metric = charter.metrics.find(({ id }) => id === ref);
      const home = metric?.source?.partner;
      const reader = charter.people.find(({ id }) => id === metric?.measured?.by);
      if (metric?.source === undefined || home === undefined || reader?.partner !== home || charter.partners.length < 2) continue;
      if (isWaived(metric.without, 'second reader', 'other reader')) continue;
      const name = charter.partners.find(({ id }) => id === home)?.title ?? home;
      yield {
        at: spanOf(metric.source.origin, 'partner'),
        message: `Only ${name} can tell what “${metric.title}” is: the source and the reader are both on that side.`,
      };
    }
  },
  bad: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person chen "Chen" of riverside
    metric wait "Wait" in minutes { source "Tablet" of ‹riverside›  measured weekly by chen }
    joint measure wait owned by riverside, flow
  `,
  good: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ben "Ben" of flow
    metric wait "Wait" in minutes { source "Tablet" of riverside  measured weekly by ben }
    joint measure wait owned by riverside, flow
  `,
});
