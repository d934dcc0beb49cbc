import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const trustSteps = rule({
  code: 'trust-steps',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Each side has named a small thing it does so that it can be trusted.',
  why: 'Nobody trusts on request; people trust whoever shared early, kept a small promise and said thank you.',
  source: 'Trust account: share early, keep small promises, acknowledge',
  remedy: 'Let each side name one: `trust small-promise "Notes go out the same day" from $partner by $half-way`.',
  rows: [105, 184],
  *check(charter) {
    const { trustSteps: steps, partners, without, log } = charter;
    if (partners.length < 2 || log.some(({ event }) => event.kind === 'trust') || isWaived(without, 'trust', 'trust steps')) return;
    const [first] = steps;
    if (first === undefined) {
      yield { at: headOf(charter), message: 'No partner has named a small thing that it does so that the others can trust it.' };
    } else if (steps.length > 1 && steps.every(({ from }) => from === first.from)) {
      const message = `All ${steps.length} steps towards trust are ${membership(charter).title(first.from)}'s to take.`;
      yield { at: spanOf(first.origin, 'partner'), message };
    }
  },
  bad: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    trust early-sharing "Tells of a late roster" from ‹riverside›
    trust small-promise "Sends the notes" from riverside
  `,
  good: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    trust early-sharing "Tells of a late roster" from riverside
    trust small-promise "Sends the notes" from flow
  `,
});
