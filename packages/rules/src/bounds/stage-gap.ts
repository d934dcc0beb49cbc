import { titleOf } from '@charter/model/who.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

const levels = ['coexist', 'coordinate', 'collaborate'] as const;
const words = { coexist: 'side by side', coordinate: 'in step', collaborate: 'together' } as const;

export const stageGap = rule({
  code: 'stage-gap',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'The partners feel equally close to each other.',
  why: 'A partner that feels you work together asks for more than one that feels you work side by side is ready to give.',
  source: 'Reflections: without trust there is only coordination',
  remedy:
    'Talk about what each of you sees; when the distant one has come closer, write it down: `stage coordinate according to $partner`.',
  rows: [195],
  options: { steps: 2 },
  *check(charter, { options }) {
    const latest = [...new Map(charter.stages.map((stage) => [stage.partner, stage])).values()];
    const [low] = [...latest].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
    const high = [...latest].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)).at(-1);
    if (low === undefined || high === undefined || isWaived(charter.without, 'stage')) return;
    if (levels.indexOf(high.level) - levels.indexOf(low.level) < options.steps) return;
    const [distant, close] = [`“${titleOf(charter, low.partner)}”`, `“${titleOf(charter, high.partner)}”`];
    yield {
      at: low.origin,
      message: `${distant} feels that you work ${words[low.level]}, ${close} that you work ${words[high.level]}.`,
      others: [{ message: 'The other view.', at: high.origin }],
    };
  },
  bad: `
    partner lab "Lab"
    partner shop "Shop"
    ‹stage coexist according to shop›
    stage collaborate according to lab
  `,
  good: `
    partner lab "Lab"
    partner shop "Shop"
    stage coordinate according to shop
    stage collaborate according to lab
  `,
});
