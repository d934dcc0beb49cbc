import { charterSource } from './charter-source.ts';
import { phases } from './phases.ts';
import { medians } from './timing.ts';

const LINES = 2000;
const ROUNDS = 15;

/** How long a page of 2,000 lines takes beside reading its text. Aim: less. */
export function pageTimes(): readonly (readonly string[])[] {
  const wanted = ['parse (with lex)', 'build the page'];
  const times = medians(
    phases([charterSource(0, LINES)]).filter(({ name }) => wanted.includes(name)),
    ROUNDS,
  );
  const parsing = times.get('parse (with lex)') ?? 1;
  return [...times].map(([name, ms]) => [name, ms.toFixed(1), (ms / parsing).toFixed(2)]);
}
