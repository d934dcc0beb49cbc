import type { Words } from './word.ts';

export const work: Words = {
  Workstream: {
    why: "Work that is led from one side only is soon that side's work.",
    form: `workstream ‹name triage› "‹text Triage›" {
  led by ‹Person ana›, ‹Person ben›
  serves ‹Outcome faster›
}`,
  },
  'Workstream led by': { what: 'Who leads it: best one person from each side.', form: 'led by ‹Person ana›, ‹Person ben›' },
  'Workstream uses': { what: 'The strengths and assets of the partners that it builds on.', form: 'uses ‹NamedText live-data›' },
  'Workstream depends on': { what: 'The workstreams that it waits for.', form: 'depends on ‹Workstream data›' },
  'Workstream serves': { what: 'The outcomes that it works towards.', form: 'serves ‹Outcome faster›' },
  Raci: {
    why: 'Each task has one person who answers for it, and everybody knows whether they do it, are asked, or are told.',
    form: `raci "‹text Pilot›" {
  for ‹Member ana› ‹Member ben›
  "‹text Data feed›" ‹letters R› ‹letters A›
  "‹text Triage roster›" ‹letters A› ‹letters R›
}`,
  },
  RaciRow: {
    what: 'A task, and a letter for each person: R does it, A answers for it, C is asked, I is told.',
    form: '"‹text Data feed›" ‹letters R› ‹letters A›',
  },
  Deliverable: {
    why: 'It is done when both agree that it is good, and they agreed beforehand on how to tell.',
    form: `deliverable ‹name guide› "‹text Guide to early triage›" {
  owner ‹Person ben›
  due ‹end 2026-03-30›
  accepted when "‹text Two wards run it unaided›"
  signed off by ‹Person ana›
}`,
  },
  'Deliverable accepted when': { what: 'How one will know that it is good.', form: 'accepted when "‹text Two wards run it unaided›"' },
  'Deliverable part of': { what: 'The workstream that it belongs to.', form: 'part of ‹Workstream triage›' },
  SignOff: { what: 'Where or by whom it is accepted, and when.', form: 'signed off by ‹Person ana›' },
  Milestone: {
    why: 'A day that both look at keeps a long plan honest.',
    form: `milestone ‹name half-time› "‹text Pilot decided›" {
  due ‹middle 2026-02-16›
  owner ‹Person ana›
}`,
  },
  'Milestone retro': { what: 'The meeting that looks back on it.', form: 'retro ‹Meeting look-back›' },
  'Milestone delivers': { what: 'What is handed over by then.', form: 'delivers ‹Deliverable guide›' },
  Backlog: {
    why: 'What comes next is done by whoever can do it best.',
    form: `backlog "‹text Next›" {
  reranked every ‹number 2› weeks[ by ‹Person ben›]
  item "‹text Second ward›"[ owner ‹Person ana›]
}`,
  },
  Rerank: { what: 'How often the list is put in order again, and by whom.', form: 'reranked every ‹number 2› weeks[ by ‹Person ben›]' },
  BacklogItem: {
    what: 'Something that could be done, and who is best placed for it.',
    form: 'item "‹text Second ward›"[ owner ‹Person ana›]',
  },
  Spike: {
    why: 'A question with a time-box is answered; one without becomes a project.',
    form: `spike ‹name feed› "‹text Can we read the feed live?›" {
  time-box ‹number 3› days
  owner ‹Person ben›
  asks "‹text How late does the data come?›"
  due ‹middle 2026-02-16›
}`,
  },
  'Spike time-box': { what: 'How long it may take.', form: 'time-box ‹number 3› days' },
  'Spike asks': { what: 'What should be known afterwards.', form: 'asks "‹text How late does the data come?›"' },
  Flow: {
    why: 'Most time is lost where work passes from one house to the other.',
    form: `flow ‹choice today|target› "‹text From door to doctor›" {
  step "‹text Patient is registered›"[ by ‹Partner hospital›]
  hand-off "‹text Forecast of the next hour›" from ‹Actor ben› to ‹Actor ana›
}`,
  },
  Step: { what: 'Something that one side does.', form: 'step "‹text Patient is registered›"[ by ‹Partner hospital›]' },
  HandOff: { form: 'hand-off "‹text Forecast of the next hour›" from ‹Actor ben› to ‹Actor ana›' },
  Commitment: {
    why: 'What cannot be taken back deserves more care than what can.',
    form: `commitment ‹name licence› "‹text Licence for a year›" {
  of ‹Partner hospital›
  size ‹number 20k› ‹currency EUR›
  due ‹middle 2026-02-16›
  ‹choice reversible|irreversible›
  owner ‹Person ana›
}`,
  },
  'Commitment of': { what: 'The partners that make the promise.', form: 'of ‹Partner hospital›' },
  'Commitment size': { what: 'How large it is.', form: 'size ‹number 20k› ‹currency EUR›' },
  'Commitment reversible': { what: 'Whether it can be taken back.', form: '‹choice reversible|irreversible›' },
};
