import type { Damage, Mutation } from './damage.ts';
import { around, type Example, headOf, nodes, whole } from './example.ts';
import { added, change, changed, inside, only, without, withoutAll, withoutEach, withoutNamed } from './ways.ts';

/** What is tried and learned, and who does what. */
export const learning: readonly Mutation[] = [
  { name: 'assumption nobody tests', codes: ['assumption-untested'], damages: untested },
  { name: 'assumption of no outcome', codes: ['assumption-outcome'], damages: without('Assumption', 'supports') },
  { name: 'experiment without an owner', codes: ['experiment-parts'], damages: without('Experiment', 'owners') },
  { name: 'experiment without a budget', codes: ['experiment-parts'], damages: without('Experiment', 'budgets') },
  { name: 'experiment without an end', codes: ['experiment-deadline'], damages: endless },
  { name: 'kill rule removed', codes: ['experiment-kill'], damages: verdictOf('kill') },
  { name: 'scale rule removed', codes: ['experiment-scale'], damages: verdictOf('scale') },
  { name: 'iterate rule removed', codes: ['verdict-gap'], damages: verdictOf('iterate') },
  { name: 'kill threshold shifted to leave a gap', codes: ['verdict-gap'], damages: (example) => shiftedVerdict(example, 'gap') },
  { name: 'scale threshold shifted into kill', codes: ['verdict-overlap'], damages: (example) => shiftedVerdict(example, 'overlap') },
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
    codes: ['ladder-order', 'ladder-budget'],
    damages: added(
      'ladder { ‹rung pilot budget 9k EUR gate "It runs"› ‹rung paper budget 1k EUR› }',
      (example) => nodes(example, 'Ladder').length === 0,
    ),
  },
  { name: 'rung with less money than the one below', codes: ['ladder-budget'], damages: smallTop },
  {
    name: 'rung without a gate',
    codes: ['rung-gate'],
    damages: without('Rung', 'gates', { where: (it) => it.$container.rungs.at(-1) !== it }),
  },
  {
    name: 'stopped and nothing learned',
    codes: ['experiment-lesson'],
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
  { name: 'learning goal without an owner', codes: ['learning-goal-parts'], damages: without('LearningGoal', 'owners') },
  { name: 'learning goal without a day', codes: ['learning-goal-parts'], damages: without('LearningGoal', 'dates') },
  { name: 'learning goal without evidence', codes: ['learning-goal-parts'], damages: without('LearningGoal', 'evidence') },
  { name: 'playbooks removed', codes: ['playbook-missing'], damages: withoutPlaybooks },
  { name: 'playbook without an owner', codes: ['playbook-parts'], damages: without('Playbook', 'owners') },
  { name: 'playbook without a day', codes: ['playbook-parts'], damages: without('Playbook', 'dates') },
  { name: 'training one way', codes: ['cross-training-both-ways'], damages: oneWayTraining },
  { name: 'taught without proof', codes: ['teach-proof'], damages: without('Independence', 'proof', { at: (it) => whole(it) }) },
  { name: 'taught without a day', codes: ['teach-proof'], damages: without('Independence', 'date', { at: (it) => whole(it) }) },
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
  { name: 'scenario without a move', codes: ['scenario-move'], damages: without('Scenario', 'moves') },
  {
    name: 'scenario drilled every three years',
    codes: ['scenario-drill'],
    damages: changed('Scenario', 'drills', 'every 3 years', { at: (it, example) => [headOf(example, it), whole(it)] }),
  },
  { name: 'nobody asks how it could fail', codes: ['pre-mortem-missing'], damages: withoutNamed(['PreMortem', 'Risk', 'Scenario']) },
  {
    name: 'knowledge base nobody keeps',
    codes: ['knowledge-base-keeper'],
    damages: without('KnowledgeBase', 'keepers', { at: (it) => whole(it) }),
  },

  {
    name: 'second accountable',
    codes: ['raci-accountable'],
    damages: cells((letters) => (letters === 'C' || letters === 'I' ? 'A' : undefined)),
  },
  {
    name: 'nobody accountable',
    codes: ['raci-accountable'],
    damages: cells((letters) => (letters.includes('A') ? (letters === 'A' ? 'I' : 'R') : undefined)),
  },
  { name: 'nobody responsible', codes: ['raci-responsible'], damages: noneResponsible },
  { name: 'everybody to consult', codes: ['raci-consulted'], damages: allConsulted },
  { name: 'somebody without a part', codes: ['raci-idle'], damages: idle },
  { name: 'one side silent in a row', codes: ['raci-one-side'], damages: silent },
  { name: 'one person accountable for everything', codes: ['raci-overload'], damages: overload },
  { name: 'workstream without a table', codes: ['workstream-raci'], damages: without('Workstream', 'tables') },
  {
    name: 'workstream led by one side',
    codes: ['workstream-leads'],
    damages: changed('Workstream', 'leads', (_, it) => it.leads[0]?.$refText, { where: (it) => it.leads.length > 1 }),
  },
  { name: 'deliverable without an owner', codes: ['deliverable-parts'], damages: without('Deliverable', 'owners') },
  { name: 'deliverable without a day', codes: ['deliverable-parts'], damages: without('Deliverable', ['dates', 'signOffs']) },
  { name: 'deliverable without a test', codes: ['deliverable-parts'], damages: without('Deliverable', 'acceptance') },
  { name: 'milestone without a day', codes: ['milestone-due'], damages: without('Milestone', 'dates') },
  {
    name: 'milestone nobody looks back on',
    codes: ['milestone-retro'],
    damages: only(
      (example) =>
        !nodes(example, 'Meeting').some(({ kinds, held }) => kinds.includes('retro') && held.some(({ cadence }) => cadence !== undefined)),
      without('Milestone', 'retros'),
    ),
  },
  { name: 'backlog put in order quarterly', codes: ['backlog-reranked'], damages: changed('Rerank', 'cadence', 'quarterly') },
  { name: 'backlog item of nobody', codes: ['backlog-edge'], damages: without('BacklogItem', 'edge', { at: (it) => whole(it) }) },
  { name: 'backlog item owned by the wrong side', codes: ['backlog-owner-side'], damages: wrongOwner },
  { name: 'spike without a time-box', codes: ['spike-time-box'], damages: without('Spike', ['boxes', 'dates']) },
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
    codes: ['small-first', 'commitment-early', 'readiness-distrust'],
    damages: (example) =>
      changed('Commitment', 'reversible', 'irreversible', {
        where: (it) => earliest(example) === it,
        at: (it, found) => [headOf(found, it), whole(it)],
      })(example),
  },
  { name: 'irreversible in the first weeks', codes: ['commitment-early', 'small-first', 'readiness-distrust'], damages: soon },
];

function untested(example: Example): readonly Damage[] {
  return nodes(example, 'Assumption').flatMap((assumption) => {
    const own = without('Assumption', 'tests', { where: (it) => it === assumption })(example).flatMap(({ edits }) => edits);
    const others = nodes(example, 'Experiment').filter(({ tests }) => tests.some(({ $refText }) => $refText === assumption.name));
    const theirs = others
      .flatMap((it) => without('Experiment', 'tests', { where: (one) => one === it })(example))
      .flatMap(({ edits }) => edits);
    return own.length + theirs.length === 0 ? [] : [{ edits: [...own, ...theirs], places: [headOf(example, assumption)] }];
  });
}

function endless(example: Example): readonly Damage[] {
  return nodes(example, 'Experiment').flatMap((experiment) => {
    const runs = experiment.runs.map((it) => ({ ...whole(it), text: it.from === undefined ? '' : `runs from ${it.from}` }));
    const rules = experiment.rules
      .flatMap((rule) => without('Verdict', 'date', { where: (it) => it === rule })(example))
      .flatMap(({ edits }) => edits);
    return runs.length === 0 ? [] : [{ edits: [...runs, ...rules], places: [headOf(example, experiment)] }];
  });
}

function verdictOf(verdict: string): Mutation['damages'] {
  return withoutEach('Verdict', { where: (it) => it.verdict === verdict, at: (it, example) => experimentOf(it, example) });
}

function experimentOf(node: Parameters<typeof around>[0], example: Example) {
  const experiment = around(node, 'Experiment');
  return experiment && headOf(example, experiment);
}

/** Moves the line between two verdicts that name one measure each. */
function shiftedVerdict(example: Example, what: 'gap' | 'overlap'): readonly Damage[] {
  return nodes(example, 'Experiment').flatMap((experiment) => {
    const rule = experiment.rules.find(({ verdict }) => verdict === (what === 'gap' ? 'kill' : 'scale'));
    const [comparison, ...more] = rule?.condition === undefined ? [] : nodes(rule.condition, 'Comparison');
    if (comparison?.value === undefined || more.length > 0 || experiment.rules.some(({ otherwise }) => otherwise)) return [];
    const up = comparison.operator.startsWith('>') === (what === 'gap');
    const edit = change(example, comparison, 'value', (old) =>
      old.replace(/-?[\d.]+/, (amount) => String(Number(amount) * (up ? 5 : 0.2))),
    );
    const places = what === 'gap' ? [headOf(example, experiment)] : experiment.rules.map(whole);
    return edit === undefined ? [] : [{ edits: [edit], places }];
  });
}

function withoutSafety(example: Example): readonly Damage[] {
  return without('Experiment', 'reviews')(example);
}

function smallTop(example: Example): readonly Damage[] {
  return nodes(example, 'Ladder').flatMap(({ rungs }) => {
    const last = rungs.at(-1);
    if (last === undefined || rungs.length < 2 || rungs[0]?.budgets.length === 0) return [];
    return changed('Rung', 'budgets', (old) => old.replace(/[\d.]+[kM]?/, '1'), { where: (it) => it === last })(example);
  });
}

function withoutPlaybooks(example: Example): readonly Damage[] {
  const words = /playbook|handbook|guide|manual/i;
  const assets = nodes(example, 'Asset').some(
    (it) => it.kinds.includes('playbook') || it.kinds.includes('template') || words.test(it.title),
  );
  const delivered = nodes(example, 'Deliverable').some((it) => words.test(it.title));
  return assets || delivered || nodes(example, 'KnowledgeBase').length > 0 ? [] : withoutNamed('Playbook')(example);
}

function oneWayTraining(example: Example): readonly Damage[] {
  const all = nodes(example, 'CrossTraining');
  const giver = all[0]?.giver.$refText;
  const gone = all.filter((it) => it.giver.$refText !== giver);
  return gone.length === 0
    ? []
    : [{ edits: gone.map((it) => ({ ...whole(it), text: '' })), places: all.filter((it) => !gone.includes(it)).map(whole) }];
}

/** Changes the first cell of each table that something can be said about. */
function cells(to: (letters: string) => string | undefined): Mutation['damages'] {
  return (example) =>
    nodes(example, 'RaciRow').flatMap((row) => {
      for (const cell of row.cells) {
        const text = to(cell.letters.join('/'));
        if (text !== undefined) return [{ edits: [{ ...whole(cell), text }], places: [whole(row)] }];
      }
      return [];
    });
}

function rewritten(
  row: Parameters<typeof whole>[0] & { readonly cells: readonly (Parameters<typeof whole>[0] & { readonly letters: readonly string[] })[] },
  to: (letters: string, index: number) => string,
) {
  return row.cells
    .map((cell, index) => ({ ...whole(cell), text: to(cell.letters.join('/'), index) || '-' }))
    .filter((edit) => edit.end > edit.start);
}

function noneResponsible(example: Example): readonly Damage[] {
  return nodes(example, 'RaciRow').map((row) => ({
    edits: rewritten(row, (letters) => (letters === 'R' ? 'I' : letters.replace(/\/?R\/?/, ''))),
    places: [whole(row)],
  }));
}

function allConsulted(example: Example): readonly Damage[] {
  return nodes(example, 'RaciRow')
    .filter(({ cells }) => cells.length >= 5)
    .map((row) => ({ edits: rewritten(row, (letters) => (letters === 'I' || letters === '' ? 'C' : letters)), places: [whole(row)] }))
    .filter((_, index, list) => list.length > index);
}

function idle(example: Example): readonly Damage[] {
  return nodes(example, 'Raci').flatMap((table) => {
    const column = table.columns.findIndex((_, index) =>
      table.rows.every(({ cells }) => !cells[index]?.letters.some((letter) => letter === 'A' || letter === 'R')),
    );
    const last = column < 0 ? -1 : column;
    if (last < 0) return [];
    const edits = table.rows.flatMap((row) => rewritten(row, (letters, index) => (index === last ? '-' : letters)));
    return [{ edits, places: [whole(table)] }];
  });
}

/** The people of the second side have no part in a row. */
function silent(example: Example): readonly Damage[] {
  const sideOf = (name: string) => nodes(example, 'Person').find((it) => it.name === name)?.partner?.$refText;
  return nodes(example, 'Raci').flatMap((table) => {
    const sides = table.columns.map(({ $refText }) => sideOf($refText));
    if (sides.includes(undefined)) return [];
    return table.rows.flatMap((row) => {
      const accountable = row.cells.findIndex(({ letters }) => letters.includes('A'));
      const side = sides[accountable];
      if (side === undefined || sides.every((one) => one === side)) return [];
      const edits = rewritten(row, (letters, index) => (sides[index] === side ? (letters === 'A' ? 'A/R' : letters) : '-'));
      return [{ edits, places: [whole(row)] }];
    });
  });
}

function overload(example: Example): readonly Damage[] {
  return nodes(example, 'Raci')
    .slice(0, 1)
    .flatMap((table) => {
      const [row] = table.rows;
      if (row === undefined) return [];
      const { end } = whole(table);
      const cells = table.columns.map((_, index) => (index === 0 ? 'A/R' : 'I')).join(' ');
      const rows = Array.from({ length: 8 }, (_, index) => `"Task ${index} of one hand" ${cells}`).join('\n');
      return [{ edits: [{ start: end - 1, end: end - 1, text: `${rows}\n` }], places: [...nodes(example, 'Raci').map(whole)] }];
    });
}

function wrongOwner(example: Example): readonly Damage[] {
  return changed(
    'BacklogItem',
    'owner',
    (_, it) => nodes(example, 'Person').find(({ partner }) => partner !== undefined && partner.$refText !== it.edge?.$refText)?.name,
    { where: (it) => it.edge !== undefined },
  )(example);
}

function earliest(example: Example) {
  const all = nodes(example, 'Commitment').filter(({ dates }) => dates.length > 0);
  return all.toSorted((a, b) => ((a.dates[0] ?? '') < (b.dates[0] ?? '') ? -1 : 1))[0];
}

function largeFirst(example: Example): readonly Damage[] {
  const first = earliest(example);
  const units = new Set(nodes(example, 'Commitment').flatMap(({ sizes }) => sizes.map(({ unit }) => unit)));
  if (first === undefined || nodes(example, 'Commitment').length < 2 || units.size !== 1) return [];
  return changed('Commitment', 'sizes', (old) => old.replace(/[\d.]+[kM]?/, '900M'), {
    where: (it) => it === first,
    at: (it, found) => [headOf(found, it), whole(it)],
  })(example);
}

function soon(example: Example): readonly Damage[] {
  const from = nodes(example, 'Term').find(({ $container }) => $container?.$type === 'CharterBlock')?.from;
  return from === undefined ? [] : inside('CharterBlock', `commitment all-at-once "All at once" { due ‹${from}› irreversible }`)(example);
}

function isRunByOther(example: Example, name: string, partner: string): boolean {
  const asset = nodes(example, 'Asset').find((it) => it.name === name);
  const keeper = nodes(example, 'Person').find((it) => it.name === asset?.keepers[0]?.$refText);
  return asset?.operators[0] !== undefined && asset.operators[0].$refText !== partner && keeper?.partner?.$refText !== partner;
}
