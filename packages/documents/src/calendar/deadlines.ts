import type { Charter } from '@charter/model/charter.ts';
import type { Run } from '@charter/model/experiments.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { type Entry, eventsOfKind } from './collector.ts';
import type { CalendarEvent } from './event.ts';

/** The days by which something is to be done. */
export function deadlines(charter: Charter): CalendarEvent[] {
  const { deliverables, outcomes, minimumWins, milestones, spikes, commitments, learningGoals, playbooks } = charter;
  return [
    ...eventsOfKind('deliverable', deliverables.map(due)),
    ...eventsOfKind(
      'sign-off',
      deliverables.flatMap(({ id, title, signOffs }) => signOffs.map(({ date, at, by }) => ({ id, title, day: date, who: [by, at] }))),
    ),
    ...eventsOfKind(
      'target',
      outcomes.flatMap(({ id, title, owner, targets }) => targets.map(({ by }) => ({ id, title, day: by, who: [owner] }))),
    ),
    ...eventsOfKind(
      'win',
      minimumWins.flatMap(({ id, title, owner, tests }) => tests.map(({ by }) => ({ id, title, day: by, who: [owner] }))),
    ),
    ...eventsOfKind('milestone', milestones.map(due)),
    ...eventsOfKind('spike', spikes.map(due)),
    ...eventsOfKind('commitment', commitments.map(due)),
    ...eventsOfKind('learning-goal', learningGoals.map(due)),
    ...eventsOfKind('playbook', playbooks.map(due)),
    ...ofExperiments(charter),
    ...ofPartners(charter),
    ...ofRegister(charter),
    ...ofLog(charter),
  ];
}

function due({ id, title, due, owner }: { id: string; title: string; due?: string; owner?: string }): Entry {
  return { id, title, day: due, who: [owner] };
}

function ofExperiments({ experiments, phases }: Charter): CalendarEvent[] {
  return [
    ...eventsOfKind(
      'experiment',
      experiments.map(({ id, title, owner, run }) => ({ id, title, day: run && lastDayOf(run), who: [owner] })),
    ),
    ...eventsOfKind(
      'verdict',
      experiments.flatMap(({ id, title, owner, verdicts }) => verdicts.map(({ by }) => ({ id, title, day: by, who: [owner] }))),
    ),
    ...eventsOfKind(
      'phase',
      phases.map(({ id, title, runs }) => ({ id, title, day: runs && lastDayOfTerm(runs) })),
    ),
  ];
}

function lastDayOf({ from, ...run }: Run): CalendarDate | undefined {
  return from === undefined ? run.to : lastDayOfTerm({ ...run, from });
}

function ofPartners({ independenceGoals, trustSteps, contributions, dataAccess, stabilisation, people }: Charter): CalendarEvent[] {
  return [
    ...eventsOfKind(
      'independence-goal',
      independenceGoals.map(({ text, by, partner }) => ({ title: text, day: by, who: [partner] })),
    ),
    ...eventsOfKind(
      'trust-step',
      trustSteps.map(({ text, by, from }) => ({ title: text, day: by, who: [from] })),
    ),
    ...eventsOfKind(
      'contribution',
      contributions.map(({ text, by, from }) => ({ title: text, day: by, who: [from] })),
    ),
    ...eventsOfKind(
      'data-ready',
      dataAccess.map(({ id, title, readyOn, steward, from }) => ({ id, title, day: readyOn, who: [steward, from] })),
    ),
    ...eventsOfKind(
      'data-end',
      dataAccess.map(({ id, title, until, steward, to }) => ({ id, title, day: until?.date, who: [steward, ...to] })),
    ),
    ...eventsOfKind(
      'succession',
      people.map(({ id, title, succession }) => ({ id, title, day: succession?.date, who: [id, succession?.by] })),
    ),
    ...eventsOfKind('stabilisation', [{ title: stabilisation?.text, day: stabilisation?.by }]),
  ];
}

function ofRegister({ risks, issues }: Charter): CalendarEvent[] {
  return [
    ...eventsOfKind('risk', risks.filter(({ closed }) => closed === undefined).map(due)),
    ...eventsOfKind('issue', issues.filter(({ closed }) => closed === undefined).map(due)),
  ];
}

function ofLog({ log }: Charter): CalendarEvent[] {
  const records = log.flatMap(({ event }) => (event.kind === 'decision' ? [event] : []));
  return [
    ...eventsOfKind(
      'decision-review',
      records.map(({ id, text, reviewOn, by }) => ({ id, title: text, day: reviewOn, who: by })),
    ),
    ...eventsOfKind(
      'next-step',
      records.flatMap(({ steps }) => steps.map(({ text, on, by }) => ({ title: text, day: on, who: [by] }))),
    ),
  ];
}
