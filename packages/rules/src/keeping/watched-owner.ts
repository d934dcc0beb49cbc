import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { watchedOf } from './watched.ts';

export const watchedOwner = rule({
  code: 'watched-owner',
  topic: 'keeping',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every risk and every open issue has an owner.',
  why: 'What everybody has seen and nobody watches comes as a surprise all the same.',
  source: 'Governance: a register with owners',
  remedy: 'Name one person who watches it: `owner ana`.',
  rows: [74],
  *check(charter) {
    for (const { what, thing } of watchedOf(charter)) {
      if (thing.owner !== undefined || isWaived(thing.without, 'owner')) continue;
      yield { at: nameOf(thing), message: `Nobody owns the ${what} “${thing.title}”.` };
    }
  },
  bad: `risk ‹late› "The feed slips" { response "Export by hand" }`,
  good: `
    person ana "Ana"
    risk late "The feed slips" { owner ana  response "Export by hand" }
  `,
});
