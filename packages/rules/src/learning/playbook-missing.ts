import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const playbookMissing = rule({
  code: 'playbook-missing',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'What works ends up in a playbook.',
  why: 'Without a guide that others can follow, what you learned leaves with the people who learned it.',
  source: 'Knowledge transfer: a named playbook is a required result',
  remedy: 'Name the guide that will be there at the end: `playbook pre-orders "Pre-orders by phone" { owner $person  due $last-day }`.',
  rows: [56],
  options: { words: ['playbook', 'handbook', 'guide', 'manual'] },
  *check(charter, { options }) {
    const { playbooks, assets, deliverables, learningGoals, independenceGoals, knowledgeBase, outcomes } = charter;
    const named = [...deliverables, ...assets].some(({ title }) => options.words.some((word) => title.toLowerCase().includes(word)));
    const kept = playbooks.length > 0 || named || assets.some(({ kind }) => kind === 'playbook' || kind === 'template');
    const learns = learningGoals.length + independenceGoals.length > 0;
    // Who means to learn nothing is told so by another rule.
    if (kept || knowledgeBase !== undefined || !learns || outcomes.length === 0 || isWaived(charter.without, 'playbook')) return;
    yield { at: headOf(charter), message: `“${charter.title}” leaves no guide behind from which others could learn.` };
  },
  bad: `charter ‹tours› "Harbour tours" {
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
    learning goal knots "The waiters can moor a boat"
  }`,
  good: `charter tours "Harbour tours" {
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
    learning goal knots "The waiters can moor a boat"
    playbook tour "A tour in twelve steps"
  }`,
});
