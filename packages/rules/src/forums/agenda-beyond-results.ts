import { headOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const agendaBeyondResults = rule({
  code: 'agenda-beyond-results',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Agendas have room for more than results.',
  why: 'Whoever looks only at results sees the partnership break when the results do.',
  source: 'Expectations: eyes on results hide the relation',
  remedy: 'Add a topic `about relationship`, `about learning` or `about risks` to one of the agendas.',
  rows: [205],
  options: { atLeast: 2 },
  *check(charter, { options }) {
    const items = [...charter.forums, ...charter.meetings].flatMap(({ agenda }) => agenda).filter(({ about }) => about !== undefined);
    if (items.length < options.atLeast || items.some(({ about }) => about !== 'results')) return;
    yield { at: headOf(charter), message: `All ${counted(items.length, 'topic', 'topics')} of your agendas are about results.` };
  },
  bad: `
  charter ‹shop› "A calmer shop" {
    forum ops "Operating team" { agenda "Waits" about results, "Costs" about results }
  }`,
  good: `
    forum ops "Operating team" { agenda "Waits" about results, "How we work together" about relationship }
  `,
});
