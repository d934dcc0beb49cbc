import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isInForce } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const expectationAnswered = rule({
  code: 'expectation-answered',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary:
    'An unrealistic expectation has an answer; once the charter is agreed, every other one is acknowledged by the partner it is addressed to.',
  why: 'Until the other side has said yes, an expectation is only a hope, and it must not look like an agreement.',
  source: 'Expectations: they count once the other has acknowledged them; tell the realistic from the unrealistic',
  remedy: 'Ask them, and write `acknowledged by … on $first-day`; or mark it as `unrealistic` and answer it.',
  rows: [197],
  *check(charter) {
    const agreed = isInForce(charter) || (charter.ratifications.length > 0 && charter.status?.status !== 'ended');
    const who = membership(charter);
    for (const { title, expectations } of charter.partners) {
      for (const { text, of, verdict, answer, acknowledged, origin } of expectations) {
        const at = spanOf(origin, 'text');
        const said = `${title} expects “${text}” of ${who.title(of)}`;
        if (verdict === 'unrealistic') {
          if (answer !== undefined) continue;
          yield {
            at,
            message: `${said}; it is called unrealistic, and nobody has answered it.`,
            why: 'An expectation that cannot be met goes away only when somebody says so and offers what can be had instead.',
            remedy: 'Say what can be had instead: `answered "On working days, yes"`.',
          };
          continue;
        }
        const house = acknowledged?.by === undefined ? undefined : who.partnerOf(acknowledged.by);
        if (agreed && acknowledged === undefined) yield { at, message: `${said}, who has not acknowledged it.` };
        if (!agreed || acknowledged?.by === undefined || house === undefined || house === of) continue;
        yield {
          at,
          message: `${said}, but ${who.title(acknowledged.by)} of ${who.title(house)} has acknowledged it.`,
          remedy: `Let somebody from ${who.title(of)} acknowledge it.`,
        };
      }
    }
  },
  bad: [
    `
    status active
    partner riverside "Riverside" { expects ‹"An answer within a day"› of flow { realistic } }
    partner flow "Flowlytics"
    `,
    `
    partner studio "Almond Studio" { expects ‹"Knows what I think before I say it"› of coach { unrealistic } }
    partner coach "Slow Harbour"
    `,
  ],
  good: `
    status active
    person dora "Dora Weiss" of flow
    partner riverside "Riverside" {
      expects "An answer within a day" of flow { realistic  acknowledged by dora on 2026-01-08 }
      expects "Knows what we think before we say it" of flow { unrealistic  answered "We ask twice; what we must know, you say" }
    }
    partner flow "Flowlytics"
  `,
});
