import { fuzz } from './fuzz.ts';

/** `npm run fuzz [edits] [seed]` */
const [edits = '1000000', seed = '1'] = process.argv.slice(2);
const start = Date.now();
let told = start;

await fuzz({
  edits: Number(edits),
  seed: Number(seed),
  progress: (made, batches) => {
    if (Date.now() - told < 10_000 && made < Number(edits)) return;
    told = Date.now();
    process.stdout.write(`${made} edits in ${batches} batches, all as afresh, in ${Math.round((told - start) / 1000)} s\n`);
  },
});
