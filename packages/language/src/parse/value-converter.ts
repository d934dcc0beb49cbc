import type { CstNode, GrammarAST, ValueType } from 'langium';
import { DefaultValueConverter } from 'langium';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', '"': '"', '\\': '\\' };

/** Turns what is written between quotes into the text that is meant. */
export class CharterValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    if (rule.name === 'STRING' || rule.name === 'PROSE') return input.startsWith('"""') ? prose(input) : quoted(input);
    if (rule.name === 'ID' || rule.name === 'NAME') return input;
    return super.runConverter(rule, input, cstNode);
  }
}

/** `"a \"b\""` means `a "b"`; the closing quote may be missing while somebody types. */
function quoted(input: string): string {
  const end = input.length > 1 && /(?<!\\)(?:\\\\)*"$/.test(input) ? -1 : input.length;
  return input.slice(1, end).replace(/\\(.)/g, (whole, letter: string) => escapes[letter] ?? whole);
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
