import type { Mutation } from './damage.ts';
import { headOf, nodes, whole } from './example.ts';
import {
  allConsulted,
  cells,
  earliest,
  endless,
  idle,
  isRunByOther,
  largeFirst,
  noneResponsible,
  oneWayTraining,
  overload,
  shiftedVerdict,
  silent,
  smallTop,
  soon,
  untested,
  verdictOf,
  withoutPlaybooks,
  withoutSafety,
  wrongOwner,
} from './learning-damages.ts';
import { added, changed, only, without, withoutAll, withoutNamed } from './ways.ts';

/** What is tried and learned, and who does what. */
export const learning: readonly Mutation[] = [
  { name: 'assumption nobody tests', codes: ['assumption-parts'], damages: untested },
  { name: 'assumption of no outcome', codes: ['assumption-parts'], damages: without('Assumption', 'supports') },
  { name: 'experiment without an owner', codes: ['experiment-parts'], damages: without('Experiment', 'owners') },
  { name: 'experiment without a budget', codes: ['experiment-parts'], damages: without('Experiment', 'budgets') },
  { name: 'experiment without an end', codes: ['time-box'], damages: endless },
  { name: 'kill rule removed', codes: ['experiment-kill'], damages: verdictOf('kill') },
  { name: 'scale rule removed', codes: ['experiment-parts'], damages: verdictOf('scale') },
  { name: 'iterate rule removed', codes: ['result-gap'], damages: verdictOf('iterate') },
  { name: 'kill threshold shifted to leave a gap', codes: ['result-gap'], damages: (example) => shiftedVerdict(example, 'gap') },
  { name: 'scale threshold shifted into kill', codes: ['result-overlap'], damages: (example) => shiftedVerdict(example, 'overlap') },
  { name: 'experiment without any look at safety', codes: ['experiment-safety'], damages: withoutSafety },
  {
    name: 'experiment dearer than its phase',
    codes: ['experiment-cost'],
    damages: only(
      (example) => nodes(example, 'Phase').some(({ budgets }) => budgets.length > 0),
      changed('Experiment', 'budgets', '900k EUR', { where: (it) => it.runs.some(({ from }) => from !== undefined) }),
    ),
  },
  {
    name: 'experiments dearer than what may be lost',
    codes: ['risk-budget'],
    damages: (example) =>
      nodes(example, 'RiskBudget').flatMap((it) =>
        changed('RiskBudget', 'amount', (old) => old.replace(/[\d.]+[kM]?/, '100'), { where: (one) => one === it })(example),
      ),
  },
  { name: 'nobody says what may be lost', codes: ['risk-budget-missing'], damages: withoutAll('RiskBudget') },
  {
    name: 'ladder upside down',
    codes: ['ladder', 'ladder-budget'],
    damages: added(
      'ladder { ‹rung pilot budget 9k EUR gate "It runs"› ‹rung paper budget 1k EUR› }',
      (example) => nodes(example, 'Ladder').length === 0,
    ),
  },
  { name: 'rung with less money than the one below', codes: ['ladder-budget'], damages: smallTop },
  {
    name: 'rung without a gate',
    codes: ['ladder'],
    damages: without('Rung', 'gates', { where: (it) => it.$container.rungs.at(-1) !== it }),
  },
  {
    name: 'stopped and nothing learned',
    codes: ['experiment-parts'],
    damages: without('Concluded', 'changed', {
      where: ({ result, experiment }, example) =>
        result === 'killed' &&
        !nodes(example, 'Experiment').some(({ name, results }) => name === experiment.$refText && results.length > 0),
      at: (it) => [whole(it)],
    }),
  },
  {
    name: 'nothing to be learned',
    codes: ['learning-goal-missing'],
    damages: withoutNamed(['LearningGoal', 'Independence', 'CrossTraining', 'Playbook']),
  },
  { name: 'learning goal without an owner', codes: ['learning-parts'], damages: without('LearningGoal', 'owners') },
  { name: 'learning goal without a day', codes: ['learning-parts'], damages: without('LearningGoal', 'dates') },
  { name: 'learning goal without evidence', codes: ['learning-parts'], damages: without('LearningGoal', 'evidence') },
  { name: 'playbooks removed', codes: ['playbook-missing'], damages: withoutPlaybooks },
  { name: 'playbook without an owner', codes: ['learning-parts'], damages: without('Playbook', 'owners') },
  { name: 'playbook without a day', codes: ['learning-parts'], damages: without('Playbook', 'dates') },
  { name: 'training one way', codes: ['both-ways'], damages: oneWayTraining },
  { name: 'taught without proof', codes: ['learning-parts'], damages: without('Independence', 'proof', { at: (it) => whole(it) }) },
  { name: 'taught without a day', codes: ['learning-parts'], damages: without('Independence', 'date', { at: (it) => whole(it) }) },
  {
    name: 'asset nobody is taught to run',
    codes: ['asset-handover'],
    damages: withoutNamed(['Independence', 'CrossTraining'], {
      at: (_, example) => nodes(example, 'Asset').map((it) => headOf(example, it)),
      where: (_, example) =>
        nodes(example, 'Disposition').some(
          ({ asset, partner }) => partner !== undefined && isRunByOther(example, asset.$refText, partner.$refText),
        ),
    }),
  },
  {
    name: 'scenarios and answers to shocks removed',
    codes: ['shock-uncovered'],
    damages: withoutNamed(['Scenario', 'Contingency', 'Pivot']),
  },
  { name: 'scenario without a move', codes: ['move-missing'], damages: without('Scenario', 'moves') },
  {
    name: 'scenario drilled every three years',
    codes: ['scenario-drill'],
    damages: changed('Scenario', 'drills', 'every 3 years', { at: (it, example) => [headOf(example, it), whole(it)] }),
  },
  { name: 'nobody asks how it could fail', codes: ['pre-mortem-missing'], damages: withoutNamed(['PreMortem', 'Risk', 'Scenario']) },
  {
    name: 'knowledge base nobody keeps',
    codes: ['keeper-missing'],
    damages: without('KnowledgeBase', 'keepers', { at: (it) => whole(it) }),
  },

  {
    name: 'second accountable',
    codes: ['raci-roles'],
    damages: cells((letters) => (letters === 'C' || letters === 'I' ? 'A' : undefined)),
  },
  {
    name: 'nobody accountable',
    codes: ['raci-roles'],
    damages: cells((letters) => (letters.includes('A') ? (letters === 'A' ? 'I' : 'R') : undefined)),
  },
  { name: 'nobody responsible', codes: ['raci-roles'], damages: noneResponsible },
  { name: 'everybody to consult', codes: ['raci-overload'], damages: allConsulted },
  { name: 'somebody without a part', codes: ['raci-idle'], damages: idle },
  { name: 'one side silent in a row', codes: ['raci-idle'], damages: silent },
  { name: 'one person accountable for everything', codes: ['raci-overload'], damages: overload },
  { name: 'workstream without a table', codes: ['workstream-parts'], damages: without('Workstream', 'tables') },
  {
    name: 'workstream led by one side',
    codes: ['workstream-parts'],
    damages: changed('Workstream', 'leads', (_, it) => it.leads[0]?.$refText, { where: (it) => it.leads.length > 1 }),
  },
  { name: 'deliverable without an owner', codes: ['deliverable-parts'], damages: without('Deliverable', 'owners') },
  { name: 'deliverable without a day', codes: ['deliverable-parts'], damages: without('Deliverable', ['dates', 'signOffs']) },
  { name: 'deliverable without a test', codes: ['deliverable-parts'], damages: without('Deliverable', 'acceptance') },
  { name: 'milestone without a day', codes: ['milestone-parts'], damages: without('Milestone', 'dates') },
  {
    name: 'milestone nobody looks back on',
    codes: ['milestone-parts'],
    damages: only(
      (example) =>
        !nodes(example, 'Meeting').some(({ kinds, held }) => kinds.includes('retro') && held.some(({ cadence }) => cadence !== undefined)),
      without('Milestone', 'retros'),
    ),
  },
  { name: 'backlog put in order quarterly', codes: ['backlog-reranked'], damages: changed('Rerank', 'cadence', 'quarterly') },
  { name: 'backlog item of nobody', codes: ['backlog-edge'], damages: without('BacklogItem', 'edge', { at: (it) => whole(it) }) },
  { name: 'backlog item owned by the wrong side', codes: ['backlog-edge'], damages: wrongOwner },
  { name: 'spike without a time-box', codes: ['time-box'], damages: without('Spike', ['boxes', 'dates']) },
  {
    name: 'hand-off to a house',
    codes: ['hand-off-owners'],
    damages: changed(
      'HandOff',
      'taker',
      (_, it, example) => {
        const giver = nodes(example, 'Person').find(({ name }) => name === it.giver.$refText)?.partner?.$refText;
        return giver && nodes(example, 'Partner').find(({ name }) => name !== giver)?.name;
      },
      { at: (it) => whole(it) },
    ),
  },
  { name: 'first commitment the largest', codes: ['small-first'], damages: largeFirst },
  {
    name: 'first commitment irreversible',
    codes: ['small-first', 'commitment-early', 'small-first'],
    damages: (example) =>
      changed('Commitment', 'reversible', 'irreversible', {
        where: (it) => earliest(example) === it,
        at: (it, found) => [headOf(found, it), whole(it)],
      })(example),
  },
  { name: 'irreversible in the first weeks', codes: ['commitment-early', 'small-first', 'small-first'], damages: soon },
];
