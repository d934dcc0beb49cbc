import { membership } from '@charter/model/membership.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const decisionJoint = rule({
  code: 'decision-joint',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where several decide together, something settles it when they differ.',
  why: 'Two people who have to agree and do not both wait for the other to give in.',
  source: 'Decision rights: joint decisions need a way out of a deadlock',
  remedy: 'Add `tie broken by steering` to the row, or an `escalation` for the charter.',
  rows: [147],
  *check(charter) {
    const who = membership(charter);
    if ((charter.escalation?.rungs.length ?? 0) > 0 || charter.mediators.length > 0 || isWaived(charter.without, 'escalation')) return;
    for (const { rules, title } of charter.decisions) {
      for (const { deciders, origin, tieBreak } of rules) {
        if (deciders.length < 2 || tieBreak !== undefined) continue;
        yield {
          at: origin,
          message: `${listed(deciders.map(who.title))} decide “${title}” together, and nothing says what happens when they differ.`,
        };
      }
    }
  },
  bad: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of hospital
    person ben "Ben Okafor" of flow

    decision money "Money" { ‹otherwise: ana and ben decide› }
  `,
  good: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of hospital
    person ben "Ben Okafor" of flow

    decision money "Money" { otherwise: ana and ben decide  tie broken by "The cheaper offer" }
  `,
});
