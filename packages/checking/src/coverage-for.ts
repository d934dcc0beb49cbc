import type { Audience } from '@charter/model/audience/audience.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Coverage } from '@charter/model/coverage.ts';
import type { Configured } from '@charter/rules/engine/config.ts';
import { score } from '@charter/rules/score/score.ts';

/** How complete a charter is, for those who see all of it: to others it would tell of what they may not see, or count it as missing. */
export function coverageFor(charter: Charter, audience: Audience, { rules, settings }: Configured): readonly Coverage[] {
  if (audience === 'public' || charterFor(charter, audience) !== charter) return [];
  return score(charter, rules, settings.asOf).principles.map(({ title, checkpoints }) => ({
    principle: title,
    checkpoints: checkpoints.map(({ title, met, excused }) => ({ title, state: excused ? 'excused' : met ? 'settled' : 'open' })),
  }));
}
