import type { Words } from './word.ts';

export const conduct: Words = {
  Credit: {
    why: 'Nothing sours a good result like the wrong names on it.',
    form: `credit {
  authors "‹text Everybody who wrote or measured, by the alphabet›"
  acknowledgement "‹text All shops that took part›"
}`,
  },
  CreditPart: {
    what: 'One side of giving credit: authors, acknowledgement, ownership or citation.',
    form: 'authors "‹text Everybody who wrote or measured›"',
  },
  ServiceLevel: {
    why: 'Help that comes too late is no help.',
    form: 'service level "‹text Answer to a broken delivery›" from ‹Partner second› to ‹Partner first› within ‹number 4› hours',
  },
  Disclosure: {
    why: 'Bad news is forgiven; finding it out is not.',
    form: 'disclose "‹text Data that reached the wrong people›" within ‹number 1› days',
  },
  Norm: { why: 'How people behave decides more than what they signed.', form: 'norm "‹text We criticise work, never people›"' },
  InformationFlow: {
    why: 'What has to be asked for comes late.',
    form: 'share "‹text Numbers of the week›" from ‹Partner first› to ‹Partner second› weekly',
  },
  Visibility: { why: 'Openness by default saves a hundred questions.', form: 'visibility ‹choice shared|private›' },
  StatusUpdate: { why: 'Risks that are named each time surprise nobody.', form: 'update weekly top ‹number 3›[ owner ‹Person ben›]' },
  SafeChannel: {
    why: 'Those who see trouble first are often those who dare least to say it.',
    form: 'safe channel "‹text A word with somebody outside the line›"[ with ‹Actor ana›]',
  },
  Pause: {
    why: 'Agreed beforehand, slowing down is no defeat.',
    form: 'pause when "‹text Two weeks in a row somebody had to work on Sunday›"',
  },
  ConflictProcess: {
    why: 'Most disagreements end where they began if somebody knows the first step.',
    form: 'disagreements "‹text First the two people, then their leads›"',
  },
  Practice: {
    why: 'Two houses become one team by small habits.',
    form: 'practice ‹choice rhythm|language|presence|authorship› "‹text Monday in the shared warehouse›"',
  },
  Investment: {
    why: 'Working together takes time that has to come from somewhere.',
    form: 'invest ‹number 4› hours monthly in "‹text A day in the other house›"',
  },
  Autonomy: { why: 'Who may choose alone need not ask.', form: 'autonomy of ‹Actor ana› "‹text Who works on which day›"' },
};

export const trust: Words = {
  Feedback: {
    why: 'What is not said to each other is said about each other.',
    form: `feedback ‹choice spoken|written› "‹text After each month›" {
  answered within ‹number 5› days
  leads to "‹text One thing we change›"
}`,
  },
  'Feedback held at': { what: 'The meeting in which it is given.', form: 'held at ‹Meeting look-back›' },
  'Feedback form': { what: 'Where it is written down.', form: 'form "‹text Sheet on the wall›"' },
  'Feedback answered within': { what: 'How soon it is answered.', form: 'answered within ‹number 5› days' },
  'Feedback leads to': { what: 'What comes of it.', form: 'leads to "‹text One thing we change›"' },
  Bands: {
    why: 'Amber that means the same to both is seen in time.',
    form: `bands ‹Metric delivery-time› {
  green when ‹Metric delivery-time› ‹better <=› ‹target 40›
  red when ‹Metric delivery-time› ‹worse >› ‹baseline 50›
}`,
  },
  Band: { what: 'A colour and when it holds.', form: 'amber when ‹Metric delivery-time› ‹worse >› ‹target 40›' },
  TrustStep: {
    why: 'Trust grows by small promises that are kept.',
    form: 'trust ‹choice early-sharing|small-promise|acknowledgement› "‹text Raw data of the first week›" from ‹Partner first›',
  },
  WarningSign: {
    why: 'Trouble between partners shows long before it is spoken of.',
    form: 'warning sign "‹text Answers come through the manager›"',
  },
  Fit: {
    why: 'A poor fit that is known can be worked on.',
    form: 'fit ‹choice values|desires|path|priorities|personality› ‹number 3› of 5 action "‹text A day in each house›"',
  },
};

export const exchange: Words = {
  Exchange: {
    why: 'A deal is fair when each can name what it got.',
    form: 'exchange "‹text Room in the warehouse›" from ‹Partner first› for "‹text Vans on weekdays›" from ‹Partner second›',
  },
  Contribution: {
    why: 'What was put in is forgotten sooner than what was taken out.',
    form: 'contribution "‹text Two vans for a year›" from ‹Partner second› worth ‹number 20k› ‹currency EUR›',
  },
  Split: {
    why: 'It is easier to divide what is not there yet.',
    form: `split ‹choice cost|revenue|savings|ownership› {
  to ‹Partner first› ‹number 50› %
  to ‹Partner second› ‹number 50› %
}`,
  },
  SplitShare: { what: 'The share of a partner.', form: 'to ‹Partner first› ‹number 50› %' },
  CommercialTerms: {
    why: 'Terms that are settled late poison the work that went before.',
    form: 'terms "‹text The pilot is free, the service after it is not›" agreed on ‹start 2026-01-05›',
  },
  CoBranding: {
    what: 'How both names appear together.',
    why: 'A name is lent, and can be damaged.',
    form: 'co-branding "‹text Both names, by the alphabet›"',
  },
  Budget: {
    why: 'Money without lines is spent on whatever came first.',
    form: `budget "‹text Pilot›" {
  total ‹number 40k› ‹currency EUR›
  line "‹text Advertising that names both›" ‹number 40k› ‹currency EUR›
  owner ‹Person ana›
}`,
  },
  'Budget total': { what: 'All of it together.', form: 'total ‹number 40k› ‹currency EUR›' },
  BudgetLine: {
    what: 'What some of the money is for, and who gives it.',
    form: 'line "‹text Advertising that names both›" ‹number 20k› ‹currency EUR›',
  },
  Reinvestment: {
    why: 'A gain that feeds the work makes the next one likely.',
    form: 'reinvest ‹number 10› % in "‹text Training and guides›"',
  },
  Venture: {
    why: 'A business of its own needs rules towards its parents.',
    form: `venture "‹text Joint catering company›" {
  board ‹Forum steering›
  team "‹text Five people, none of them lent›"
  accounts "‹text Its own books, audited yearly›"
}`,
  },
  VenturePart: {
    what: 'A side of the venture: team, accounts, staff, parents or hiring.',
    form: 'accounts "‹text Its own books, audited yearly›"',
  },
  'Venture board': { what: 'The forum that directs it.', form: 'board ‹Forum steering›' },
  Talent: {
    why: 'People give more when they know what they take with them.',
    form: `talent {
  endorsements "‹text Both sides say publicly who did what›"
  hiring "‹text Nobody hires from the other within a year›"
}`,
  },
  TalentPart: {
    what: 'What becomes of the people: endorsements, referrals, hiring or alumni.',
    form: 'endorsements "‹text Both sides say publicly who did what›"',
  },
};

export const rights: Words = {
  Asset: {
    why: 'What is made together belongs to nobody until somebody says whose it is.',
    form: `asset ‹name recipe-book› "‹text Recipe book of the joint product›" {
  kind ‹choice model|dataset|feature|template|connector|playbook|platform|brand|other›
  owned by ‹Partner second›
  kept by ‹Person ben›
  use by everybody after exit
}`,
  },
  'Asset kind': {
    what: 'What sort of thing it is.',
    form: 'kind ‹choice model|dataset|feature|template|connector|playbook|platform|brand|other›',
  },
  'Asset owned by': { what: 'Whose it is, and in which shares.', form: 'owned by ‹Partner second›' },
  'Asset kept by': { what: 'Who looks after it.', form: 'kept by ‹Person ben›' },
  'Asset shared': { what: 'Says that all partners share it.', form: 'shared' },
  'Asset operated by': { what: 'The partner that runs it.', form: 'operated by ‹Partner second›' },
  'Asset found': { what: 'Where it is found.', form: 'found "‹text Shared drive›"' },
  'Asset used for': { what: 'What it is used for.', form: 'used for "‹text Planning school meals›"' },
  Right: { form: 'use by everybody after exit' },
  IpModel: {
    why: 'Results that are worth something are quarrelled over afterwards, or settled before.',
    form: 'ip ‹choice joint|partner-owned|dual-licence|open› agreed on ‹start 2026-01-05›',
  },
  Publishing: {
    why: 'One side lives from publishing, the other fears it.',
    form: `publishing {
  rule "‹text Both read it first›"
  review ‹number 2› weeks
  decided by ‹Decider steering›
}`,
  },
  'Publishing rule': { what: 'What may be published, and how.', form: 'rule "‹text Both read it first›"' },
  'Publishing review': { what: 'How long the others have to read it.', form: 'review ‹number 2› weeks' },
  'Publishing embargo': { what: 'How long one waits before it is published.', form: 'embargo ‹number 3› months' },
  'Publishing decided by': { what: 'Who decides in doubt.', form: 'decided by ‹Decider steering›' },
  'Publishing agreed on': { what: 'The day on which this was agreed.', form: 'agreed on ‹start 2026-01-05›' },
  DataAccess: {
    why: 'Data that is given should come with a purpose, a keeper and an end.',
    form: `data access ‹name sales-data› "‹text Daily sales by shop›" {
  to ‹Partner second›
  from ‹Partner first›
  for "‹text Forecasting the orders of next week›"
  steward ‹Person chen›
  until ‹end 2026-03-30›
}`,
  },
  'DataAccess to': { what: 'Who may see it.', form: 'to ‹Partner second›' },
  'DataAccess from': { what: 'Whose data it is.', form: 'from ‹Partner first›' },
  'DataAccess for': { what: 'What it may be used for.', form: 'for "‹text Forecasting the orders of next week›"' },
  'DataAccess steward': { what: 'Who watches over it.', form: 'steward ‹Person chen›' },
  'DataAccess treated': { what: 'What is done to it before it is seen.', form: 'treated "‹text Without names›"' },
  'DataAccess ready on': { what: 'When it can be used.', form: 'ready on ‹start 2026-01-05›' },
  DataEnd: { what: 'When the access ends.', form: 'until ‹end 2026-03-30›' },
  Confidentiality: {
    why: 'People speak openly when they know what stays in the room.',
    form: 'confidential "‹text Salaries and customer names›" for ‹number 5› years',
  },
};
