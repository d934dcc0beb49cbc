import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const stakeholders = rule({
  code: 'stakeholders',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'The charter names who else has a stake.',
  why: 'Those who live with the result know things the partners do not, and can stop it late if nobody asked them early.',
  source: 'Inclusion: different disciplines and lived experience, each voice heard',
  remedy: 'Name them, and who speaks for them: `group customers "Customers" { critical  represented by $person }`.',
  rows: [39],
  *check(charter) {
    if (charter.groups.length > 0 || charter.partners.length === 0) return;
    if (isWaived(charter.without, 'stakeholders', 'groups', 'other stakeholders', 'outside stakeholders')) return;
    yield { at: headOf(charter), message: 'The charter names nobody outside the partners who has a stake in it.' };
  },
  bad: `
  charter ‹shop› "A calmer shop" { partner riverside "Riverside" }`,
  good: `
    partner riverside "Riverside"
    group customers "Customers" { critical }
  `,
});
