import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const redLineMissing = rule({
  code: 'red-line-missing',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'A charter names the lines nobody may cross.',
  why: 'Each side has something that ends the partnership; better to read it today than to find it by accident.',
  source: 'Shared vision: a page with purpose, outcomes, constraints, red lines and reviews',
  remedy: 'Ask each partner what it could not forgive: `red line "Customer data leaves the house" leads to exit`.',
  rows: [5],
  *check(charter) {
    if (charter.redLines.length > 0 || isWaived(charter.without, 'red line', 'red lines')) return;
    yield { at: headOf(charter), message: `“${charter.title}” names no line that nobody may cross.` };
  },
  bad: 'charter ‹tours› "Harbour tours" { we will not "Buy a boat" }',
  good: 'charter tours "Harbour tours" { red line "A guest sails without a life vest" leads to exit }',
});
