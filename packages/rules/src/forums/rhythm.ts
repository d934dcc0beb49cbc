import { headOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { rareHealthChecks, rareOperatingReviews } from './rare-checks.ts';
import { rhythms } from './rhythms.ts';

export const rhythm = rule({
  code: 'rhythm',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary:
    'The partners meet every week for the work, every month about how they get on, each quarter about where they are heading, and look back and review how they work.',
  why: 'What is not talked about within a week is repaired instead of avoided, and what no meeting is for is talked about too late.',
  source: 'Rhythm: a weekly sync, a monthly health check, a quarterly business review; retros; a review of the governance model itself',
  remedy: 'Add what is missing: `meeting sync "Weekly sync" { kind sync  held weekly for 30 minutes }`.',
  rows: [73, 138, 148, 152, 154, 159, 193],
  options: {
    parts: ['work', 'health', 'outlook', 'look back', 'operating review'],
    days: 7,
    healthDays: 31,
    outlookMonths: 3,
    reviewMonths: 6,
  },
  *check(charter, { options }) {
    const missing = rhythms.filter(({ name, lacks }) => options.parts.includes(name) && lacks(charter, options));
    if (missing.length > 0) {
      yield {
        at: headOf(charter),
        message: `Nothing in this charter brings the partners together ${listed(
          missing.map(({ purpose }) => purpose),
          'or',
        )}.`,
        remedy: `Add ${listed(missing.map(({ example }) => example))}; or say why not: \`no ${missing[0]?.waiver} because "…"\`.`,
        rows: missing.flatMap(({ rows }) => rows),
      };
    }
    if (options.parts.includes('health')) yield* rareHealthChecks(charter, options.healthDays);
    if (options.parts.includes('operating review')) yield* rareOperatingReviews(charter, options.reviewMonths);
  },
  bad: [
    `
    charter ‹er-waits› "Shorter waits" {
      runs from 2026-01-05 for 12 months
      forum steering "Steering committee" { meets monthly }
    }
    `,
    `
    charter er-waits "Shorter waits" {
      runs from 2026-01-05 for 12 weeks
      forum ops "Operating team" { meets weekly  agenda "What changes in either house" about context }
      meeting pulse "Pulse" { kind health-check  held ‹quarterly› for 20 minutes }
    }
    `,
    `
    charter er-waits "Shorter waits" {
      runs from 2026-01-05 for 12 months
      forum ops "Operating team" { meets weekly  agenda "What changes in either house" about context }
      review operating ‹yearly› { asks "What slows us down?" }
    }
    `,
  ],
  good: `
    charter er-waits "Shorter waits" {
      runs from 2026-01-05 for 12 months
      forum ops "Operating team" { meets weekly  agenda "Tasks" about results, "What changes in either house" about context }
      meeting back "Look back" { kind retro  held monthly }
      review operating every 6 months { asks "What slows us down?" }
    }
  `,
});
