import type { Words } from './word.ts';

export const change: Words = {
  Pivot: {
    why: 'A change of course that was agreed in calm weather is made in time.',
    form: `pivot ‹name supply-shock› when ‹Metric delivery-time› ‹worse >› ‹baseline 52› for 2 weeks {
  then "‹text Move the pilot to the second region›"[ decided by ‹Decider steering›] within ‹number 5› days
  owner ‹Person ana›
}`,
  },
  PivotMove: {
    what: 'What is done then, who decides it, and how fast.',
    form: 'then "‹text Move the pilot to the second region›"[ decided by ‹Decider steering›] within ‹number 5› days',
  },
  Review: {
    why: 'A partnership that never asks whether it should go on goes on by habit.',
    form: `review ‹choice realignment|operating|relationship› every ‹number 6› weeks {
  held by ‹Forum steering›
  decides continue, scale, stop
}`,
  },
  'Review decides': { what: 'What can come out of it.', form: 'decides continue, scale, stop' },
  'Review inputs': { what: 'What is looked at.', form: 'inputs "‹text Numbers of the term›"' },
  'Review held by': { what: 'The forum that holds it.', form: 'held by ‹Forum steering›' },
  'Review asks': { what: 'The questions it answers.', form: 'asks "‹text Would we begin this again today?›"' },
  Renewal: {
    why: 'Going on is a choice, made by criteria that neither side can bend on the day.',
    form: `renewal on ‹end 2026-03-30› {
  continue when ‹Metric delivery-time› ‹better <=› ‹target 40›
  stop otherwise
  decided by ‹Forum steering›
}`,
  },
  RenewalCriterion: { what: 'What is chosen, and when.', form: 'continue when ‹Metric delivery-time› ‹better <=› ‹target 40›' },
  'Renewal next goals': { what: 'What the next term would be about.', form: 'next goals "‹text All regions›"' },
  'Renewal decided by': { what: 'The forum that chooses.', form: 'decided by ‹Forum steering›' },
  'Renewal notice': { what: 'How long before the day the partners are told.', form: 'notice ‹number 2› weeks' },
  Contingency: {
    why: 'The rare case is the expensive one.',
    form: `contingency ‹choice force-majeure|change-of-control|breach|confidentiality-breach|resource-dispute|free-riding|other› "‹text The warehouse must close›" {
  covers "‹text Epidemic›", "‹text Flood›"
  then "‹text All dates move by as long as it lasts›"[ decided by ‹Decider steering›]
}`,
  },
  'Contingency covers': { what: 'Which cases it is for.', form: 'covers "‹text Epidemic›", "‹text Flood›"' },
  'Contingency notice': { what: 'How soon the others are told.', form: 'notice ‹number 5› days' },
  'Contingency ends': { what: 'Says that it ends the partnership.', form: 'ends in exit' },
};

export const keeping: Words = {
  Risk: {
    why: 'A risk that somebody watches seldom becomes an issue.',
    form: `risk ‹name late-data› "‹text The sales data come late›" {
  owner ‹Person chen›
  likelihood ‹choice medium|low|high›
  impact ‹choice high|medium|low›
  response "‹text Send a list by hand›"
  due ‹middle 2026-02-16›
}`,
  },
  'Risk likelihood': { what: 'How likely it is.', form: 'likelihood ‹choice medium|low|high›' },
  'Risk impact': { what: 'How bad it would be.', form: 'impact ‹choice high|medium|low›' },
  'Risk response': { what: 'What is done about it.', form: 'response "‹text Send a list by hand›"' },
  'Risk about': { what: 'What it touches.', form: 'about ‹Declaration faster›' },
  EscalateAfter: {
    what: 'Who takes it up if it stays open, and after how long.',
    form: 'escalates to ‹Decider steering› after ‹number 2› weeks',
  },
  ClosedOn: { what: 'When it was settled.', form: 'closed on ‹end 2026-03-30› "‹text The data come on time›"' },
  Issue: {
    why: 'What went wrong is mended faster when one person has it.',
    form: `issue ‹name data-down› "‹text No sales data arrive›" {
  owner ‹Person chen›
  impact ‹choice high|medium|low›
  response "‹text Send a list by hand›"
  due ‹middle 2026-02-16›
}`,
  },
  'Issue impact': { what: 'How bad it is.', form: 'impact ‹choice high|medium|low›' },
  'Issue response': { what: 'What is done about it.', form: 'response "‹text Send a list by hand›"' },
  'Issue raised on': { what: 'When it came up.', form: 'raised on ‹start 2026-01-05›' },
  'Issue about': { what: 'What it touches.', form: 'about ‹Declaration faster›' },
  SourceOfTruth: {
    why: 'Two places to look things up are two truths.',
    form: '‹choice workspace|dashboard|decision-log|archive› "‹text Shared drive›"[ kept by ‹Person chen›]',
  },
};

export const leaving: Words = {
  Exit: {
    why: 'Partners who know how they would part work together more freely, and part as friends.',
    form: `exit {
  notice ‹number 30› days
  open to every partner
  data "‹text Returned or destroyed within two weeks›"
  assets "‹text Each keeps what it brought›"
  handover "‹text Two days of training and the guide›"
  statements "‹text Neither side speaks ill of the other›"
}`,
  },
  'Exit notice': { what: 'How long before leaving the others are told.', form: 'notice ‹number 30› days' },
  'Exit open to': { what: 'Who may leave.', form: 'open to every partner' },
  'Exit winding down': { what: 'How long the work goes on after that.', form: 'winding down ‹number 30› days' },
  ExitPart: {
    what: 'What becomes of one thing when the partners part: data, assets, handover, statements, survives, costs, people or customers.',
    why: 'It is the list that is missing when it is needed.',
    form: 'data "‹text Returned or destroyed within two weeks›"',
  },
  Disposition: { form: 'asset ‹Asset recipe-book› goes to ‹Partner second›' },
  ExitDuty: { what: 'What somebody has to do at the end.', form: 'duty "‹text Return all keys›"[ by ‹Actor ana›] within ‹number 14› days' },
  Ratification: {
    why: 'A signature says which text it is about.',
    form: `ratified on ‹start 2026-01-05› {
  signed by ‹Person ana› for ‹Partner first›
}`,
  },
  Signature: { what: 'Who signed, and for whom.', form: 'signed by ‹Person ana› for ‹Partner first›' },
  'Ratification digest': { what: 'The fingerprint of the text that was signed.', form: 'digest "‹text sha256:...›"' },
  Consultation: {
    why: 'A legal or privacy office that was never asked can stop it all.',
    form: 'consulted "‹text Legal›", "‹text Data protection›" at ‹Partner first›',
  },
  Revision: {
    why: 'Later readers see what was changed, and why.',
    form: 'revision "‹text 1.1›" on ‹middle 2026-02-16› "‹text A second region was added›"',
  },
};
