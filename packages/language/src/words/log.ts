import type { Words } from './word.ts';

export const log: Words = {
  Log: {
    why: 'What was promised can only be compared with what happened if somebody wrote it down.',
    form: `log ‹CharterBlock our-project› {
  ‹start 2026-01-05› noted "‹text The first joint week has begun›"
}`,
  },
  LogEntry: { form: '‹start 2026-01-05› noted "‹text The first joint week has begun›"' },
  Measured: { why: 'Triggers and targets are read from these lines.', form: 'measured ‹Metric delivery-time› ‹baseline 48›' },
  HealthRated: {
    why: 'Amber that is said early is seldom red later.',
    form: 'health ‹choice amber|green|red› "‹text The sales data come late›"',
  },
  DecisionRecord: {
    why: 'A decision whose reasons are kept need not be made twice.',
    form: `decided ‹Decision spending› by ‹Decider ops› "‹text A second van›" {
  because "‹text The first one was late on two weekends›"
  considered "‹text Wait›", "‹text Rent one›"
}`,
  },
  'DecisionRecord context': { what: 'How things stood.', form: 'context "‹text The van broke down twice›"' },
  'DecisionRecord because': { what: 'Why it was decided so.', form: 'because "‹text The van was late on two weekends›"' },
  'DecisionRecord considered': { what: 'What else could have been done.', form: 'considered "‹text Wait›"' },
  'DecisionRecord about': { what: 'What it touches.', form: 'about ‹Declaration faster›' },
  'DecisionRecord evidence': { what: 'What lay on the table.', form: 'evidence "‹text Impact note›"' },
  NextStep: { what: 'What is done next, by whom and by when.', form: 'next "‹text Order the van›"[ by ‹Person ben›]' },
  'DecisionRecord review on': { what: 'When the partners look at it again.', form: 'review on ‹middle 2026-02-16›' },
  'DecisionRecord supersedes': { what: 'The earlier decision that it replaces.', form: 'supersedes ‹DecisionRecord first-van›' },
  'DecisionRecord reverses': { what: 'The earlier decision that it takes back.', form: 'reverses ‹DecisionRecord first-van›' },
  TrustDeposit: {
    why: 'Good deeds are remembered when they are written down.',
    form: 'trust ‹Partner first› "‹text Told us of the delay before we asked›"',
  },
  Raised: {
    why: 'The day it was first seen shows how long it has been open.',
    form: 'raised ‹Declaration late-data› "‹text Third time this month›"',
  },
  Closed: { why: 'A list that only grows is read by nobody.', form: 'closed ‹Declaration late-data› "‹text The data come on time›"' },
  Escalated: { why: 'The clock of the next rung begins here.', form: 'escalated ‹Declaration late-data› to ‹Decider steering›' },
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
    form: 'concluded ‹Experiment evening-round› ‹choice scaled|iterated|killed› "‹text Delivery times fell by a fifth›"',
  },
  Contributed: {
    why: 'What was promised can be compared with what came.',
    form: 'contributed ‹Partner second› "‹text Two vans for a week›"',
  },
  Pivoted: {
    why: 'It shows that the trigger was taken seriously.',
    form: 'pivoted ‹Pivot supply-shock› "‹text Moved to the second region›"',
  },
  Delivered: { why: 'The day it came is known, and who brought it.', form: 'delivered ‹Delivery guide›[ by ‹Actor ben›]' },
  ExitInvoked: { why: 'The notice runs from this day.', form: 'exit invoked by ‹Partner second›' },
  Rescue: {
    why: 'One thing that is changed is worth more than ten that are regretted.',
    form: `rescue "‹text The menu was wrong on the first day›" {
  intended "‹text The right menu in every school›"
  happened "‹text Last week's menu in half of them›"
  gap "‹text Nobody checked the list›"
  fix "‹text Two people check the list›"
}`,
  },
  RescuePart: {
    what: 'What was intended, what happened, where the gap was, and the one thing that is changed.',
    form: 'fix "‹text Two people check the list›"',
  },
  Noted: { why: 'Small things explain large ones later.', form: 'noted "‹text The first joint week has begun›"' },
};
