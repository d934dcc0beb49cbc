import type { Charter } from './charter.ts';
import type { AmendmentRule } from './deciding.ts';
import type { VotingRule } from './forums.ts';

/** From the easiest to the hardest way to say yes. */
const strictness: Readonly<Record<VotingRule, number>> = {
  chair: 0,
  majority: 1,
  'two-thirds': 2,
  consent: 3,
  jointly: 4,
  consensus: 4,
  unanimity: 4,
};

/** How hard it is to change a part of the charter: 0 where one person can, 4 where all have to agree. Undefined where the way of deciding is not said. */
export function amendmentBar({ forums }: Pick<Charter, 'forums'>, { by, unanimously }: AmendmentRule): number | undefined {
  if (unanimously) return strictness.unanimity;
  const forum = forums.find(({ id }) => id === by);
  if (forum === undefined) return strictness.chair;
  return forum.decides && strictness[forum.decides];
}
