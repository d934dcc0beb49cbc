import type { Charter } from '@charter/model/charter.ts';
import { rule } from '../engine/rule.ts';
import { entriesOf } from './entries.ts';

export const rescueBlame = rule({
  code: 'rescue-blame',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'A look at what went wrong finds a cause, never a culprit.',
  why: 'Once a person is the cause, nobody looks at the rule that would have let anybody fail.',
  source: 'When it struggles: look back without blame',
  remedy: 'Ask what made it the sensible thing to do, and write that down instead of the name.',
  rows: [182],
  *check(charter) {
    for (const { event } of entriesOf(charter.log, 'rescue')) {
      for (const { part, text, origin } of event.parts) {
        const named = part === 'gap' ? nameIn(text, charter) : undefined;
        if (named !== undefined) yield { at: origin, message: `The gap is put down to a person: ${named}.` };
      }
    }
  },
  bad: `charter a "A" { person ana "Ana Ruiz" }
log a { 2026-06-12 rescue "Why it got slower" { ‹gap "Ana Ruiz did not plan the shifts"› } }`,
  good: `charter a "A" { person ana "Ana Ruiz" }
log a { 2026-06-12 rescue "Why it got slower" { gap "Nobody is paid for planning the shifts" } }`,
});

function nameIn(text: string, { people }: Charter): string | undefined {
  return people.find(({ title }) => text.includes(title))?.title;
}
