import { headOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const operatingParts = rule({
  code: 'operating-parts',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Outcomes come with a way of working: who decides, when you meet, what people are paid for.',
  why: 'A shared goal is where a partnership begins; what people do on a Monday follows from decisions, meetings and pay.',
  source: 'Operating system: a shared goal is a start, systems decide',
  remedy: 'Begin with one `decision`, one `forum` that meets, and the `incentive` of the people whose work has to change.',
  rows: [91, 129],
  *check(charter) {
    const { outcomes, incentives, decisions, forums, meetings } = charter;
    const worksSomehow = [incentives, decisions, forums, meetings].some((list) => list.length > 0);
    if (outcomes.length === 0 || worksSomehow) return;
    yield { at: headOf(charter), message: `“${charter.title}” has goals, but nobody decides, meets or is paid for them.` };
  },
  bad: `charter ‹tours› "Harbour tours" {
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
  }`,
  good: `charter tours "Harbour tours" {
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
    forum friday "Friday coffee" { meets weekly }
  }`,
});
