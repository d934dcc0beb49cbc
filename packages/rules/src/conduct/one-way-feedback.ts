import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { Report } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

/** Feedback that some partners only give, or only get. */
export function* oneWayFeedback(charter: Charter): Iterable<Report> {
  const { feedback } = charter;
  const [first] = feedback;
  const outside = new Set([...charter.groups, ...charter.contributors].map(({ id }) => id));
  // Feedback of which nobody is named may go from anybody to anybody; a group may speak for either side.
  const isOpen = (who: Ref | undefined) => who === undefined || outside.has(who);
  if (first === undefined || feedback.some(({ from, to }) => isOpen(from) || isOpen(to))) return;
  const who = membership(charter);
  const givers = new Set(feedback.flatMap(({ from }) => (from === undefined ? [] : who.partners(from))));
  const takers = new Set(feedback.flatMap(({ to }) => (to === undefined ? [] : who.partners(to))));
  const silent = [...takers].filter((partner) => !givers.has(partner));
  const deaf = [...givers].filter((partner) => !takers.has(partner));
  if (givers.size === 0 || takers.size === 0 || silent.length + deaf.length === 0) return;
  const said = [
    ...(deaf.length > 0 ? [`${listed(deaf.map((ref) => who.title(ref)))} only ${deaf.length > 1 ? 'give' : 'gives'} feedback`] : []),
    ...(silent.length > 0 ? [`${listed(silent.map((ref) => who.title(ref)))} only ${silent.length > 1 ? 'get' : 'gets'} it`] : []),
  ];
  yield {
    at: spanOf(first.origin, 'form'),
    message: `${said.join('; ')}.`,
    why: 'Feedback in one direction is a judgement; in both it is a conversation.',
    remedy: `Add the other direction: \`feedback written from ${silent[0] ?? takers.values().next().value} to ${deaf[0] ?? givers.values().next().value} { answered within 7 days }\`.`,
    rows: [208],
  };
}
