import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block, Facts, Run } from '../manuscript/manuscript.ts';
import { line, lineAtEdge } from './runs.ts';
import type { Setting } from './setting.ts';
import { BULLETS, NUMBERS } from './styles.ts';
import { table } from './table.ts';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;
const DEEPEST_LIST = 5;

/** Blocks as a document holds them. */
export function blocks(all: readonly Block[], setting: Setting): (Paragraph | Table)[] {
  return all.flatMap((block) => set(block, setting));
}

function set(block: Block, setting: Setting): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ ...line(block.runs), heading: HEADINGS[Math.min(block.level, HEADINGS.length) - 1] ?? HEADINGS[0] })];
    case 'paragraph':
      return [
        new Paragraph({ ...(setting.style.startsWith('Cell') ? lineAtEdge : line)(block.runs), style: setting.style, ...indent(setting) }),
      ];
    case 'list': {
      const reference = block.start === undefined ? BULLETS : NUMBERS;
      const instance = setting.nextList();
      return block.items.flatMap((item) => listItem(item, setting, { reference, instance, level: Math.min(setting.depth, DEEPEST_LIST) }));
    }
    case 'facts':
      return block.facts.flatMap((fact) => factOf(fact, setting));
    case 'quote':
      return blocks(block.blocks, { ...setting, style: 'Quote' });
    case 'code':
      return block.text.split('\n').map((text) => new Paragraph({ ...line([{ text, code: true }]), style: setting.style }));
    case 'table':
      return table(block, setting, blocks);
  }
}

interface Numbering {
  readonly reference: string;
  readonly instance: number;
  readonly level: number;
}

/** The first paragraph has the mark of the list, and what follows stands below it. */
function listItem([first, ...rest]: readonly Block[], setting: Setting, numbering: Numbering): (Paragraph | Table)[] {
  const inside = { ...setting, depth: setting.depth + 1 };
  const runs = first?.kind === 'paragraph' ? first.runs : [];
  const below = first === undefined || first.kind === 'paragraph' ? rest : [first, ...rest];
  return [new Paragraph({ ...lineAtEdge(runs), style: setting.style, numbering }), ...blocks(below, inside)];
}

/** What a fact is about on the line of what it says, where that is a line; else above it. */
function factOf({ label, content }: Facts['facts'][number], setting: Setting): (Paragraph | Table)[] {
  const about = label.map((run) => ({ ...run, strong: true }));
  const [first, ...rest] = content;
  const runs: readonly Run[] =
    first?.kind === 'paragraph' ? [...about, { text: setting.colon }, ...first.runs] : [...about, { text: setting.colon.trimEnd() }];
  return [
    new Paragraph({ ...line(runs), style: setting.style, ...(first?.kind !== 'paragraph' && { keepNext: true }), ...indent(setting) }),
    ...blocks(first?.kind === 'paragraph' ? rest : content, setting),
  ];
}

function indent({ depth }: Setting) {
  return depth === 0 ? {} : { indent: { left: depth * 360 } };
}
