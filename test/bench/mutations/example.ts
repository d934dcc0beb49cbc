import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CharterAstType, CharterBlock, File } from '@charter/language/generated/ast.ts';
import { originOf } from '@charter/language/lower/origins.ts';
import { parseText } from '@charter/language/parse/parser.ts';
import type { SourceHost } from '@charter/language/source-host.ts';
import { type AstNode, AstUtils, type CstNode, isCompositeCstNode } from 'langium';
import { root } from '../../structure/sources.ts';
import type { Range } from './damage.ts';

/** A charter of the examples, with its tree. */
export interface Example {
  readonly id: string;
  readonly text: string;
  readonly file: File;
  readonly charter: CharterBlock;
}

export type NodeType = keyof CharterAstType;
export type NodeOf<K extends NodeType> = CharterAstType[K];

/** All charters of the examples, each with its log and the names it shares in one text, so that damage can reach them all. */
export function examples(): Example[] {
  const folder = join(root, 'examples');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.charter'));
  return paths.sort().flatMap((path) => {
    const id = join(folder, path);
    const text = inOneText(id);
    const { file } = parseText(text);
    const [charter] = file.charters;
    return charter === undefined ? [] : [{ id, text, file, charter }];
  });
}

/** The text of a file, followed by that of the files it uses; only what is another charter stays where it is. */
function inOneText(id: string): string {
  const own = readFileSync(id, 'utf8');
  if (!/^charter /m.test(own)) return '';
  const rest: string[] = [];
  const text = own.replaceAll(/^use "(.*)"$/gm, (line, path: string) => {
    const used = readFileSync(join(dirname(id), path), 'utf8');
    if (/^charter /m.test(used)) return line;
    rest.push(used.replaceAll(/^use .*$/gm, ''));
    return '';
  });
  return [text, ...rest].join('\n');
}

/** Reads the files that an example uses. */
export const disk: SourceHost = {
  use: (from, path) => {
    const id = join(dirname(from), path);
    return { id, text: readFileSync(id, 'utf8') };
  },
};

/** All statements and parts of a kind in an example, in the order of the text. */
export function nodes<K extends NodeType>(example: Example | AstNode, type: K): NodeOf<K>[] {
  const top: AstNode = 'file' in example ? (example as Example).file : (example as AstNode);
  return AstUtils.streamAst(top)
    .filter((node) => node.$type === type)
    .toArray() as AstNode[] as NodeOf<K>[];
}

/** The nearest statement of a kind around a node. */
export function around<K extends NodeType>(node: AstNode, type: K): NodeOf<K> | undefined {
  let outer: AstNode | undefined = node.$container;
  while (outer !== undefined && outer.$type !== type) outer = outer.$container;
  return outer as NodeOf<K> | undefined;
}

/** The whole of a node. */
export function whole(node: AstNode): Range {
  return { start: node.$cstNode?.offset ?? 0, end: node.$cstNode?.end ?? 0 };
}

/** Where the values of a property were written. */
export function valuesOf(node: AstNode, property: string): readonly Range[] {
  return originOf(node, '').parts.get(property) ?? [];
}

/** Where a node is named; its first line where it has no name. */
export function headOf(example: Example, node: AstNode): Range {
  const [name] = valuesOf(node, 'name');
  if (name !== undefined) return name;
  const { start, end } = whole(node);
  const line = example.text.indexOf('\n', start);
  return { start, end: line < 0 ? end : Math.min(end, line) };
}

/** The text of a range. */
export function textOf(example: Example, { start, end }: Range): string {
  return example.text.slice(start, end);
}

const opening = new Set(['{', '}', ':', 'better', 'partner', 'ahead', 'exit', 'turn']);
const closing = new Set(['is', 'better', 'ahead', 'partner']);

/** Where the values of a property were written, each with the words that belong to it: `owner ana`, `, "Paris"`. */
export function phrasesOf(node: AstNode, property: string): Range[] {
  const cst = node.$cstNode;
  if (cst === undefined) return [];
  const leaves = leavesOf(cst);
  const starts = new Map(valuesOf(node, property).map((range) => [range.start, range]));
  const owned = new Set(
    [...originOf(node, '').parts.values()]
      .flat()
      .flatMap(({ start, end }) => leaves.filter((leaf) => leaf.offset >= start && leaf.end <= end)),
  );
  return leaves.flatMap((leaf, index) => {
    const value = starts.get(leaf.offset);
    if (value === undefined || !owned.has(leaf)) return [];
    let first = index;
    while (first > 0 && isWord(leaves[first - 1], owned, opening)) first--;
    let last = leaves.findLastIndex(({ end }) => end <= value.end);
    while (last + 1 < leaves.length && closing.has(leaves[last + 1]?.text ?? '') && !owned.has(leaves[last + 1] as CstNode)) last++;
    return [{ start: leaves[first]?.offset ?? value.start, end: leaves[last]?.end ?? value.end }];
  });
}

function isWord(leaf: CstNode | undefined, owned: ReadonlySet<CstNode>, stops: ReadonlySet<string>): boolean {
  return leaf !== undefined && !owned.has(leaf) && !stops.has(leaf.text);
}

function leavesOf(cst: CstNode): CstNode[] {
  if (!isCompositeCstNode(cst)) return (cst as { hidden?: boolean }).hidden === true ? [] : [cst];
  return cst.content.flatMap(leavesOf);
}

/** Whether a charter runs for that many days, or without an end. */
export function lasts(example: Example, days: number): boolean {
  const term = nodes(example, 'Term').find(({ $container }) => $container?.$type === 'CharterBlock');
  if (term?.to !== undefined) return Date.parse(term.to) - Date.parse(term.from) >= days * 86_400_000;
  const unit = { days: 1, weeks: 7, months: 30.4, years: 365 }[term?.length?.unit ?? ''];
  return term?.length === undefined || unit === undefined || Number(term.length.amount) * unit >= days;
}
