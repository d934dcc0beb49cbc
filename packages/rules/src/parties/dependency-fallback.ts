import { compareDecimals } from '@charter/model/value/decimal.ts';
import { rule } from '../engine/rule.ts';

export const dependencyFallback = rule({
  code: 'dependency-fallback',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A partner that lives off this partnership has something to fall back on.',
  why: 'Whoever cannot live without the other cannot say no, and a partnership that cannot hear a no goes wrong unnoticed.',
  source: 'Portfolio thinking: no partnership is existential',
  remedy: 'Say what it would live on without this partnership: `depends for 60 % falls back on "Two older contracts"`.',
  rows: [114],
  options: { percent: 50 },
  *check(charter, { options }) {
    for (const { title, dependency } of charter.partners) {
      if (dependency === undefined || dependency.fallback !== undefined) continue;
      if (compareDecimals(dependency.share.percent, options.percent.toString()) <= 0) continue;
      yield {
        at: dependency.origin,
        message: `${title} depends on this partnership for ${dependency.share.percent} % of its income and has nothing to fall back on.`,
      };
    }
  },
  bad: `
    partner flow "Flowlytics" { ‹depends for 60 %› }
  `,
  good: `
    partner flow "Flowlytics" { depends for 60 % falls back on "Two airport contracts" }
  `,
});
