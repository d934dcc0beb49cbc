import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const communicationMissing = rule({
  code: 'communication-missing',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The charter says how the partners keep each other informed.',
  why: 'However little is agreed, without this nobody notices when it goes wrong.',
  source: 'The smallest charter: decisions, communication, exit',
  remedy:
    'Say when you meet, `forum friday "Friday coffee" { members $person, $other-person  meets weekly }`, or who reports: `update weekly "…" owner $person`.',
  rows: [125],
  *check(charter) {
    const { forums, meetings, statusUpdates, informationFlows, partners, without } = charter;
    if (partners.length < 2 || isWaived(without, 'meetings', 'communication')) return;
    const meets = forums.some((forum) => forum.meets !== undefined) || meetings.some(({ held }) => held !== undefined);
    if (meets || statusUpdates.length > 0 || informationFlows.length > 0) return;
    yield { at: headOf(charter), message: 'Nothing says when the partners meet, or how they keep each other informed.' };
  },
  bad: `
  charter ‹tours› "Harbour tours" {
    partner roastery "Kessel Roastery"
    partner boats "Blue Heron Boats"
  }`,
  good: `
    partner roastery "Kessel Roastery"
    partner boats "Blue Heron Boats"
    forum friday "Friday coffee" { meets weekly }
  `,
});
