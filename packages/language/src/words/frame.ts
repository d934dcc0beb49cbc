import type { Words } from './word.ts';

export const frame: Words = {
  Use: {
    why: 'People and partners that several charters share are then declared in one place only.',
    form: 'use "‹path people.charter›"',
  },
  Waiver: {
    why: 'A gap with a reason is an agreement; a gap without one is a question that comes back.',
    form: 'no ‹gap mediator› because "‹text We are two people and talk every day›"',
  },
  Acceptance: {
    why: 'The reason stays beside the charter, and the finding comes back when the day has passed.',
    form: 'accept ‹code outcome-count› because "‹text Four is right for us›"',
  },
  Note: {
    why: 'What fits nowhere else is still read by those who come later; begin with `private` to keep it off the page.',
    form: 'note "‹text The first workshop changed the order of the work›"',
  },
  Purpose: {
    why: 'Whoever reads only one sentence reads this one, and every later choice is held against it.',
    form: 'purpose "‹text Customers get their orders sooner, and both of us learn what makes the difference.›"',
  },
  Story: {
    why: 'A story is remembered where targets are not.',
    form: 'story "‹text In spring a driver said: this is the first Christmas that felt calm.›"',
  },
  Becoming: {
    why: 'Partners who name who they grow into find it easier to let go of old habits.',
    form: 'becoming "‹text A company that tests a change before it decides›"',
  },
  Authorship: {
    why: "A text that only one side wrote is only one side's text.",
    form: 'authored by ‹Partner first›, ‹Partner second› on ‹start 2026-01-05›',
  },
  Governance: {
    why: 'Too much structure slows a small partnership down; too little lets a large one drift.',
    form: 'governance ‹choice lightweight|integrated|joint-venture› because "‹text A few people who meet often need no more›"',
  },
  Kind: {
    why: 'Others understand at once what they are looking at.',
    form: 'kind "‹text A joint product with a shared team›"',
  },
  Structure: {
    why: 'With three partners or more it matters whether all agreed with all, or each with each.',
    form: 'structure ‹choice multilateral|bilateral›',
  },
  Market: { why: 'A fast market asks for shorter rhythms and earlier reviews.', form: 'market ‹choice fast|steady›' },
  Mode: { why: 'A programme needs renewal and succession; a project needs an end.', form: 'mode ‹choice project|programme›' },
  Term: {
    why: 'A time-box makes it easy to begin, and forces the question whether to go on.',
    form: 'runs from ‹start 2026-01-05› for ‹number 12› ‹choice weeks|months|days›',
  },
  Renegotiation: {
    why: 'At half time both know more than at the start; a fixed day makes it normal to say so.',
    form: 'renegotiate on ‹middle 2026-02-16›',
  },
  Version: { why: 'Two people can be sure they speak of the same text.', form: 'version "‹text 1.0›" on ‹start 2026-01-05›' },
  Status: { why: 'A draft binds nobody; readers should see which one they hold.', form: 'status ‹choice draft|ratified|active|ended›' },
  Language: { why: 'The page uses it for its fixed words, and screen readers for how it sounds.', form: 'language ‹language en›' },
  Profile: {
    why: 'A small partnership should not be asked for what only a large one needs.',
    form: 'profile ‹choice light|standard|joint-venture›',
  },
  Definition: {
    why: 'The same word means different things in two houses until somebody writes it down.',
    form: 'term ‹name working-day› "‹text Working day›" means "‹text Monday to Friday, without public holidays›"',
  },
  Disclaimer: {
    why: 'Readers should not take a working agreement for a contract.',
    form: 'disclaimer "‹text This charter is a working agreement and no contract.›"',
  },
  CostOfFailure: {
    why: 'What is at stake tells how much care the rest deserves.',
    form: 'cost of failure "‹text Another season in which every fifth order is late›"',
  },
  Victory: {
    why: 'Not every gain is a target; naming it lets both sides count it.',
    form: 'victory ‹choice resilience|acceleration|options› "‹text Our own people can run it by themselves›"',
  },
  Renews: { why: 'A second term can be compared with the first.', form: 'renews ‹CharterBlock first-term›' },
};

export const bounds: Words = {
  Scope: {
    why: 'Most quarrels about work are about what was never said to be out of scope.',
    form: 'in scope "‹text Shared warehouse›", "‹text School meals›"',
  },
  Pledge: { why: 'A promise in plain words is easier to keep, and to point at.', form: 'we will not "‹text Hire anybody for this›"' },
  Constraint: {
    why: 'A limit that is known early shapes the plan; one that is found late breaks it.',
    form: 'constraint "‹text No work on the lines on weekdays›"',
  },
  RedLine: {
    why: 'Everybody knows beforehand where the partnership would end, and need not test it.',
    form: 'red line "‹text No customer list leaves the house›" leads to ‹choice exit|escalation›',
  },
  Ranking: {
    why: 'When not all can be had, the choice was made calmly and together.',
    form: 'rank ‹Outcome faster› before ‹Outcome reliable›',
  },
  CarveOut: {
    why: 'What only one side wants can go on without holding up the rest.',
    form: `carve-out ‹name research› "‹text Own research on packaging›" {
  owner ‹Person ana›
  funded by ‹Partner first›
  covers "‹text Papers and talks›"
}`,
  },
  'CarveOut funded by': { what: 'The partners that pay for it.', form: 'funded by ‹Partner first›' },
  Stabilisation: { why: 'Until then, troubles are part of the start and no sign of failure.', form: 'stable by ‹middle 2026-02-16›' },
  CoreCapability: {
    why: 'A partner shares more freely once it is clear what it never gives away.',
    form: 'core capability "‹text Recipes and prices›" stays with ‹Partner first›',
  },
  Flexibility: { why: 'Negotiations are shorter when both know what can move.', form: 'flexible "‹text The order of the regions›"' },
  Readiness: {
    why: 'Partners who are not ready for each other do better with a small start.',
    form: `readiness ‹choice go|start-small|no-go› because "‹text We have worked together before›"`,
  },
  'Readiness history': { what: 'What the partners have behind them.', form: 'history "‹text A shared stand at a fair two years ago›"' },
  'Readiness distrust': { what: 'Where they do not trust each other yet.', form: 'distrust "‹text The last delivery of data came late›"' },
  Selection: {
    why: 'It keeps in mind what the other was chosen for.',
    form: `selection {
  criterion "‹text Knows our customers›" scored ‹number 4› of 5
}`,
  },
  Criterion: {
    what: 'Something the partners looked for in each other, and how it was scored.',
    form: 'criterion "‹text Knows our customers›" scored ‹number 4› of 5',
  },
  Stage: {
    why: 'Disappointment is often two sides that feel differently close.',
    form: 'stage ‹choice coordinate|coexist|collaborate› according to ‹Partner first›',
  },
  Phase: {
    why: 'Long work is easier to steer in stretches, each with its own end.',
    form: `phase ‹name pilot› "‹text Pilot in one region›" {
  runs from ‹start 2026-01-05› for ‹number 6› weeks
  closes with "‹text A look back with both teams›"
}`,
  },
  'Phase closes with': { what: 'What ends the phase.', form: 'closes with "‹text A look back with both teams›"' },
  'Phase delivers': { what: 'What is handed over in this phase.', form: 'delivers ‹Deliverable playbook›' },
  Interview: {
    what: 'Whom the partners talk to in this phase, on which level.',
    form: 'interviews ‹choice executives|managers|specialists› of ‹Partner first›',
  },
};
