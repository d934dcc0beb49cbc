import type { Ref } from './element.ts';
import { type Experiments, standardRungs } from './experiments.ts';

/** The rungs below a rung, the lowest first: of the ladder it belongs to, or of the standard one. */
export function rungsBelow({ ladders }: Pick<Experiments, 'ladders'>, rung: Ref): readonly Ref[] {
  const own = ladders.map(({ rungs }) => rungs.map(({ id }) => id)).find((ids) => ids.includes(rung));
  const ids: readonly Ref[] = own ?? standardRungs;
  return ids.slice(0, Math.max(0, ids.indexOf(rung)));
}
