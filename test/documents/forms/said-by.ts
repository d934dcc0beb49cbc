import type { Block, Run } from '@charter/documents/manuscript/manuscript.ts';
import { manuscriptOf } from '@charter/documents/manuscript/manuscript-of.ts';
import type { Charter } from '@charter/model/charter.ts';

/** The lines of what the page of a charter says, as every other form has to say them. */
export function saidBy(charter: Charter, language?: string): string[] {
  const { title, front, chapters } = manuscriptOf(charter, { findings: [], language });
  return [title, ...[...front, ...chapters].flatMap(linesOf)].filter((line) => line.trim() !== '');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return line(block.runs);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesOf));
    case 'facts':
      return block.facts.flatMap(({ label, content }) => [...line(label), ...content.flatMap(linesOf)]);
    case 'table':
      return [
        ...line(block.caption),
        ...[...block.heads, ...block.rows].flatMap((row) => row.flatMap(({ content }) => content.flatMap(linesOf))),
      ];
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return block.text.split('\n');
  }
}

function line(runs: readonly Run[]): string[] {
  return runs
    .map(({ text }) => text)
    .join('')
    .split('\n');
}
