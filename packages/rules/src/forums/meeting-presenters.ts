import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const meetingPresenters = rule({
  code: 'meeting-presenters',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Each side presents where context is shared.',
  why: 'Where one side always presents, the other listens, and learns what it already knows of itself.',
  source: 'Context sharing: each side presents its plans, troubles and wins',
  remedy: 'Let them take turns: `presented in turn`, or name the others too.',
  rows: [57, 151],
  *check(charter) {
    const who = membership(charter);
    for (const { held, presenters, title, without } of charter.meetings) {
      const [only, ...others] = presenters?.partners ?? [];
      if (presenters === undefined || only === undefined || others.length > 0 || held?.cadence === undefined) continue;
      if (charter.partners.length < 2 || isWaived(without, 'other presenter', 'turns')) continue;
      yield { at: spanOf(presenters.origin, 'partners'), message: `Only ${who.title(only)} presents in “${title}”.` };
    }
  },
  bad: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    meeting context "Where each house is going" { kind context  held quarterly  presented by ‹flow› }
  `,
  good: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    meeting context "Where each house is going" { kind context  held quarterly  presented by hospital, flow in turn }
  `,
});
