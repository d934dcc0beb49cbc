import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const ventureHiring = rule({
  code: 'venture-hiring',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where people of several houses form one team, a rule says who may hire whom.',
  why: 'A team of both houses is where each of them finds the people it would like to have.',
  source: 'The partnership operating system: joint venture, light',
  remedy: 'Write it where the venture is: `hiring "Nobody is hired away for a year"`.',
  rows: [80, 162],
  *check(charter) {
    if (isWaived(charter.without, 'talent', 'talent agreement', 'hiring') || ruled(charter)) return;
    for (const { title, parts, without, origin } of charter.ventures) {
      if (parts.some(({ part }) => part === 'hiring') || isWaived(without, 'hiring')) continue;
      yield { at: spanOf(origin, 'title'), message: `Nothing says whether the parents may hire from “${title}”, or it from them.` };
    }
  },
  bad: `venture ‹"Harbour Tours"› { team "Four people" }`,
  good: `venture "Harbour Tours" { team "Four people"  hiring "Nobody is hired away for a year" }`,
});

function ruled({ talent, exit }: Charter): boolean {
  return talent?.paths.some(({ kind }) => kind === 'hiring') === true || exit?.parts.some(({ part }) => part === 'people') === true;
}
