import type { Words } from './word.ts';

export const success: Words = {
  Metric: {
    why: 'Both sides look at the same number, so that they need not argue about what happened.',
    form: `metric ‹name delivery-time|on-time› "‹text Time from order to delivery|Deliveries on the promised day›" in ‹unit hours|percent› {
  source "‹text Order system|Delivery notes›"
  measured ‹choice weekly|daily|monthly›[ by ‹Person chen›]
  ‹choice lower|higher› is better
}`,
  },
  Source: {
    what: 'Where the number comes from.',
    why: 'A number without a source is an opinion.',
    form: 'source "‹text Order system›"',
  },
  Measuring: { what: 'How often it is measured, and by whom.', form: 'measured weekly[ by ‹Person chen›]' },
  'Metric lower': { what: 'Which direction is good.', form: '‹choice lower|higher› is better' },
  'Metric leading': { what: 'Whether it tells early (leading) or only afterwards (lagging).', form: '‹choice leading|lagging›' },
  'Metric about': { what: 'What the measure is about.', form: 'about ‹choice results|trust|friction|learning|health›' },
  Bounds: { form: 'ranges from ‹number 0› to ‹number 100›' },
  Baseline: { form: 'baseline ‹number 50› on ‹start 2026-01-05›' },
  'Metric helps': { what: 'Metrics that get better with this one.', form: 'helps ‹Metric on-time›' },
  'Metric hurts': {
    what: 'Metrics that get worse when this one gets better.',
    why: 'Then one side wins what the other loses.',
    form: 'hurts ‹Metric on-time›',
  },
  Outcome: {
    why: 'A result with an owner, a number and a day can be reached; a wish cannot.',
    form: `outcome ‹name faster|reliable› "‹text Faster deliveries|Deliveries that customers can rely on›" {
  owner ‹Person ana›
  measure ‹Metric delivery-time› from ‹baseline 50› to ‹target 40› by ‹end 2026-03-30›
}`,
  },
  Target: {
    what: 'What the measure should reach, from where and by when.',
    form: 'measure ‹Metric delivery-time› from ‹baseline 50› to ‹target 40› by ‹end 2026-03-30›',
  },
  'Outcome signal': { what: 'A metric that shows early whether the outcome is on its way.', form: 'signal ‹Metric on-time›' },
  'Outcome matters because': {
    what: 'Why this outcome is worth it.',
    form: 'matters because "‹text A late delivery is what customers remember›"',
  },
  'Outcome evidence': { what: 'What will show that it was reached.', form: 'evidence "‹text Weekly report from the shared warehouse›"' },
  'Outcome serves': { what: 'The groups that are better off.', form: 'serves ‹Group drivers›' },
  MinimumWin: {
    why: 'A small and early result keeps people with it until the large one comes.',
    form: `minimum credible win ‹name first-week› "‹text One week faster than before›" {
  measure ‹Metric delivery-time› ‹better <=› ‹milestone 46› by ‹middle 2026-02-16›
  owner ‹Person ben›
  proves ‹Outcome faster›
}`,
  },
  WinTest: {
    what: 'What must hold for the win, and by when.',
    form: 'measure ‹Metric delivery-time› ‹better <=› ‹milestone 46› by ‹middle 2026-02-16›',
  },
  'MinimumWin proves': { what: 'The outcomes that it makes believable.', form: 'proves ‹Outcome faster›' },
  JointMeasure: {
    why: 'What both own, neither can win against the other.',
    form: 'joint measure ‹Metric delivery-time› owned by ‹Person ana›, ‹Person ben›',
  },
  Incentive: {
    why: 'People do what they are paid for; a charter cannot win against a bonus.',
    form: `incentive ‹name bonus› "‹text Yearly bonus of the sales team›"[ of ‹Partner second›] {
  rewards ‹choice less|more› ‹Metric delivery-time›
  paid to ‹Person ben›
  serves ‹Outcome faster›
}`,
  },
  Reward: { what: 'Which metric it rewards, and in which direction.', form: 'rewards ‹choice less|more› ‹Metric delivery-time›' },
  'Incentive share': { what: 'How much of their pay hangs on it.', form: 'share ‹number 20› %' },
  'Incentive paid to': { what: 'Who receives it.', form: 'paid to ‹Person ben›' },
  'Incentive verified by': { what: 'The partners that check it.', form: 'verified by ‹Partner first›' },
  'Incentive serves': { what: 'The outcomes that it works towards.', form: 'serves ‹Outcome faster›' },
  'Incentive says': { what: 'What it says, in its own words.', form: 'says "‹text Half for fast deliveries, half for few complaints›"' },
};

export const learning: Words = {
  Assumption: {
    why: 'What everybody takes for granted is what fails most expensively.',
    form: `assumption ‹name evening-helps› "‹text A second round in the evening shortens delivery times›" {
  confidence ‹choice medium|low|high›
  tested by ‹Experiment evening-round›
  supports ‹Outcome faster›
}`,
  },
  'Assumption confidence': { what: 'How sure the partners are of it.', form: 'confidence ‹choice medium|low|high›' },
  'Assumption tested by': { what: 'The experiment that will tell.', form: 'tested by ‹Experiment evening-round›' },
  'Assumption supports': { what: 'The outcomes that hang on it.', form: 'supports ‹Outcome faster›' },
  LearningGoal: {
    why: 'Learning that nobody owns is the first thing to be dropped.',
    form: `learning goal ‹name read-forecast› "‹text Every planner can read the sales forecast›" {
  owner ‹Person ana›
  due ‹end 2026-03-30›
  evidence "‹text Each explains it to a colleague›"
}`,
  },
  'LearningGoal evidence': { what: 'What will show that it was learned.', form: 'evidence "‹text Each explains it to a colleague›"' },
  'LearningGoal for': { what: 'The partners that learn it.', form: 'for ‹Partner first›' },
  Playbook: {
    why: 'What was learned stays when its people leave.',
    form: `playbook ‹name launch-guide› "‹text How we launch a joint product›" {
  owner ‹Person ana›
  due ‹end 2026-03-30›
  covers "‹text Who does what in the week of the launch›"
}`,
  },
  'Playbook kept': { what: 'Where it is kept.', form: 'kept "‹text Shared drive›"' },
  CrossTraining: {
    why: 'A partner that learned how needs no help for ever.',
    form: 'cross-training "‹text Reading the sales forecast›" from ‹Partner second› to ‹Partner first› monthly',
  },
  Independence: {
    why: 'A partnership that teaches ends well.',
    form: 'teach "‹text Running the forecast›" to ‹Partner first› by ‹end 2026-03-30› proven when "‹text Two months without a call›"',
  },
  Scenario: {
    why: 'In a crisis there is no time to agree on what to do.',
    form: `scenario ‹name budget-cut› "‹text A partner halves its budget›" {
  shock ‹choice partner-scales-back|regulation|dispute|leadership-change|downturn|market-shift|short-term-turn›
  if "‹text The budget for the next quarter is cut by half›"
  move "‹text Only the first region goes on›"
  decided by ‹Decider steering›
  owner ‹Person ana›
}`,
  },
  'Scenario shock': {
    what: 'What sort of shock it is.',
    form: 'shock ‹choice regulation|partner-scales-back|dispute|leadership-change|downturn|market-shift|short-term-turn›',
  },
  'Scenario if': { what: 'How one will know that it has come.', form: 'if "‹text The budget is cut by half›"' },
  'Scenario move': { what: 'What is done then.', form: 'move "‹text Only the first region goes on›"' },
  'Scenario decided by': { what: 'Who decides that it is done.', form: 'decided by ‹Decider steering›' },
  'Scenario drill': { what: 'How often it is rehearsed.', form: 'drill every ‹number 6› months' },
  PreMortem: {
    why: 'It is easier to say what went wrong than what might.',
    form: `pre-mortem on ‹start 2026-01-05› {
  found "‹text Nobody had time for the training›"
}`,
  },
  PreMortemFinding: {
    what: 'A reason for the imagined failure, and the risk that answers it.',
    form: 'found "‹text Nobody had time for the training›"',
  },
  KnowledgeBase: { why: 'What is kept in one place is found again.', form: 'knowledge base "‹text Shared wiki›"[ kept by ‹Person chen›]' },
  Evidence: { why: 'Who can look for themselves need not be convinced.', form: 'evidence "‹text Dashboard of both shops›"' },
  YouSaid: {
    why: 'People go on speaking up where they see that something came of it.',
    form: 'you said "‹text Mondays are too full›" we did "‹text Moved the review to Thursday›"',
  },
};

export const experiments: Words = {
  Experiment: {
    why: 'Rules for stopping that were agreed beforehand make it possible to stop.',
    form: `experiment ‹name evening-round› "‹text A second round in the evening›" {
  owner ‹Person ben›
  runs ‹number 2› weeks
  budget ‹number 20k› ‹currency EUR›
  tests ‹Assumption evening-helps›
  scale when ‹Metric delivery-time› ‹better <=› ‹target 45›
  kill when ‹Metric delivery-time› ‹worse >› ‹baseline 49› for 2 weeks
  iterate otherwise
}`,
  },
  'Experiment rung': { what: 'How far this try goes: a rung of the ladder.', form: 'rung ‹choice pilot|spike|mvp›' },
  'Experiment tests': { what: 'The assumptions that it tests.', form: 'tests ‹Assumption evening-helps›' },
  'Experiment site': { what: 'Where it takes place.', form: 'site ‹Partner first›' },
  'Experiment gate': { what: 'What must be true before it goes further.', form: 'gate "‹text The safety officer has agreed›"' },
  ExperimentRun: { what: 'How long it runs, or from when to when.', form: 'runs ‹number 2› weeks' },
  Verdict: { form: 'scale when ‹Metric delivery-time› ‹better <=› ‹target 45›' },
  SafetyReview: { form: 'safety ‹choice ethics|compliance|operations› "‹text No customer waits longer because of it›"[ by ‹Person ana›]' },
  ExperimentResult: {
    form: 'scaled on ‹end 2026-03-30› "‹text Delivery times fell by a fifth›" changed "‹text An evening round in all regions›"',
  },
  Ladder: {
    why: 'Money follows what was shown, one step at a time.',
    form: `ladder {
  rung ‹name desk› "‹text On paper›" budget ‹number 2k› ‹currency EUR› gate "‹text Two shops say yes›"
  rung ‹name shop› "‹text In one shop›" budget ‹number 20k› ‹currency EUR›
}`,
  },
  Rung: {
    what: 'A step of the ladder, with its money and its gate.',
    form: 'rung ‹name desk› "‹text On paper›" budget ‹number 2k› ‹currency EUR›',
  },
  'Rung gate': { what: 'What must be true before the next step.', form: 'gate "‹text Two shops say yes›"' },
  RiskBudget: {
    why: 'Trying is only free up to a sum that both can lose.',
    form: 'at risk ‹number 40k› ‹currency EUR› "‹text All experiments together›"',
  },
};
