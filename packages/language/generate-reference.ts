// Writes the reference of the language for people who write charters, from the grammar and what its comments say.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GrammarAST as G } from 'langium';
import { commentsIn } from './grammar-comments.ts';
import { CharterLanguageGrammar } from './src/generated/grammar.ts';
import { kindName } from './src/names/kinds.ts';
import { helpOnRule } from './src/words/catalogue.ts';

const folder = join(import.meta.dirname, 'grammar');
const rules = new Map(
  CharterLanguageGrammar()
    .rules.filter(G.isParserRule)
    .map((rule) => [rule.name, rule]),
);

const topics: readonly (readonly [file: string, title: string])[] = [
  ['charter', 'The file'],
  ['frame', 'Why and in what form'],
  ['bounds', 'What belongs to it, and what does not'],
  ['partners', 'Partners'],
  ['people', 'People, roles and groups'],
  ['success', 'What success is'],
  ['learning', 'How we learn'],
  ['experiments', 'Experiments'],
  ['work', 'Who does what'],
  ['forums', 'Where we meet'],
  ['deciding', 'Who decides'],
  ['conduct', 'How we treat each other'],
  ['trust', 'Trust and health'],
  ['exchange', 'What we give and get'],
  ['rights', 'What is whose'],
  ['change', 'What may change'],
  ['keeping', 'Risks, issues and places'],
  ['leaving', 'How we part, and who stands behind it'],
  ['log', 'The log'],
  ['values', 'Amounts, dates and conditions'],
];
const missing = readdirSync(folder).filter((name) => name !== 'terminals.langium' && !topics.some(([file]) => name === `${file}.langium`));
if (missing.length > 0) throw new Error(`The reference has no place for ${missing.join(', ')}.`);

/** The form of a rule: its head, and the statements of its block a line each. */
function syntaxOf(name: string): string {
  const rule = rules.get(name);
  if (rule === undefined) throw new Error(`There is no rule ${name}.`);
  return indented(
    written(rule.definition)
      .replace(/ +/g, ' ')
      .replace(/ ([,:])/g, '$1')
      .trim(),
  );
}

function written(element: G.AbstractElement): string {
  const text = once(element);
  if (element.cardinality === '?') return `[${text.trim()}]`;
  if (element.cardinality === undefined) return text;
  return isBlock(element)
    ? `\n${choicesOf(element)
        .map((choice) => choice.trim())
        .join('\n')}\n`
    : repeated(text);
}

/** Two spaces for each block that is open. */
function indented(text: string): string {
  let depth = 0;
  return text
    .split(/ *\n */)
    .map((line) => {
      const indent = '  '.repeat(line.startsWith('}') ? depth - 1 : depth);
      depth += line.split('{').length - line.split('}').length;
      return indent + line;
    })
    .join('\n');
}

/** Statements are repeated in any order; \`, <name>\` only says that there may be more of the same. */
function isBlock(element: G.AbstractElement): boolean {
  if (G.isAlternatives(element)) return true;
  return (
    G.isAssignment(element) &&
    G.isRuleCall(element.terminal) &&
    /^(Statement|Criterion|Rung|PreMortemFinding|Step|Band|RescuePart|Lesson|RaciRow|LogEntry)$/.test(element.terminal.rule.$refText)
  );
}

function choicesOf(element: G.AbstractElement): readonly string[] {
  return G.isAlternatives(element) ? element.elements.map(written) : [once(element)];
}

function repeated(text: string): string {
  const more = text.trim();
  return more.startsWith(',') ? ', ...' : `${more} ...`;
}

function once(element: G.AbstractElement): string {
  if (G.isKeyword(element)) return element.value;
  if (G.isAssignment(element)) return written(element.terminal);
  if (G.isCrossReference(element)) return `<${targets[element.type.$refText] ?? kindName(element.type.$refText)}>`;
  if (G.isAlternatives(element)) return `(${element.elements.map((choice) => written(choice).trim()).join(' | ')})`;
  if (G.isGroup(element)) return element.elements.map(written).join(' ').replace(/ ,/g, ',');
  return G.isRuleCall(element) ? called(element) : '';
}

/** Where several kinds of things may stand. */
const targets: Readonly<Record<string, string>> = {
  Actor: 'who',
  Attendee: 'who',
  Decider: 'who decides',
  Member: 'person or role',
  Declaration: 'what',
  Delivery: 'what',
  Gathering: 'forum or meeting',
};

const terminals: Readonly<Record<string, string>> = {
  NAME: '<name>',
  ID: '<word>',
  STRING: '"..."',
  PROSE: '"..."',
  NUMBER: '<number>',
  DATE: '<date>',
  Text: '"..."',
  Waiver: 'no <name> because "..."',
  Unit: '<unit>',
  Quantity: '<amount>',
  Length: '<amount>',
  Cadence: '<how often>',
  Condition: '<condition>',
  Level: '(low | medium | high)',
};

/** A small rule is written out in its place; one with a block or an entry of its own is named. */
function called({ rule }: G.RuleCall): string {
  const name = rule.$refText;
  const terminal = terminals[name];
  if (terminal !== undefined) return terminal;
  if (/^(Statement|Shared|LogEvent)$/.test(name)) return '<statement>';
  const target = rules.get(name);
  return target === undefined ? name : written(target.definition);
}

/** What a rule is for, and why that matters. */
function toldOf(rule: string, text: string): string {
  const why = helpOnRule(rule)?.why;
  return why === undefined ? text : `${text} ${why}`;
}

function exampleOf(rule: string): string {
  const example = helpOnRule(rule)?.example;
  return example === undefined ? '' : `\n\`\`\`charter\n${example}\n\`\`\`\n`;
}

const sections = topics.map(([file, title]) => {
  const forms = commentsIn(join(folder, `${file}.langium`)).map(({ rule, text }) => ({
    text: toldOf(rule, text),
    syntax: syntaxOf(rule),
    example: exampleOf(rule),
  }));
  // What begins with no word of its own is only ever a part of something else.
  const entries = forms
    .filter(({ syntax }) => file === 'values' || !syntax.startsWith('<'))
    .map(({ text, syntax, example }) => `${text}\n\n\`\`\`\n${syntax}\n\`\`\`\n${example}`);
  return `## ${title}\n\n${entries.join('\n')}`;
});

writeFileSync(
  join(import.meta.dirname, 'reference.md'),
  `# The words of a charter

Generated from the grammar. Words stand as they are written; \`<what is in angle brackets>\` stands for something of your own; \`[ ]\` may be left out; \`...\` may be
repeated; \`|\` is a choice. The lines within braces may stand in any order, or side by side. Behind each form stands an example. "..." is a text in quotes, or prose between triple quotes.

| where it says | write |
|---|---|
| \`<name>\` | a short name of your own: letters of any script, digits, \`-\` and \`_\` |
| \`<person>\`, \`<metric>\`, \`<outcome>\` ... | the short name of one that is declared |
| \`<who>\` | the short name of a partner, person, role, group, contributor or forum |
| \`<who decides>\` | the short name of a forum, person, role or partner |
| \`<what>\` | the short name of anything |
| \`<date>\` | \`2026-09-30\` |
| \`<number>\` | \`3\`, \`20k\` (thousand), \`1.5M\` (million) |
| \`<amount>\` | \`20k EUR\`, \`2 weeks\`, \`5 business days\`, \`40 %\`, \`46 minutes\` |
| \`<unit>\` | \`EUR\`, \`days\`, \`percent\`, or any word; \`"support calls"\` |
| \`<how often>\` | \`daily\`, \`weekly\`, \`fortnightly\`, \`monthly\`, \`quarterly\`, \`half-yearly\`, \`yearly\`, \`every 2 weeks\` |
| \`<condition>\` | \`wait <= 46 minutes\`, \`cost between 10k and 50k and delay <= 5\`, \`wait > 52 minutes for 2 weeks\`; \`or\` joins alternatives |
| \`<word>\` in a RACI table | \`R\`, \`A\`, \`C\`, \`I\`, both as \`A/R\`; \`-\` where there is nothing |

${sections.join('\n')}`,
);
