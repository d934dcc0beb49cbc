import type { Words } from './word.ts';

export const forums: Words = {
  Forum: {
    why: 'Decisions are made where people meet; each needs its members, its rhythm and its rule.',
    form: `forum ‹name steering|ops› "‹text Steering committee|Joint operating team›" {
  members ‹Member ana›, ‹Member ben›
  meets ‹choice monthly|weekly|fortnightly|quarterly› for ‹number 60› minutes
  decides by ‹choice consent|consensus|majority|two-thirds|unanimity›
  tie broken by "‹text We leave it as it is›"
  between meetings "‹text A call of all members›" within ‹number 24› hours
}`,
  },
  'Forum tier': { what: 'On which level the forum works.', form: 'tier ‹choice operating|executive|working›' },
  'Forum members': { what: 'Who sits in it.', form: 'members ‹Member ana›, ‹Member ben›' },
  'Forum chair': { what: 'Who leads its meetings.', form: 'chair ‹Person ana›' },
  Meets: {
    what: 'How often it meets, how long, and from when.',
    form: 'meets ‹choice monthly|weekly|fortnightly|quarterly› for ‹number 60› minutes',
  },
  'Forum agenda': { what: 'What it always talks about.', form: 'agenda "‹text Numbers›" for ‹number 20› minutes about results' },
  VotingRule: {
    what: 'How the forum decides.',
    why: 'Without a rule, whoever speaks last decides.',
    form: 'decides by ‹choice consent|consensus|majority|two-thirds|unanimity›',
  },
  Votes: { what: 'How many votes a partner has in it.', form: 'votes of ‹Partner first› ‹number 2›' },
  Quorum: { what: 'How many must be there so that it can decide.', form: 'quorum every partner' },
  TieBreak: { what: 'What happens when a vote ends in a tie.', form: 'tie broken by "‹text We leave it as it is›"' },
  Interim: { form: 'between meetings "‹text A call of all members›" within ‹number 24› hours' },
  'Forum needs': { what: 'The groups without which it does not meet.', form: 'needs ‹Group drivers›' },
  'Forum does': { what: 'What the forum is there for.', form: 'does "‹text Steers the work›"' },
  Meeting: {
    why: 'Partners who only meet about results have nobody to talk to when results are bad.',
    form: `meeting ‹name look-back› "‹text Look back›" {
  kind ‹choice retro|sync|demo|workshop|launch|teach-back|check-in›
  held ‹choice fortnightly|weekly|monthly› for ‹number 60› minutes
  owner ‹Person ben›
  attended by ‹Attendee ana›, ‹Attendee ben›
  produces "‹text One thing we change›"
}`,
  },
  'Meeting kind': {
    what: 'What sort of meeting it is.',
    form: 'kind ‹choice retro|sync|demo|business-review|strategy|context|launch|workshop|sprint|teach-back|drill|health-check|check-in|survey|operating-review|shadow-day|planning›',
  },
  Held: {
    what: 'How often or on which day it takes place, and how long.',
    form: 'held ‹choice fortnightly|weekly|monthly› for ‹number 60› minutes',
  },
  'Meeting agenda': { what: 'What it talks about.', form: 'agenda "‹text What went well›" for ‹number 20› minutes' },
  'Meeting attended by': { what: 'Who comes.', form: 'attended by ‹Attendee ana›, ‹Attendee ben›' },
  'Meeting needs': { what: 'The groups without which it does not take place.', form: 'needs ‹Group drivers›' },
  'Meeting format': { what: 'How it is held.', form: 'format "‹text Round table›"' },
  'Meeting facilitator': { what: 'Who leads through it.', form: 'facilitator ‹Member ana›' },
  Presenters: { what: 'Who presents.', form: 'presented by ‹Partner first›, ‹Partner second› in turn' },
  'Meeting produces': { what: 'What comes out of it.', form: 'produces "‹text One thing we change›"' },
  'Meeting stages': { what: 'The parts it goes through.', form: 'stages "‹text Look›", "‹text Choose›"' },
  'Meeting asks': { what: 'The questions it answers.', form: 'asks "‹text What should we stop?›"' },
};

export const deciding: Words = {
  Decision: {
    why: 'Everybody knows beforehand who decides, so that no decision waits for somebody to claim it.',
    form: `decision ‹name spending› "‹text Money for the work›" by ‹name cost› in ‹currency EUR› {
  when ‹name cost› <= ‹number 10k›: ‹Person ana› decides
  otherwise: ‹Decider steering› decides
}`,
  },
  DecisionRule: {
    what: 'A row of the table: if this holds, who decides. Rows are read from the top, and the first that fits counts.',
    form: 'otherwise: ‹Decider steering› decides',
  },
  'DecisionRule when': {
    what: 'A row of the table: if this holds, who decides.',
    form: 'when ‹quantity cost› <= ‹number 10k›: ‹Decider ops› decides',
  },
  'Decision exclusive': { what: 'Says that no two rows may fit the same case, so that their order does not matter.', form: 'exclusive' },
  'Decision material': { what: 'Says that the partnership hangs on these decisions.', form: 'material' },
  'Decision kind': { what: 'What sort of decision it is.', form: 'kind ‹choice scope|investment|roadmap|data|publication|staffing|other›' },
  'Decision affects': { what: 'The partners that feel it.', form: 'affects ‹Partner first›' },
  Notification: { what: 'Whom to tell beforehand, and how long.', form: 'notify ‹Partner first› ‹number 2› weeks ahead' },
  'Decision needs evidence': { what: 'What must lie on the table.', form: 'needs evidence "‹text Impact note›"' },
  'Decision uses': { what: 'The metrics that are looked at.', form: 'uses ‹Metric delivery-time›' },
  'Decision ratified': { what: 'The forum that has agreed to this table.', form: 'ratified by ‹Forum steering›' },
  'Decision decided within': { what: 'How long it may take.', form: 'decided within ‹number 5› days' },
  'Decision covers': { what: 'What falls under it.', form: 'covers "‹text New regions›"' },
  Consult: { what: 'Who is asked before it is decided.', form: 'consult ‹Actor chen›' },
  Inform: { what: 'Who is told, and how soon.', form: 'inform ‹Actor chen› within ‹number 2› days' },
  EvidenceAsked: { what: 'What must lie on the table in this case.', form: 'evidence "‹text Business case›"' },
  TimeToDecide: { what: 'How long it may take in this case.', form: 'within ‹number 10› days' },
  Veto: {
    why: 'A small partner dares more when it can stop what would harm it.',
    form: 'veto of ‹Partner first› on ‹Decision spending›',
  },
  Bloc: {
    why: 'Votes are only fair if one knows who votes together.',
    form: 'bloc "‹text The two smaller partners›" of ‹Partner first›, ‹Partner second›',
  },
  Escalation: {
    why: 'A disagreement that climbs on time stays small.',
    form: `escalation {
  first ‹Person ana› and ‹Person ben› within ‹number 24› hours if silent "‹text It goes to the next rung›"
  then ‹Decider steering› within ‹number 48› hours if silent "‹text Things stay as they are›"
}`,
  },
  EscalationRung: {
    what: 'Who takes it up next, and how long they have.',
    form: 'then ‹Decider steering› within ‹number 48› hours if silent "‹text It counts as agreed›"',
  },
  'Escalation in all': { what: 'How long the whole way up may take.', form: 'in all ‹number 72› hours' },
  'Escalation rule': { what: 'How one behaves on the way.', form: 'rule "‹text Nobody goes around a rung›"' },
  'Escalation ritual': { what: 'The meeting in which it is talked over first.', form: 'ritual ‹Meeting look-back›' },
  Mediator: { why: 'Two sides that are stuck need a third who wants nothing.', form: 'mediator "‹text Chamber of commerce›"' },
  AmendmentRule: {
    why: 'A charter that nobody may change is left aside.',
    form: 'amend ‹choice charter|purpose|outcomes|plan|workstreams|decisions|metrics|exit› by ‹Decider steering›',
  },
  DecisionStyle: {
    why: 'Strategy can take time, execution cannot.',
    form: 'decide ‹choice strategy|execution› by ‹choice consensus|consent|majority|lead›',
  },
};
