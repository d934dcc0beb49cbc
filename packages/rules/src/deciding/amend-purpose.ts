import { amendmentBar } from '@charter/model/amendment-bar.ts';
import { rule } from '../engine/rule.ts';

export const amendPurpose = rule({
  code: 'amend-purpose',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'The purpose is not easier to change than the rest.',
  why: 'If the purpose gives way before the plan does, the plan is the purpose.',
  source: 'Adaptability: the purpose held tight, the plan loose',
  remedy: 'Ask for more where the purpose changes, `amend purpose by $forum unanimously`, or for less where the plan does.',
  rows: [67],
  *check(charter) {
    const purpose = charter.amendmentRules.find(({ subject }) => subject === 'purpose');
    const bar = purpose && amendmentBar(charter, purpose);
    if (purpose === undefined || bar === undefined) return;
    const harder = charter.amendmentRules.find((rule) => rule.subject !== 'charter' && (amendmentBar(charter, rule) ?? 0) > bar);
    if (harder === undefined) return;
    yield {
      at: purpose.origin,
      message: `The purpose is easier to change than the ${harder.subject}.`,
      others: [{ message: `More is asked here, for the ${harder.subject}.`, at: harder.origin }],
    };
  },
  bad: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow

    forum steering "Steering" { members ana, ben  decides by majority }
    ‹amend purpose by steering›
    amend plan by steering unanimously
  `,
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow

    forum steering "Steering" { members ana, ben  decides by majority }
    amend purpose by steering unanimously
    amend plan by steering
  `,
});
