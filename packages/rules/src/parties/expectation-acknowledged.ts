import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const expectationAcknowledged = rule({
  code: 'expectation-acknowledged',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Once the charter is agreed, every expectation is acknowledged by the partner it is addressed to.',
  why: 'Until the other side has said yes, an expectation is only a hope, and it must not look like an agreement.',
  source: 'Expectations: they count once the other has acknowledged them',
  remedy: 'Ask them, and write `acknowledged by dora on 2026-01-08`; or mark it as `unrealistic` and answer it.',
  rows: [197],
  *check(charter) {
    const status = charter.status?.status;
    const agreed = status === 'ratified' || status === 'active' || charter.ratifications.length > 0;
    if (!agreed || status === 'ended') return;
    const who = membership(charter);
    for (const { title, expectations } of charter.partners) {
      for (const { text, of, verdict, acknowledged, origin } of expectations) {
        // What is unrealistic has to be answered, not agreed to.
        if (verdict === 'unrealistic') continue;
        const at = spanOf(origin, 'text');
        const house = acknowledged?.by === undefined ? undefined : who.partnerOf(acknowledged.by);
        if (acknowledged?.by !== undefined && house !== undefined && house !== of) {
          const by = who.title(acknowledged.by);
          const message = `${title} expects “${text}” of ${who.title(of)}, but ${by} of ${who.title(house)} has acknowledged it.`;
          yield { at, message, remedy: `Let somebody from ${who.title(of)} acknowledge it.` };
        } else if (acknowledged === undefined) {
          yield { at, message: `${title} expects “${text}” of ${who.title(of)}, who has not acknowledged it.` };
        }
      }
    }
  },
  bad: `
    status active
    partner hospital "Riverside" { expects ‹"An answer within a day"› of flow { realistic } }
    partner flow "Flowlytics"
  `,
  good: `
    status active
    person dora "Dora Weiss" of flow
    partner hospital "Riverside" { expects "An answer within a day" of flow { realistic  acknowledged by dora on 2026-01-08 } }
    partner flow "Flowlytics"
  `,
});
