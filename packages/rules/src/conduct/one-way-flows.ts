import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import type { Report } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

/** What is shared unasked, where all of it comes from one partner; a single thing says nothing yet. */
export function* oneWayInformation(charter: Charter): Iterable<Report> {
  const [first, ...others] = charter.informationFlows;
  if (first === undefined || others.length === 0 || others.some(({ from }) => from !== first.from)) return;
  yield {
    at: spanOf(first.origin, 'giver'),
    message: `Everything that is shared unasked comes from ${membership(charter).title(first.from)}.`,
    why: 'The side that only gets reports knows everything and is known by nobody.',
    remedy: `Add what the other side shares unasked: \`share "…" ${wayBack(charter, first.from)} weekly\`.`,
    rows: [26],
  };
}

/** Promises of service, where one partner has made all of them. */
export function* oneWayServiceLevels(charter: Charter): Iterable<Report> {
  const [first, ...others] = charter.serviceLevels;
  if (first === undefined || others.some(({ from }) => from !== first.from)) return;
  if (isWaived(charter.without, 'service level', 'service levels')) return;
  yield {
    at: spanOf(first.origin, 'provider'),
    message: `Only ${membership(charter).title(first.from)} has promised the others a service level.`,
    why: 'When only one side owes anything, it is a supplier, and is soon treated as one.',
    remedy: `Ask what that side waits for most, and promise it: \`service level "…" ${wayBack(charter, first.from)} within 48 hours\`.`,
    rows: [22],
  };
}

/** Training, where nobody who teaches is taught as well. */
export function* oneWayTraining(charter: Charter): Iterable<Report> {
  const [first] = charter.crossTrainings;
  if (first === undefined || isWaived(charter.without, 'cross-training')) return;
  const teachers = new Set(charter.crossTrainings.map(({ from }) => from));
  if (charter.crossTrainings.some(({ to }) => teachers.has(to))) return;
  const who = membership(charter);
  const names = [...teachers].map((partner) => who.title(partner));
  yield {
    at: spanOf(first.origin, 'text'),
    message: `Only ${listed(names)} ${names.length === 1 ? 'teaches' : 'teach'}, and nobody teaches them.`,
    why: 'A partner that is only taught becomes a customer; one that only teaches learns nothing of what the other knows.',
    remedy: `Ask what the others could teach: \`cross-training "…" ${wayBack(charter, first.from)} monthly\`.`,
    rows: [47],
  };
}

/** From another partner to the one that gives all of it so far, as it is written. */
export function wayBack({ partners }: Charter, giver: Ref): string {
  return `from ${partners.find(({ id }) => id !== giver)?.id ?? '…'} to ${giver}`;
}
