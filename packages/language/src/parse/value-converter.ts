import type { CstNode, GrammarAST, ValueType } from 'langium';
import { DefaultValueConverter } from 'langium';
import { daysMeant } from './other-forms.ts';

/** Turns what is written between quotes into the text that is meant. */
export class CharterValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    if (rule.name === 'STRING' || rule.name === 'PROSE') return input.startsWith('"""') ? prose(input) : quoted(input);
    if (rule.name === 'DATE') return daysMeant(input)[0] ?? input;
    if (rule.name === 'ID' || rule.name === 'NAME') return input;
    return super.runConverter(rule, input, cstNode);
  }
}

/** `\"` means a quote and `\\` a backslash; any other backslash is itself. The closing quote may be missing while somebody types. */
function quoted(input: string): string {
  if (!input.startsWith('"')) return input.slice(1, -1);
  const end = input.length > 1 && /(?<!\\)(?:\\\\)*"$/.test(input) ? -1 : input.length;
  return input.slice(1, end).replace(/\\(["\\])/g, '$1');
}

/** A block of prose loses the indentation that its lines share, and the empty lines around it. */
function prose(input: string): string {
  const lines = input.slice(3, input.length >= 6 && input.endsWith('"""') ? -3 : input.length).split(/\r\n|\r|\n/);
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents.slice(0, 10_000));
  const [first = '', ...rest] = lines;
  return [first.trimStart(), ...rest.map((line) => line.slice(Math.min(shared, line.length - line.trimStart().length)).trimEnd())]
    .join('\n')
    .trim();
}
