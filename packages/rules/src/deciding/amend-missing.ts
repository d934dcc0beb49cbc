import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const amendMissing = rule({
  code: 'amend-missing',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'It is settled who may change the charter.',
  why: 'A charter that nobody may change is followed until it no longer fits, and then forgotten.',
  source: 'Adaptability: the purpose held tight, the plan loose, the way of changing never made up on the spot',
  remedy: 'Write who may change what: `amend purpose by steering unanimously`, `amend plan by leads`.',
  rows: [67],
  *check(charter) {
    if (charter.amendmentRules.length > 0 || isWaived(charter.without, 'amendments', 'amendment rules', 'amendment')) return;
    yield { at: headOf(charter), message: 'Nothing says who may change this charter.' };
  },
  bad: `
    charter ‹er-waits› "Shorter waits" { }
  `,
  good: `
    charter er-waits "Shorter waits" {
      person ana "Ana"
      forum steering "Steering" { members ana }
      amend charter by steering unanimously
    }
  `,
});
