import { performance } from 'node:perf_hooks';
import { rules } from '@charter/rules/engine/registry.ts';
import { mutations } from './mutations/all.ts';
import { examples } from './mutations/example.ts';
import { outcomesOf } from './mutations/run.ts';

const all = examples();
const t = performance.now();
const outcomes = mutations.flatMap((m) => {
  try {
    return outcomesOf(m, all, 4);
  } catch (e) {
    console.log('CRASH', m.name, e);
    return [];
  }
});
console.log(rules.length, mutations.length, outcomes.length, performance.now() - t);
const count: Record<string, number> = {};
for (const o of outcomes) count[o.verdict] = (count[o.verdict] ?? 0) + 1;
console.log(count);
for (const m of mutations) {
  const own = outcomes.filter((o) => o.mutation === m);
  const bad = own.filter((o) => o.verdict !== 'found');
  if (own.length === 0) console.log('NOFIT', m.name);
  else if (bad.length) {
    console.log(m.name, m.codes.join(), own.length);
    for (const o of bad) console.log('    ', o.verdict, o.detail.slice(0, 260));
  }
}
