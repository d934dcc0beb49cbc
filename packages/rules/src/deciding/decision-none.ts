import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const decisionNone = rule({
  code: 'decision-none',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The charter says who decides.',
  why: 'However little is agreed, without this the first disagreement is about who may settle it.',
  source: 'The smallest charter: decisions, communication, exit',
  remedy:
    'Say how you decide together, `forum friday "Friday coffee" { members …  decides jointly }`, or who decides what: `decision money "Money" { otherwise: friday decides }`.',
  rows: [32, 89, 91, 98, 125, 129, 135],
  *check(charter) {
    const { decisions, forums, partners, without } = charter;
    if (partners.length < 2 || decisions.length > 0 || isWaived(without, 'decisions')) return;
    if (forums.some(({ decides }) => decides !== undefined)) return;
    yield { at: headOf(charter), message: 'Nothing says who decides, on anything.' };
  },
  bad: `
    charter ‹tours› "Harbour tours" {
      partner roastery "Kessel Roastery"
      partner boats "Blue Heron Boats"
    }
  `,
  good: `
    partner roastery "Kessel Roastery"
    partner boats "Blue Heron Boats"
    forum friday "Friday coffee" { decides jointly }
  `,
});
