import type { Words } from './word.ts';

export const work: Words = {
  Workstream: {
    why: "Work that is led from one side only is soon that side's work.",
    form: `workstream ‹name launch› "‹text Launch of the joint product›" {
  led by ‹Person ana›, ‹Person ben›
  serves ‹Outcome faster›
}`,
  },
  'Workstream led by': { what: 'Who leads it: best one person from each side.', form: 'led by ‹Person ana›, ‹Person ben›' },
  'Workstream uses': { what: 'The strengths and assets of the partners that it builds on.', form: 'uses ‹NamedText warehouse›' },
  'Workstream depends on': { what: 'The workstreams that it waits for.', form: 'depends on ‹Workstream data›' },
  'Workstream serves': { what: 'The outcomes that it works towards.', form: 'serves ‹Outcome faster›' },
  Raci: {
    why: 'Each task has one person who answers for it, and everybody knows whether they do it, are asked, or are told.',
    form: `raci "‹text Pilot›" {
  for ‹Member ana› ‹Member ben›
  "‹text Menu for the schools›" ‹letters R› ‹letters A›
  "‹text Delivery rounds›" ‹letters A› ‹letters R›
}`,
  },
  RaciRow: {
    what: 'A task, and a letter for each person: R does it, A answers for it, C is asked, I is told.',
    form: '"‹text Menu for the schools›" ‹letters R› ‹letters A›',
  },
  Deliverable: {
    why: 'It is done when both agree that it is good, and they agreed beforehand on how to tell.',
    form: `deliverable ‹name guide› "‹text Guide for new shops›" {
  owner ‹Person ben›
  due ‹end 2026-03-30›
  accepted when "‹text Two shops use it unaided›"
  signed off by ‹Person ana›
}`,
  },
  'Deliverable accepted when': { what: 'How one will know that it is good.', form: 'accepted when "‹text Two shops use it unaided›"' },
  'Deliverable part of': { what: 'The workstream that it belongs to.', form: 'part of ‹Workstream launch›' },
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
  item "‹text Second region›"[ owner ‹Person ana›]
}`,
  },
  Rerank: { what: 'How often the list is put in order again, and by whom.', form: 'reranked every ‹number 2› weeks[ by ‹Person ben›]' },
  BacklogItem: {
    what: 'Something that could be done, and who is best placed for it.',
    form: 'item "‹text Second region›"[ owner ‹Person ana›]',
  },
  Spike: {
    why: 'A question with a time-box is answered; one without becomes a project.',
    form: `spike ‹name orders› "‹text Can we read each other's orders?›" {
  time-box ‹number 3› days
  owner ‹Person ben›
  asks "‹text How late do the orders come?›"
  due ‹middle 2026-02-16›
}`,
  },
  'Spike time-box': { what: 'How long it may take.', form: 'time-box ‹number 3› days' },
  'Spike asks': { what: 'What should be known afterwards.', form: 'asks "‹text How late do the orders come?›"' },
  Flow: {
    why: 'Most time is lost where work passes from one house to the other.',
    form: `flow ‹choice today|target› "‹text From order to delivery›" {
  step "‹text Order is taken›"[ by ‹Partner first›]
  hand-off "‹text List of the orders for the next day›" from ‹Actor ben› to ‹Actor ana›
}`,
  },
  Step: { what: 'Something that one side does.', form: 'step "‹text Order is taken›"[ by ‹Partner first›]' },
  HandOff: { form: 'hand-off "‹text List of the orders for the next day›" from ‹Actor ben› to ‹Actor ana›' },
  Commitment: {
    why: 'What cannot be taken back deserves more care than what can.',
    form: `commitment ‹name licence› "‹text Licence for a year›" {
  of ‹Partner first›
  size ‹number 20k› ‹currency EUR›
  due ‹middle 2026-02-16›
  ‹choice reversible|irreversible›
  owner ‹Person ana›
}`,
  },
  'Commitment of': { what: 'The partners that make the promise.', form: 'of ‹Partner first›' },
  'Commitment size': { what: 'How large it is.', form: 'size ‹number 20k› ‹currency EUR›' },
  'Commitment reversible': { what: 'Whether it can be taken back.', form: '‹choice reversible|irreversible›' },
};
