import type { CarveOut, Phase } from '../bounds.ts';
import type { Charter } from '../charter.ts';
import type { Element } from '../element.ts';
import type { Experiment, Ladder } from '../experiments.ts';
import type { Playbook } from '../learning.ts';
import type { Revision } from '../leaving.ts';
import type { Contributor, Partner, Person } from '../parties.ts';
import type { Asset } from '../rights.ts';

/** Whether readers outside see a part as it is, not at all, or some of it. */
type Reach<T> = 'seen' | 'hidden' | ((part: T) => T);

type Part = Exclude<keyof Charter, keyof Element>;

/**
 * What the partners want, promise and decide concerns readers outside; what they pay, what they fear, how they get on, where they keep things and what
 * happened since does not. A new part of a charter has to be given its place here before it compiles.
 */
const reaches: { readonly [P in Part]-?: Reach<NonNullable<Charter[P]>> } = {
  id: 'seen',
  title: 'seen',
  without: 'seen',
  notes: 'seen',
  acceptances: 'hidden',
  log: 'hidden',

  purpose: 'seen',
  story: 'seen',
  becoming: 'seen',
  authorship: 'seen',
  governance: 'seen',
  fallbackGovernance: 'hidden',
  kindOfPartnership: 'seen',
  structure: 'seen',
  market: 'seen',
  mode: 'seen',
  term: 'seen',
  renegotiation: 'seen',
  version: 'seen',
  status: 'seen',
  language: 'seen',
  profile: 'hidden',
  definitions: 'seen',
  disclaimers: 'seen',
  costOfFailure: 'hidden',
  victories: 'seen',
  renews: 'seen',

  inScope: 'seen',
  outOfScope: 'seen',
  weWill: 'seen',
  weWillNot: 'seen',
  constraints: 'seen',
  redLines: 'seen',
  rankings: 'seen',
  carveOuts: each(carveOut),
  stabilisation: 'seen',
  coreCapabilities: 'seen',
  flexible: 'seen',
  fixed: 'seen',
  readiness: 'hidden',
  selection: 'hidden',
  stages: 'hidden',
  phases: each(phase),

  partners: each(partner),
  people: each(person),
  roles: 'seen',
  groups: 'seen',
  contributors: each(contributor),
  conflicts: 'hidden',
  tradeOffs: 'hidden',

  metrics: 'seen',
  outcomes: 'seen',
  minimumWins: 'seen',
  jointMeasures: 'seen',
  incentives: 'hidden',

  assumptions: 'seen',
  learningGoals: 'seen',
  playbooks: each(playbook),
  crossTrainings: 'seen',
  independenceGoals: 'seen',
  scenarios: 'hidden',
  preMortems: 'hidden',
  knowledgeBase: 'hidden',
  sharedEvidence: 'hidden',
  youSaidWeDid: 'hidden',

  ladders: each(ladder),
  experiments: each(experiment),
  riskBudget: 'hidden',

  workstreams: 'seen',
  raciTables: 'seen',
  deliverables: 'seen',
  milestones: 'seen',
  backlogs: 'hidden',
  spikes: 'seen',
  flows: 'hidden',
  commitments: 'seen',

  forums: 'seen',
  meetings: 'seen',

  decisions: 'seen',
  vetoes: 'seen',
  blocs: 'seen',
  escalation: 'seen',
  mediators: 'seen',
  amendmentRules: 'seen',
  decisionStyles: 'seen',

  credit: 'seen',
  serviceLevels: 'seen',
  disclosures: 'seen',
  norms: 'seen',
  informationFlows: 'hidden',
  visibility: 'seen',
  statusUpdates: 'hidden',
  safeChannels: 'hidden',
  pauses: 'hidden',
  conflictProcesses: 'seen',
  practices: 'seen',
  investments: 'hidden',
  autonomies: 'seen',

  feedback: 'hidden',
  healthBands: 'hidden',
  trustSteps: 'hidden',
  warningSigns: 'hidden',
  fits: 'hidden',

  exchanges: 'seen',
  contributions: 'hidden',
  splits: 'hidden',
  commercialTerms: 'hidden',
  coBranding: 'seen',
  budgets: 'hidden',
  reinvestments: 'hidden',
  ventures: 'seen',
  talent: 'seen',

  assets: each(asset),
  ipModels: 'seen',
  publishing: 'seen',
  dataAccess: 'seen',
  confidentiality: 'hidden',

  pivots: 'seen',
  reviews: 'seen',
  renewals: 'seen',
  contingencies: 'hidden',

  risks: 'hidden',
  issues: 'hidden',
  sourcesOfTruth: 'hidden',

  exit: 'seen',
  ratifications: 'seen',
  consultations: 'hidden',
  revisions: each(revision),
};

/** A charter as readers outside may see it. What refers to a part that they do not see is hidden itself. */
export function forPublic(charter: Charter): Charter {
  const parts = Object.entries(reaches).flatMap(([name, reach]) => {
    const part = charter[name as Part];
    if (part === undefined) return [];
    if (reach === 'seen') return [[name, part]];
    if (reach === 'hidden') return Array.isArray(part) ? [[name, []]] : [];
    return [[name, (reach as (part: unknown) => unknown)(part)]];
  });
  return { ...Object.fromEntries(parts), origin: charter.origin };
}

function each<T>(seen: (one: T) => T): (all: readonly T[]) => readonly T[] {
  return (all) => all.map(seen);
}

function partner({ dependency, style, pace, riskAppetite, ...rest }: Partner): Partner {
  return { ...rest, expectations: [], workingNorms: [], capacities: [], minimumContributions: [] };
}

function person({ succession, ...rest }: Person): Person {
  return { ...rest, contacts: [], capacities: [] };
}

function contributor(one: Contributor): Contributor {
  return { ...one, pay: [] };
}

function playbook({ place, ...rest }: Playbook): Playbook {
  return rest;
}

function asset(one: Asset): Asset {
  return { ...one, places: [] };
}

function experiment({ budget, ...rest }: Experiment): Experiment {
  return { ...rest, safetyReviews: [] };
}

function ladder(one: Ladder): Ladder {
  return { ...one, rungs: one.rungs.map(({ budget, ...rest }) => rest) };
}

function phase({ budget, ...rest }: Phase): Phase {
  return { ...rest, interviews: [] };
}

function carveOut({ budget, ...rest }: CarveOut): CarveOut {
  return rest;
}

/** The record of the decision behind it is a part of the log. */
function revision({ record, ...rest }: Revision): Revision {
  return rest;
}
