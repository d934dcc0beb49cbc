import { NOT_JSON, readConfigText } from '@charter/checking/config-file.ts';
import type { Finding } from '@charter/model/finding.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { type Node, type ParseError, parseTree } from 'jsonc-parser';

/** What is wrong in a configuration, where it is wrong. */
export function configFindings(uri: string, text: string, rules: readonly Rule[]): Finding[] {
  const outcome = readConfigText(text, rules);
  if ('config' in outcome) return [];
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  if ('notJson' in outcome) {
    const start = errors[0]?.offset ?? 0;
    return [problemAt(uri, { start, end: start + (errors[0]?.length ?? 0) }, 'This is not JSON.', NOT_JSON)];
  }
  return outcome.problems.map(({ path, message, remedy }) => problemAt(uri, spanOfPath(tree, path), message, remedy));
}

function problemAt(document: string, { start, end }: { start: number; end: number }, message: string, remedy: string): Finding {
  return { code: 'config-problem', severity: 'error', message, remedy, at: { document, start, end }, others: [] };
}

/** Where a path such as `rules.outcome-owner[0]` leads to, or as far towards it as there is something. */
function spanOfPath(tree: Node | undefined, path: string): { start: number; end: number } {
  let node = tree;
  let rest = path;
  while (node !== undefined && rest !== '') {
    const step = stepInto(node, rest);
    if (step === undefined) break;
    node = step.node;
    rest = rest.slice(step.length).replace(/^\./, '');
  }
  return { start: node?.offset ?? 0, end: (node?.offset ?? 0) + (node?.length ?? 0) };
}

/** The value that the beginning of a path names, and the length of that beginning. */
function stepInto({ type, children = [] }: Node, path: string): { node: Node; length: number } | undefined {
  if (type === 'array') {
    const [step, index] = /^\[(\d+)\]/.exec(path) ?? [];
    const node = children[Number(index)];
    return step === undefined || node === undefined ? undefined : { node, length: step.length };
  }
  for (const { children: [key, value] = [] } of children) {
    const name = String(key?.value);
    if (path === name && key !== undefined) return { node: value ?? key, length: name.length };
    if ((path.startsWith(`${name}.`) || path.startsWith(`${name}[`)) && value !== undefined) return { node: value, length: name.length };
  }
  return undefined;
}
