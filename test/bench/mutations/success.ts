import type { Damage, Mutation } from './damage.ts';
import { around, type Example, headOf, nodes, textOf, valuesOf, whole } from './example.ts';
import { added, changed, only, without, withoutAll, withoutEach, withoutNamed } from './ways.ts';

/** What success is, what people are paid for, and how it is measured. */
export const success: readonly Mutation[] = [
  { name: 'outcome without an owner', codes: ['owner-missing'], damages: without('Outcome', 'owners') },
  { name: 'outcome without a target', codes: ['outcome-target'], damages: without('Outcome', 'targets') },
  {
    name: 'target without a day',
    codes: ['outcome-target'],
    damages: without('Target', 'date', { at: (node, example) => [headOf(example, node.$container), whole(node)] }),
  },
  {
    name: 'target without a starting point',
    codes: ['target-baseline'],
    damages: without('Target', 'baseline', {
      where: (it, example) =>
        !nodes(example, 'Metric').some(({ name, baselines }) => name === it.metric.$refText && baselines.length > 0) &&
        !nodes(example, 'Measured').some(({ metric }) => metric.$refText === it.metric.$refText),
      at: (node) => whole(node),
    }),
  },
  {
    name: 'target that runs the wrong way',
    codes: ['metric-direction'],
    damages: changed('Target', 'target', (old, node, example) => wrongWay(old, node, example)),
  },
  {
    name: 'only one outcome',
    codes: ['outcome-count'],
    damages: only(
      (example) => nodes(example, 'Outcome').length > 1,
      (example) => withoutNamed('Outcome', { where: (it) => it !== nodes(example, 'Outcome')[0] })(example),
    ),
  },
  { name: 'five outcomes', codes: ['outcome-count'], damages: added((example) => copies(example, 3)) },
  { name: 'outcomes removed', codes: ['outcome-missing'], damages: withoutNamed(['Outcome', 'MinimumWin', 'Incentive']) },
  { name: 'minimum win removed', codes: ['win-missing'], damages: withoutAll('MinimumWin') },
  { name: 'minimum win made stronger than the target', codes: ['win-strength'], damages: strongWin },
  { name: 'early signals removed', codes: ['signal-count'], damages: (example) => joined(example, without('Outcome', 'signals')(example)) },
  { name: 'signals that nobody uses', codes: ['signal-unused'], damages: unusedSignal },
  { name: 'lagging signal', codes: ['lead-and-lag'], damages: laggingSignal },
  { name: 'outcome measured by a leading metric', codes: ['lead-and-lag'], damages: leadingTarget },
  { name: 'metric without a source', codes: ['metric-parts'], damages: without('Metric', 'sources', { where: isTarget }) },
  { name: 'metric nobody measures', codes: ['metric-parts'], damages: without('Metric', 'measurings', { where: isTarget }) },
  { name: 'joint measure removed', codes: ['metric-mix'], damages: withoutAll('JointMeasure') },
  { name: 'joint measure of one side', codes: ['joint-measure-owners'], damages: oneOwner },
  { name: 'incentives removed', codes: ['incentive-missing'], damages: withoutNamed('Incentive') },
  {
    name: 'incentive verified by its own side',
    codes: ['incentive-verifier'],
    damages: changed('Incentive', 'verifiers', (_, node) => node.partner?.$refText),
  },
  {
    name: 'incentive turned against the outcome',
    codes: ['incentive-conflict'],
    damages: changed('Reward', 'direction', (old) => (old === 'more' ? 'less' : 'more'), {
      where: (node, example) => isTarget({ name: node.metric.$refText }, example),
    }),
  },
  { name: 'incentive for a metric that hurts', codes: ['incentive-conflict'], damages: hurtingIncentive },
  {
    name: 'assumptions removed',
    codes: ['outcome-untested'],
    damages: withoutNamed(['Assumption', 'Experiment'], {
      at: (_, example) => nodes(example, 'Outcome').map((node) => headOf(example, node)),
    }),
  },
  { name: 'pivot on regulation removed', codes: ['pivot-kinds'], damages: pivotKind('regulation') },
  { name: 'pivot on a dependency removed', codes: ['pivot-kinds'], damages: pivotKind('dependency') },
  { name: 'pivot without a move', codes: ['move-missing'], damages: without('Pivot', 'moves') },
  {
    name: 'move nobody decides on',
    codes: ['move-decider'],
    damages: (example) =>
      nodes(example, 'Pivot').flatMap((pivot) => {
        const owner = without('Pivot', 'owners', { where: (it) => it === pivot })(example).flatMap(({ edits }) => edits);
        const moves = without('PivotMove', 'deciders', { where: (it) => it.$container === pivot })(example).flatMap(({ edits }) => edits);
        return moves.length === 0 ? [] : [{ edits: [...owner, ...moves], places: pivot.moves.map(whole) }];
      }),
  },
  {
    name: 'pivot that always fires',
    codes: ['pivot-always', 'pivot-line'],
    damages: changed('Pivot', 'condition', (old) => inverted(old, 'or')),
  },
  {
    name: 'pivot that never fires',
    codes: ['condition-impossible'],
    damages: changed('Pivot', 'condition', (old) => inverted(old, 'and')),
  },
  {
    name: 'pivot turned round',
    codes: ['pivot-line', 'pivot-line'],
    damages: changed('Pivot', 'condition', turned, { where: hasDirection }),
  },
  { name: 'win that cannot be', codes: ['condition-impossible'], damages: changed('WinTest', 'condition', (old) => inverted(old, 'and')) },
  {
    name: 'colour missing',
    codes: ['result-gap'],
    damages: withoutEach('Band', { where: ({ colour }) => colour === 'amber', at: (node, example) => bandsOf(example, node) }),
  },
  {
    name: 'colours with a hole',
    codes: ['result-gap'],
    damages: changed(
      'Band',
      'condition',
      (old) =>
        old.replace(/[<>]=?\s*(-?[\d.]+)/, (all, n: string) =>
          all.replace(n, all.startsWith('<') ? String(Number(n) - 1.5) : String(Number(n) + 1.5)),
        ),
      { where: ({ colour }) => colour === 'red', at: (node, example) => bandsOf(example, node) },
    ),
  },
  {
    name: 'two colours at one value',
    codes: ['result-overlap'],
    damages: changed(
      'Band',
      'condition',
      (old) => (/^(.*?)([<>])( .*)$/.test(old) && !old.includes('and') && !old.includes('=') ? old.replace(/([<>])/, '$1=') : undefined),
      { at: (node) => (node.$container === undefined ? undefined : whole(node.$container)) },
    ),
  },
];

function isTarget(metric: { readonly name: string }, example: Example): boolean {
  return nodes(example, 'Target').some((target) => target.metric.$refText === metric.name);
}

function directionOf(example: Example, metric: string): string | undefined {
  return nodes(example, 'Metric').find(({ name }) => name === metric)?.directions[0];
}

/** A target as far from the start as before, on the wrong side of it. */
function wrongWay(
  old: string,
  node: { readonly baseline?: { readonly amount: string }; readonly metric: { readonly $refText: string } },
  example: Example,
): string | undefined {
  const direction = directionOf(example, node.metric.$refText);
  if (node.baseline === undefined || direction === undefined || /[kM]/.test(node.baseline.amount)) return undefined;
  const from = Number(node.baseline.amount);
  const wrong = direction === 'lower' ? from + 3 : from - 3;
  return wrong < 0 ? undefined : old.replace(/-?[\d.]+[kM]?/, String(wrong));
}

function joined(example: Example, damages: readonly Damage[]): readonly Damage[] {
  return damages.length === 0 ? [] : [{ edits: damages.flatMap(({ edits }) => edits), places: [headOf(example, example.charter)] }];
}

function copies(example: Example, count: number): string | undefined {
  const [outcome] = nodes(example, 'Outcome');
  if (outcome === undefined) return undefined;
  const text = textOf(example, whole(outcome));
  return Array.from({ length: count }, (_, index) => text.replace(`outcome ${outcome.name}`, `outcome ${outcome.name}-${index}`)).join(' ');
}

/** A minimum win that asks for twice as much as the target it proves. */
function strongWin(example: Example): readonly Damage[] {
  return changed('WinTest', 'condition', (_, node) => {
    const [proved] = around(node, 'MinimumWin')?.proves ?? [];
    const target = nodes(example, 'Outcome').find(({ name }) => name === proved?.$refText)?.targets[0];
    const goal = target && textOf(example, whole(target.target));
    const direction = target && directionOf(example, target.metric.$refText);
    if (target === undefined || goal === undefined || direction === undefined) return undefined;
    const amount = /-?[\d.]+/.exec(goal)?.[0] ?? '0';
    const stronger = direction === 'lower' ? Number(amount) - 0.5 : Number(amount) + 0.5;
    const range = nodes(example, 'Metric').find(({ name }) => name === target.metric.$refText)?.bounds[0];
    if (range !== undefined && direction === 'higher' && stronger > Number(range.high.amount)) return undefined;
    return `${target.metric.$refText} ${direction === 'lower' ? '<=' : '>='} ${goal.replace(amount, String(stronger))}`;
  })(example);
}

/** All signals give way to one that no row, pivot or experiment looks at. */
function unusedSignal(example: Example): readonly Damage[] {
  const places = nodes(example, 'Outcome').flatMap((outcome) => valuesOf(outcome, 'signals'));
  const edits = changed('Outcome', 'signals', 'left-alone')(example).flatMap((damage) => damage.edits);
  const copy = 'metric left-alone "Left alone" in percent { source "Lists"  measured weekly  higher is better  leading }';
  const [metric] = added(copy)(example);
  return metric === undefined || edits.length === 0 ? [] : [{ edits: [...edits, ...metric.edits], places }];
}

/** The measure of the outcome's own target becomes its early signal. */
function laggingSignal(example: Example): readonly Damage[] {
  return changed('Outcome', 'signals', (_, node) => node.targets[0]?.metric.$refText)(example);
}

function leadingTarget(example: Example): readonly Damage[] {
  return nodes(example, 'Outcome').flatMap((outcome) => {
    const signal = outcome.signals.map(({ $refText }) => $refText).find((name) => leads(example, name));
    if (signal === undefined) return [];
    const edits = outcome.targets.map((target) => ({
      ...whole(target),
      text: `measure ${signal} to 90 % by ${target.date ?? '2026-06-26'}`,
    }));
    return [{ edits, places: [headOf(example, outcome), ...outcome.targets.map(whole)] }];
  });
}

function leads(example: Example, name: string): boolean {
  return nodes(example, 'Metric').some((metric) => metric.name === name && metric.timings.includes('leading') && metric.unit === 'percent');
}

function oneOwner(example: Example): readonly Damage[] {
  return changed('JointMeasure', 'owners', (_, node) => node.owners[0]?.$refText, {
    where: ({ owners }) => owners.length > 1,
    at: (node) => whole(node),
  })(example);
}

/** A new incentive for something that makes the first target worse; that is what `hurts` says, whichever way is better. */
function hurtingIncentive(example: Example): readonly Damage[] {
  const target = nodes(example, 'Target')[0]?.metric.$refText;
  const partner = nodes(example, 'Partner')[0]?.name;
  if (target === undefined || partner === undefined || directionOf(example, target) === undefined) return [];
  const text = `metric side-show "Side show" in shows { higher is better  hurts ${target} } incentive side-pay "Pay for the side show" of ${partner} { ‹rewards more side-show› }`;
  return added(text)(example);
}

function pivotKind(source: string): Mutation['damages'] {
  return (example) => {
    const rest = nodes(example, 'Pivot').filter((pivot) => pivot.source !== source);
    if (rest.length === 0) return [];
    return withoutNamed('Pivot', { where: (pivot) => pivot.source === source, at: () => rest.map((pivot) => headOf(example, pivot)) })(
      example,
    );
  };
}

/** `wait > 52` becomes `wait > 52 and wait < 52`: never, or with `or` (and the line itself) always. */
function inverted(condition: string, word: 'and' | 'or'): string | undefined {
  const match = /^([\w-]+) (<|<=|>|>=) (-?[\d.]+[kM]?(?: [\w%]+)?)(?: for .*)?$/.exec(condition);
  if (match === null) return undefined;
  const [, subject, operator, value] = match;
  const against = operator?.startsWith('<') ? '>' : '<';
  return `${subject} ${operator} ${value} ${word} ${subject} ${against}${word === 'or' ? '=' : ''} ${value}`;
}

function turned(condition: string): string | undefined {
  const match = /^[\w-]+ (<=|<|>=|>)/.exec(condition);
  const operator = match?.[1];
  return operator === undefined || condition.includes(' or ') || condition.includes(' and ')
    ? undefined
    : condition.replace(operator, operator.startsWith('<') ? '>' : '<');
}

function hasDirection(
  node: { readonly condition?: { readonly any: readonly { readonly all: readonly { readonly subject: string }[] }[] } },
  example: Example,
): boolean {
  const subject = node.condition?.any[0]?.all[0]?.subject;
  return subject !== undefined && directionOf(example, subject) !== undefined;
}

function bandsOf(example: Example, node: Parameters<typeof around>[0]) {
  const bands = around(node, 'Bands');
  const [metric] = bands === undefined ? [] : valuesOf(bands, 'metric');
  return metric ?? (bands && headOf(example, bands));
}
