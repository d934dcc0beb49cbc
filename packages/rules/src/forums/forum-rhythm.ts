import { spanOf } from '@charter/model/origin.ts';
import { compareDurations } from '@charter/model/value/duration.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { everySo } from './words.ts';

export const forumRhythm = rule({
  code: 'forum-rhythm',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every forum has a rhythm, and the operating team meets at least monthly.',
  why: 'A body that meets when needed meets when it is too late.',
  source: 'Rhythm: an operating team reviews at least every month',
  remedy: 'Write how often it meets: `meets monthly for 60 minutes`.',
  rows: [27, 73, 144],
  options: { operatingDays: 31 },
  *check({ forums }, { options }) {
    for (const forum of forums) {
      if (isWaived(forum.without, 'rhythm', 'meetings')) continue;
      const every = forum.meets?.cadence?.every;
      if (every === undefined) {
        yield { at: nameOf(forum), message: `Nobody says when “${forum.title}” meets.` };
        continue;
      }
      const rare = compareDurations(every, { kind: 'duration', amount: String(options.operatingDays), unit: 'day' }) === 1;
      if (forum.tier !== 'operating' || !rare) continue;
      const message = `“${forum.title}” runs the operation and meets only ${everySo(every)}.`;
      yield {
        at: spanOf(forum.origin, 'meets'),
        message,
        remedy: 'Let it meet at least `monthly`; quarterly is for the direction, not for the work.',
      };
    }
  },
  bad: `
    person ana "Ana"
    forum ops "Joint operating team" { tier operating  members ana  ‹meets quarterly› }
  `,
  good: `
    person ana "Ana"
    forum ops "Joint operating team" { tier operating  members ana  meets monthly }
  `,
});
