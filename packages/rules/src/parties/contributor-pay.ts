import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const contributorPay = rule({
  code: 'contributor-pay',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Helpers from outside are paid, or it is said why not.',
  why: 'Partners are paid for the hour; those from outside who are not come twice and then stay at home.',
  source: 'Inclusion: pay community contributors',
  remedy: 'Say what they get: `paid 40 EUR "for each hour"`; or why nothing: `no pay because "…"`.',
  rows: [43],
  *check(charter) {
    for (const contributor of charter.contributors) {
      if (contributor.pay.length > 0 || isWaived(contributor.without, 'pay', 'payment', 'money')) continue;
      yield { at: nameOf(contributor), message: `Nothing says what “${contributor.title}” gets for helping.` };
    }
  },
  bad: `
    contributor ‹panel› "Panel of customers" { does "Reads every leaflet" }
  `,
  good: `
    contributor panel "Panel of customers" { does "Reads every leaflet"  paid 40 EUR "for each hour" }
    contributor class "School class" { no pay because "They come with their teacher, once" }
  `,
});
