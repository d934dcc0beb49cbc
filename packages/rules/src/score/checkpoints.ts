/** One of the 48 things that make a charter complete. It is met when no rule that serves its rows has anything to say. */
export interface Checkpoint {
  readonly title: string;
  /** The rows of the inventory it stands for. */
  readonly rows: readonly number[];
}

/** Twelve principles of partnerships that last, four checkpoints each. */
export const principles: readonly { readonly title: string; readonly checkpoints: readonly Checkpoint[] }[] = [
  {
    title: 'A shared vision',
    checkpoints: [
      { title: 'One page says why, what and what not', rows: [5] },
      { title: 'A minimum win, and signals that tell early', rows: [9, 10, 11] },
      { title: 'What is assumed is tried, with rules for stopping', rows: [12, 13, 14] },
      { title: 'A time-box, with a look at half time', rows: [15, 16] },
    ],
  },
  {
    title: 'Trust',
    checkpoints: [
      { title: 'First steps are small and can be undone', rows: [20] },
      { title: 'Credit is fair, and written down', rows: [21] },
      { title: 'Each can count on the other within a given time', rows: [22] },
      { title: 'A disagreement has a way up', rows: [23] },
    ],
  },
  {
    title: 'Open communication',
    checkpoints: [
      { title: 'A rhythm that people can keep', rows: [27] },
      { title: 'One place where each thing is looked up', rows: [28] },
      { title: 'Health in colours, and the few risks that matter', rows: [29] },
      { title: 'Decisions are recorded with their reasons', rows: [30] },
    ],
  },
  {
    title: 'Clear roles',
    checkpoints: [
      { title: 'Who does what, and when it is good enough', rows: [33, 34] },
      { title: 'Names and days on what is handed over', rows: [35] },
      { title: 'What is stuck gets unstuck in time', rows: [36] },
      { title: 'Milestones are looked back on', rows: [37] },
    ],
  },
  {
    title: 'Every voice',
    checkpoints: [
      { title: 'Those affected have somebody who speaks for them', rows: [39, 40] },
      { title: 'Workshops are led so that all are heard', rows: [41] },
      { title: 'Evidence is there for all to see', rows: [42] },
      { title: 'Those who help from outside are paid', rows: [43] },
    ],
  },
  {
    title: 'Strengths that complement each other',
    checkpoints: [
      { title: 'It is known who is strong in what', rows: [45] },
      { title: 'The commercial terms are agreed up front', rows: [46] },
      { title: 'Each trains the other', rows: [47] },
      { title: 'Work goes to those with the edge', rows: [48] },
    ],
  },
  {
    title: 'Made together, owned together',
    checkpoints: [
      { title: 'Those who decide take part in the design', rows: [50] },
      { title: 'Weighty choices leave a record', rows: [48, 51] },
      { title: 'It is agreed who owns and who may publish', rows: [52] },
      { title: 'Contributions are kept track of', rows: [54] },
    ],
  },
  {
    title: 'Passing on what is learned',
    checkpoints: [
      { title: 'Learning goals with evidence, and a playbook', rows: [55, 56] },
      { title: 'Teach-backs, in turn', rows: [57] },
      { title: 'Looks back that change something', rows: [58] },
      { title: 'A knowledge base with a keeper', rows: [59] },
    ],
  },
  {
    title: 'Bounded risk',
    checkpoints: [
      { title: 'Experiments climb a ladder with gates', rows: [61] },
      { title: 'Each experiment can be stopped, and by when', rows: [14, 63] },
      { title: 'Failure was imagined, and safety looked at', rows: [64] },
      { title: 'Failures are seen, and change something', rows: [65] },
    ],
  },
  {
    title: 'Ready to change',
    checkpoints: [
      { title: 'It is agreed what changes course', rows: [68] },
      { title: 'The backlog is ranked anew, questions are time-boxed', rows: [69] },
      { title: 'Decisions can be traced and taken back', rows: [70] },
      { title: 'Shocks are rehearsed', rows: [71] },
    ],
  },
  {
    title: 'Governance and conflict',
    checkpoints: [
      { title: 'Every amount has somebody who decides', rows: [72] },
      { title: 'Every level meets', rows: [33, 73] },
      { title: 'Risks and issues have owners and days', rows: [74] },
      { title: 'Somebody neutral helps', rows: [75] },
    ],
  },
  {
    title: 'Value that grows',
    checkpoints: [
      { title: 'Going on is a choice, by criteria', rows: [77] },
      { title: 'What is of lasting value has an owner', rows: [78] },
      { title: 'Something goes back into the common ground', rows: [79] },
      { title: 'It is known what becomes of the people', rows: [80] },
    ],
  },
];
