import type { Words } from './word.ts';

export const log: Words = {
  Log: {
    why: 'What was promised can only be compared with what happened if somebody wrote it down.',
    form: `log ‹CharterBlock er-waiting› {
  ‹start 2026-01-05› noted "‹text The first shift has begun›"
}`,
  },
  LogEntry: { form: '‹start 2026-01-05› noted "‹text The first shift has begun›"' },
  Measured: { why: 'Triggers and targets are read from these lines.', form: 'measured ‹Metric wait› ‹baseline 48›' },
  HealthRated: {
    why: 'Amber that is said early is seldom red later.',
    form: 'health ‹choice amber|green|red› "‹text The data feed comes late›"',
  },
  DecisionRecord: {
    why: 'A decision whose reasons are kept need not be made twice.',
    form: `decided ‹Decision spending› by ‹Decider ops› "‹text A second sensor›" {
  because "‹text The first one missed two weekends›"
  considered "‹text Wait›", "‹text Export by hand›"
}`,
  },
  'DecisionRecord context': { what: 'How things stood.', form: 'context "‹text The feed failed twice›"' },
  'DecisionRecord because': { what: 'Why it was decided so.', form: 'because "‹text The feed missed two weekends›"' },
  'DecisionRecord considered': { what: 'What else could have been done.', form: 'considered "‹text Wait›"' },
  'DecisionRecord about': { what: 'What it touches.', form: 'about ‹Declaration faster›' },
  'DecisionRecord evidence': { what: 'What lay on the table.', form: 'evidence "‹text Impact note›"' },
  NextStep: { what: 'What is done next, by whom and by when.', form: 'next "‹text Order the sensor›"[ by ‹Person ben›]' },
  'DecisionRecord review on': { what: 'When the partners look at it again.', form: 'review on ‹middle 2026-02-16›' },
  'DecisionRecord supersedes': { what: 'The earlier decision that it replaces.', form: 'supersedes ‹DecisionRecord first-sensor›' },
  'DecisionRecord reverses': { what: 'The earlier decision that it takes back.', form: 'reverses ‹DecisionRecord first-sensor›' },
  TrustDeposit: {
    why: 'Good deeds are remembered when they are written down.',
    form: 'trust ‹Partner hospital› "‹text Told us of the outage before we asked›"',
  },
  Raised: {
    why: 'The day it was first seen shows how long it has been open.',
    form: 'raised ‹Declaration late-feed› "‹text Third time this month›"',
  },
  Closed: { why: 'A list that only grows is read by nobody.', form: 'closed ‹Declaration late-feed› "‹text The feed is stable›"' },
  Escalated: { why: 'The clock of the next rung begins here.', form: 'escalated ‹Declaration late-feed› to ‹Decider steering›' },
  HeldEvent: {
    why: 'A rhythm that is kept can be seen, and so can one that is not.',
    form: 'held ‹Gathering steering›[ with ‹Actor ana›, ‹Actor ben›] "‹text The pilot goes on›"',
  },
  Lesson: { what: 'What to keep, stop or start doing.', form: 'keep "‹text The call on Monday›"' },
  Reviewed: {
    why: 'It shows that the question was asked, and what was chosen.',
    form: 'reviewed ‹choice realignment|operating|relationship|renewal› chose continue "‹text It works›"',
  },
  Concluded: {
    why: 'An end that is written down is what was learned.',
    form: 'concluded ‹Experiment early-triage› ‹choice scaled|iterated|killed› "‹text Waits fell by a fifth›"',
  },
  Contributed: {
    why: 'What was promised can be compared with what came.',
    form: 'contributed ‹Partner flow› "‹text Two analysts for a week›"',
  },
  Pivoted: {
    why: 'It shows that the trigger was taken seriously.',
    form: 'pivoted ‹Pivot supply-shock› "‹text Moved to the second ward›"',
  },
  Delivered: { why: 'The day it came is known, and who brought it.', form: 'delivered ‹Delivery guide›[ by ‹Actor ben›]' },
  ExitInvoked: { why: 'The notice runs from this day.', form: 'exit invoked by ‹Partner flow›' },
  Rescue: {
    why: 'One thing that is changed is worth more than ten that are regretted.',
    form: `rescue "‹text The feed failed on the first day›" {
  intended "‹text Live data on every shift›"
  happened "‹text None until noon›"
  gap "‹text Nobody had the key›"
  fix "‹text Two people hold the key›"
}`,
  },
  RescuePart: {
    what: 'What was intended, what happened, where the gap was, and the one thing that is changed.',
    form: 'fix "‹text Two people hold the key›"',
  },
  Noted: { why: 'Small things explain large ones later.', form: 'noted "‹text The first shift has begun›"' },
};
