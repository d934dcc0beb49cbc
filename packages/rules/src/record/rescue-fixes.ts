import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';
import { entriesOf } from './entries.ts';

export const rescueFixes = rule({
  code: 'rescue-fixes',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A look at what went wrong ends in one fix.',
  why: 'Whoever changes five things at once does none of them well, and never learns which one helped.',
  source: 'When it struggles: fix one decision right or one metric',
  remedy: 'Keep the fix that closes the gap, and leave the others for next time.',
  rows: [182],
  options: { most: 1 },
  *check({ log }, { options }) {
    for (const { event } of entriesOf(log, 'rescue')) {
      const fixes = event.parts.filter(({ part }) => part === 'fix');
      const extra = fixes[options.most];
      if (extra !== undefined)
        yield { at: extra.origin, message: `“${event.text}” ends in ${counted(fixes.length, 'fix', 'fixes')} at once.` };
    }
  },
  bad: `charter a "A" { }
log a { 2026-06-12 rescue "Why it got slower" { gap "Nobody pays for it"  fix "Pay for it"  ‹fix "A new board"› } }`,
  good: `charter a "A" { }
log a { 2026-06-12 rescue "Why it got slower" { gap "Nobody pays for it"  fix "Pay for it" } }`,
});
