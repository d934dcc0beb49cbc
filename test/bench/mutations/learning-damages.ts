import type { Damage, Mutation } from './damage.ts';
import { around, type Example, headOf, nodes, whole } from './example.ts';
import { change, changed, inside, without, withoutEach, withoutNamed } from './ways.ts';

export function untested(example: Example): readonly Damage[] {
  return nodes(example, 'Assumption').flatMap((assumption) => {
    const own = without('Assumption', 'tests', { where: (it) => it === assumption })(example).flatMap(({ edits }) => edits);
    const others = nodes(example, 'Experiment').filter(({ tests }) => tests.some(({ $refText }) => $refText === assumption.name));
    const theirs = others
      .flatMap((it) => without('Experiment', 'tests', { where: (one) => one === it })(example))
      .flatMap(({ edits }) => edits);
    return own.length + theirs.length === 0 ? [] : [{ edits: [...own, ...theirs], places: [headOf(example, assumption)] }];
  });
}

export function endless(example: Example): readonly Damage[] {
  return nodes(example, 'Experiment').flatMap((experiment) => {
    const runs = experiment.runs.map((it) => ({ ...whole(it), text: it.from === undefined ? '' : `runs from ${it.from}` }));
    const rules = experiment.rules
      .flatMap((rule) => without('Verdict', 'date', { where: (it) => it === rule })(example))
      .flatMap(({ edits }) => edits);
    return runs.length === 0 ? [] : [{ edits: [...runs, ...rules], places: [headOf(example, experiment)] }];
  });
}

export function verdictOf(verdict: string): Mutation['damages'] {
  return withoutEach('Verdict', { where: (it) => it.verdict === verdict, at: (it, example) => experimentOf(it, example) });
}

function experimentOf(node: Parameters<typeof around>[0], example: Example) {
  const experiment = around(node, 'Experiment');
  return experiment && headOf(example, experiment);
}

/** Moves the line between two verdicts that name one measure each. */
export function shiftedVerdict(example: Example, what: 'gap' | 'overlap'): readonly Damage[] {
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

export function withoutSafety(example: Example): readonly Damage[] {
  return without('Experiment', 'reviews')(example);
}

export function smallTop(example: Example): readonly Damage[] {
  return nodes(example, 'Ladder').flatMap(({ rungs }) => {
    const last = rungs.at(-1);
    if (last === undefined || rungs.length < 2 || rungs[0]?.budgets.length === 0) return [];
    return changed('Rung', 'budgets', (old) => old.replace(/[\d.]+[kM]?/, '1'), { where: (it) => it === last })(example);
  });
}

export function withoutPlaybooks(example: Example): readonly Damage[] {
  const words = /playbook|handbook|guide|manual/i;
  const assets = nodes(example, 'Asset').some(
    (it) => it.kinds.includes('playbook') || it.kinds.includes('template') || words.test(it.title),
  );
  const delivered = nodes(example, 'Deliverable').some((it) => words.test(it.title));
  return assets || delivered || nodes(example, 'KnowledgeBase').length > 0 ? [] : withoutNamed('Playbook')(example);
}

export function oneWayTraining(example: Example): readonly Damage[] {
  const all = nodes(example, 'CrossTraining');
  const giver = all[0]?.giver.$refText;
  const gone = all.filter((it) => it.giver.$refText !== giver);
  return gone.length === 0
    ? []
    : [{ edits: gone.map((it) => ({ ...whole(it), text: '' })), places: all.filter((it) => !gone.includes(it)).map(whole) }];
}

/** Changes the first cell of each table that something can be said about. */
export function cells(to: (letters: string) => string | undefined): Mutation['damages'] {
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

export function noneResponsible(example: Example): readonly Damage[] {
  return nodes(example, 'RaciRow').map((row) => ({
    edits: rewritten(row, (letters) => (letters === 'R' ? 'I' : letters.replace(/\/?R\/?/, ''))),
    places: [whole(row)],
  }));
}

export function allConsulted(example: Example): readonly Damage[] {
  return nodes(example, 'RaciRow')
    .filter(({ cells }) => cells.length >= 5)
    .map((row) => ({ edits: rewritten(row, (letters) => (letters === 'I' || letters === '' ? 'C' : letters)), places: [whole(row)] }))
    .filter((_, index, list) => list.length > index);
}

export function idle(example: Example): readonly Damage[] {
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
export function silent(example: Example): readonly Damage[] {
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

export function overload(example: Example): readonly Damage[] {
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

export function wrongOwner(example: Example): readonly Damage[] {
  return changed(
    'BacklogItem',
    'owner',
    (_, it) => nodes(example, 'Person').find(({ partner }) => partner !== undefined && partner.$refText !== it.edge?.$refText)?.name,
    { where: (it) => it.edge !== undefined },
  )(example);
}

export function earliest(example: Example) {
  const all = nodes(example, 'Commitment').filter(({ dates }) => dates.length > 0);
  return all.toSorted((a, b) => ((a.dates[0] ?? '') < (b.dates[0] ?? '') ? -1 : 1))[0];
}

export function largeFirst(example: Example): readonly Damage[] {
  const first = earliest(example);
  const units = new Set(nodes(example, 'Commitment').flatMap(({ sizes }) => sizes.map(({ unit }) => unit)));
  if (first === undefined || nodes(example, 'Commitment').length < 2 || units.size !== 1) return [];
  return changed('Commitment', 'sizes', (old) => old.replace(/[\d.]+[kM]?/, '900M'), {
    where: (it) => it === first,
    at: (it, found) => [headOf(found, it), whole(it)],
  })(example);
}

export function soon(example: Example): readonly Damage[] {
  const from = nodes(example, 'Term').find(({ $container }) => $container?.$type === 'CharterBlock')?.from;
  return from === undefined ? [] : inside('CharterBlock', `commitment all-at-once "All at once" { due ‹${from}› irreversible }`)(example);
}

export function isRunByOther(example: Example, name: string, partner: string): boolean {
  const asset = nodes(example, 'Asset').find((it) => it.name === name);
  const keeper = nodes(example, 'Person').find((it) => it.name === asset?.keepers[0]?.$refText);
  return asset?.operators[0] !== undefined && asset.operators[0].$refText !== partner && keeper?.partner?.$refText !== partner;
}
