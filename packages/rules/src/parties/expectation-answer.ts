import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const expectationAnswer = rule({
  code: 'expectation-answer',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'An unrealistic expectation has an answer.',
  why: 'An expectation that cannot be met goes away only when somebody says so and offers what can be had instead.',
  source: 'Expectations: tell the realistic from the unrealistic',
  remedy: 'Say what can be had instead: `answered "On working days, yes"`.',
  rows: [197],
  *check(charter) {
    const nameOfPartner = new Map(charter.partners.map(({ id, title }) => [id, title]));
    for (const { title, expectations } of charter.partners) {
      for (const { verdict, answer, text, of, origin } of expectations) {
        if (verdict !== 'unrealistic' || answer !== undefined) continue;
        const message = `${title} expects “${text}” of ${nameOfPartner.get(of) ?? of}; it is called unrealistic, and nobody has answered it.`;
        yield { at: spanOf(origin, 'text'), message };
      }
    }
  },
  bad: `
    partner studio "Almond Studio" { expects ‹"Knows what I think before I say it"› of coach { unrealistic } }
    partner coach "Slow Harbour"
  `,
  good: `
    partner studio "Almond Studio" {
      expects "Knows what I think before I say it" of coach { unrealistic  answered "I ask twice; what I must know, you say" }
    }
    partner coach "Slow Harbour"
  `,
});
