import { type AstNode, AstUtils } from 'langium';
import type { Damage, Edit, Range } from './damage.ts';
import { type Example, headOf, type NodeOf, type NodeType, nodes, phrasesOf, textOf, valuesOf, whole } from './example.ts';

export type Damages = (example: Example) => readonly Damage[];

interface Choice<N> {
  /** Which of them are damaged; all where nothing is said. */
  readonly where?: (node: N, example: Example) => boolean;
  /** Where a finding is expected; at the name of the node where nothing is said, or at what was changed. */
  readonly at?: (node: N, example: Example) => Range | readonly Range[] | undefined;
}

/** Leaves a property out: `owner ana`. One damage for each node that has it. */
export function without<K extends NodeType>(type: K, properties: string | readonly string[], choice: Choice<NodeOf<K>> = {}): Damages {
  return (example) =>
    chosen(example, type, choice).flatMap((node) => {
      const phrases = [properties].flat().flatMap((property) => phrasesOf(node as AstNode, property));
      return phrases.length === 0 ? [] : placed(example, node, choice, phrases.map(removed));
    });
}

/** Leaves the last value of a list out. */
export function withoutLast<K extends NodeType>(type: K, property: string, choice: Choice<NodeOf<K>> = {}): Damages {
  return (example) =>
    chosen(example, type, choice).flatMap((node) => {
      const phrases = phrasesOf(node as AstNode, property);
      const last = phrases.at(-1);
      return last === undefined || phrases.length < 2 ? [] : placed(example, node, choice, [removed(last)]);
    });
}

/** Leaves out a whole statement or part; one damage for each. */
export function withoutEach<K extends NodeType>(type: K, choice: Choice<NodeOf<K>>): Damages {
  return (example) => chosen(example, type, choice).flatMap((node) => placed(example, node, choice, [removed(whole(node as AstNode))]));
}

/** Leaves out all statements of some kinds at once; a finding is expected at the name of the charter. */
export function withoutAll<K extends NodeType>(types: K | readonly K[], choice: Choice<NodeOf<K>> = {}): Damages {
  return (example) => {
    const list: readonly K[] = typeof types === 'string' ? [types] : types;
    const all = list.flatMap((type) => chosen(example, type, choice));
    const [first] = all;
    if (first === undefined) return [];
    const places = choice.at?.(first, example) ?? headOf(example, example.charter);
    return [{ edits: outermost(all.map((node) => whole(node as AstNode))).map(removed), places: [places].flat() }];
  };
}

/** Puts something else in the place of a property, from its first value to its last; nothing where there is nothing to say instead. */
export function changed<K extends NodeType>(
  type: K,
  property: string,
  to: string | ((old: string, node: NodeOf<K>, example: Example) => string | undefined),
  choice: Choice<NodeOf<K>> = {},
): Damages {
  return (example) =>
    chosen(example, type, choice).flatMap((node) => {
      const edit = change(example, node as AstNode, property, (old) => (typeof to === 'string' ? to : to(old, node, example)));
      return edit === undefined ? [] : placed(example, node, { at: () => edit, ...choice }, [edit]);
    });
}

/** The edit that puts something else in the place of a property. */
export function change(example: Example, node: AstNode, property: string, to: (old: string) => string | undefined): Edit | undefined {
  const values = valuesOf(node, property);
  const range = { start: values[0]?.start ?? 0, end: values.at(-1)?.end ?? 0 };
  const text = values.length === 0 ? undefined : to(textOf(example, range));
  return text === undefined || text === textOf(example, range) ? undefined : { ...range, text };
}

/** Adds something at the end of a block: `‹` and `›` stand around where a finding is expected, else it is at `at` or the name. */
export function inside<K extends NodeType>(
  type: K,
  text: string | ((node: NodeOf<K>, example: Example) => string | undefined),
  choice: Choice<NodeOf<K>> = {},
): Damages {
  return (example) =>
    chosen(example, type, choice).flatMap((node) => {
      const { end } = whole(node as AstNode);
      const added = typeof text === 'string' ? text : text(node, example);
      if (added === undefined || example.text[end - 1] !== '}') return [];
      const edit = { start: end - 1, end: end - 1, text: ` ${added} ` };
      return added.includes('‹') ? [{ edits: [edit], places: [] }] : placed(example, node, choice, [edit]);
    });
}

/** Adds a statement at the end of the charter. */
export function added(text: string | ((example: Example) => string | undefined), where?: (example: Example) => boolean): Damages {
  return (example) => {
    if (where?.(example) === false) return [];
    return inside('CharterBlock', (_, found) => (typeof text === 'string' ? text : text(found)))(example);
  };
}

/** All damages of several ways. */
export function either(...ways: readonly Damages[]): Damages {
  return (example) => ways.flatMap((way) => way(example));
}

/** The first damage of each way, done together; findings are expected where the last one says. */
export function together(...ways: readonly Damages[]): Damages {
  return (example) => {
    const all = ways.map((way) => way(example)[0]).filter((damage) => damage !== undefined);
    if (all.length < ways.length) return [];
    return [{ edits: all.flatMap(({ edits }) => edits), places: all.at(-1)?.places ?? [] }];
  };
}

/** Only for some of the examples. */
export function only(where: (example: Example) => boolean, way: Damages): Damages {
  return (example) => (where(example) ? way(example) : []);
}

export function removed(range: Range): Edit {
  return { start: range.start, end: range.end, text: '' };
}

function chosen<K extends NodeType>(example: Example, type: K, { where }: Choice<NodeOf<K>>): NodeOf<K>[] {
  return nodes(example, type).filter((node) => where?.(node, example) ?? true);
}

function placed<N>(example: Example, node: N, { at }: Choice<N>, edits: readonly Edit[]): Damage[] {
  const places = at === undefined ? headOf(example, node as AstNode) : at(node, example);
  return places === undefined ? [] : [{ edits, places: [places].flat() }];
}

/** Leaves out ranges that lie within others. */
function outermost(ranges: readonly Range[]): Range[] {
  const once = [...new Map(ranges.map((range) => [`${range.start}-${range.end}`, range])).values()];
  return once.filter((one) => !once.some((other) => other !== one && other.start <= one.start && one.end <= other.end));
}

/** Leaves out things of a kind together with all that refers to them: the whole of an event or a pair, else the name in the list. */
export function withoutNamed<K extends NodeType>(
  types: K | readonly K[],
  choice: Choice<NodeOf<K>> & { readonly each?: true } = {},
): Damages {
  return (example) => {
    const list: readonly K[] = typeof types === 'string' ? [types] : types;
    const things: readonly AstNode[] = list.flatMap((type) => chosen(example, type, choice) as readonly AstNode[]);
    const groups = choice.each === true ? things.map((thing) => [thing]) : [things];
    return groups.flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const ranges = [...group.map(whole), ...referring(example, new Set(group.map(nameIn)))];
      const places = choice.at?.(first as NodeOf<K>, example) ?? headOf(example, example.charter);
      return [{ edits: outermost(ranges).map(removed), places: [places].flat() }];
    });
  };
}

/** One damage of all the damages of a way, expected where each of them is. */
export function joined(way: Damages, at?: (example: Example) => Range | readonly Range[]): Damages {
  return (example) => {
    const all = way(example);
    if (all.length === 0) return [];
    return [
      { edits: all.flatMap(({ edits }) => edits), places: at === undefined ? all.flatMap(({ places }) => places) : [at(example)].flat() },
    ];
  };
}

/** What makes no sense without the thing it refers to. */
const pairs = new Set(['Conflict', 'TradeOff', 'Ranking', 'Interview', 'HandOff', 'JointMeasure', 'PreMortemFinding', 'Veto', 'Feedback']);

function nameIn(node: AstNode): string {
  return (node as { readonly name?: string }).name ?? '';
}

function referring(example: Example, names: ReadonlySet<string>): Range[] {
  return AstUtils.streamAst(example.file)
    .toArray()
    .flatMap((node) => {
      const references = referencesOf(node);
      const gone = references.filter(({ reference }) => names.has((reference as { readonly $refText: string }).$refText));
      if (gone.length === 0) return [];
      if (node.$container?.$type === 'LogEntry' && node.$type !== 'DecisionRecord') return [whole(node.$container)];
      if (pairs.has(node.$type)) return [whole(node)];
      return gone.flatMap(({ property, index }) => phraseIn(example, node, property, index ?? 0, gone, references));
    });
}

interface Named {
  readonly property: string;
  readonly index?: number | undefined;
}

/** A name in a list; the word before the list goes with the last name of it. */
function phraseIn(
  example: Example,
  node: AstNode,
  property: string,
  index: number,
  gone: readonly Named[],
  all: readonly Named[],
): Range[] {
  const phrase = phrasesOf(node, property)[index];
  const value = valuesOf(node, property)[index];
  if (phrase === undefined || value === undefined) return [];
  const survivors = all.some((one) => one.property === property && !gone.includes(one));
  if (index > 0 || !survivors) return [phrase];
  const next = phrasesOf(node, property)[1];
  const comma = next === undefined ? value.end : example.text.indexOf(',', value.end) + 1;
  return [{ start: value.start, end: comma }];
}

function referencesOf(node: AstNode): readonly (Named & { readonly reference: unknown })[] {
  return AstUtils.streamReferences(node).toArray();
}
