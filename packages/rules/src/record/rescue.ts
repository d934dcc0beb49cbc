import type { Charter } from '@charter/model/charter.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';
import { entriesOf } from './entries.ts';

export const rescue = rule({
  code: 'rescue',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A look at what went wrong finds a cause, never a culprit, and ends in one fix.',
  why: 'Whoever changes five things at once does none of them well, and never learns which one helped.',
  source: 'When it struggles: look back without blame, fix one decision right or one metric',
  remedy: 'Keep the fix that closes the gap, and leave the others for next time.',
  rows: [182],
  options: { mostFixes: 1 },
  *check(charter, { options }) {
    for (const { event } of entriesOf(charter.log, 'rescue')) {
      for (const { part, text, origin } of event.parts) {
        const named = part === 'gap' ? nameIn(text, charter) : undefined;
        if (named === undefined) continue;
        yield {
          at: origin,
          message: `The gap is put down to a person: ${named}.`,
          why: 'Once a person is the cause, nobody looks at the rule that would have let anybody fail.',
          remedy: 'Ask what made it the sensible thing to do, and write that down instead of the name.',
        };
      }
      const fixes = event.parts.filter(({ part }) => part === 'fix');
      const extra = fixes[options.mostFixes];
      if (extra !== undefined)
        yield { at: extra.origin, message: `“${event.text}” ends in ${counted(fixes.length, 'fix', 'fixes')} at once.` };
    }
  },
  bad: [
    `charter a "A" { person ana "Ana Ruiz" }
log a { 2026-06-12 rescue "Why it got slower" { ‹gap "Ana Ruiz did not plan the shifts"› } }`,
    `charter a "A" { }
log a { 2026-06-12 rescue "Why it got slower" { gap "Nobody pays for it"  fix "Pay for it"  ‹fix "A new board"› } }`,
  ],
  good: `charter a "A" { person ana "Ana Ruiz" }
log a { 2026-06-12 rescue "Why it got slower" { gap "Nobody is paid for planning the shifts"  fix "Pay for it" } }`,
});

function nameIn(text: string, { people }: Charter): string | undefined {
  return people.find(({ title }) => text.includes(title))?.title;
}
