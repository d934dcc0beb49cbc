import type { PhrasingContent } from 'mdast';
import type { Run } from '../manuscript/manuscript.ts';

/** Runs as Markdown sets them. */
export function phrasing(runs: readonly Run[]): PhrasingContent[] {
  return runs.flatMap(lines);
}

function lines(run: Run): PhrasingContent[] {
  return run.text.split('\n').flatMap((line, index): PhrasingContent[] => {
    const before: PhrasingContent[] = index === 0 ? [] : [{ type: 'break' }];
    return line === '' ? before : [...before, set(run, line)];
  });
}

/** The words within their looks: the innermost first. */
function set({ code, struck, emphasis, strong, href }: Run, text: string): PhrasingContent {
  let node: PhrasingContent = code ? { type: 'inlineCode', value: text } : { type: 'text', value: text };
  if (struck) node = { type: 'delete', children: [node] };
  if (emphasis) node = { type: 'emphasis', children: [node] };
  if (strong) node = { type: 'strong', children: [node] };
  return href === undefined ? node : { type: 'link', url: href, children: [node] };
}
