import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const exitMissing = rule({
  code: 'exit-missing',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The partners agree how they part, whatever the size of the partnership.',
  why: 'A partner that can leave in good order stays for good reasons; one that cannot leaves in anger.',
  source: 'Coalitions: a mutual exit plan',
  remedy: 'Write `exit { notice 30 days  open to every partner  data "…"  handover "…"  statements "…" }`.',
  rows: [89, 101, 125],
  *check(charter) {
    if (charter.exit !== undefined || isWaived(charter.without, 'exit')) return;
    yield { at: headOf(charter), message: 'The partners have not agreed how they part.' };
  },
  bad: `charter ‹pilot› "Pilot" { purpose "Learn" }`,
  good: `exit { notice 30 days  open to every partner }`,
});
