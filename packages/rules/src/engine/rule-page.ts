import { remedyWithSamples } from './remedy-names.ts';
import { eachOf, type Rule } from './rule.ts';

/** Everything about a rule, for people, as Markdown. */
export function rulePage(rule: Rule): string {
  const { code, summary, severity, why, source, remedy, needsAsOf, since } = rule;
  return [
    `# ${code}`,
    summary,
    [
      '| light | standard | joint venture |',
      '|---|---|---|',
      `| ${severity.light} | ${severity.standard} | ${severity['joint-venture']} |`,
    ].join('\n'),
    ...(needsAsOf === true ? ['Runs only where a day is given, as with `--as-of 2026-06-01`.'] : []),
    `**Why it matters.** ${why}`,
    `**What to do.** ${remedyWithSamples(remedy)}`,
    `**Source.** ${source}.`.replace(/([.!?])\.$/, '$1'),
    ...optionsPart(rule),
    ...eachOf(rule.bad).flatMap((bad) => [`## This is reported, at \`${reportedIn(bad)}\``, example(plain(bad))]),
    ...eachOf(rule.good).flatMap((good) => ['## This is not', example(good)]),
    ['## Meant as it is?', `Write \`accept ${code} because "…"\` in the charter or in the block, and nobody is asked again.`].join('\n\n'),
    `Since version ${since}.`,
  ]
    .join('\n\n')
    .concat('\n');
}

function optionsPart({ code, severity, options = {} }: Rule): string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const level = [severity.standard, severity['joint-venture'], severity.light].find((each) => each !== 'off') ?? 'warning';
  const config = { rules: { [code]: [level, options] } };
  return [
    '## What can be set',
    ['| option | unless set |', '|---|---|', ...entries.map(([name, value]) => `| \`${name}\` | ${valueText(value)} |`)].join('\n'),
    `In \`charter.config.json\`:\n\n\`\`\`json\n${JSON.stringify(config, undefined, 2)}\n\`\`\``,
  ];
}

function valueText(value: number | string | readonly string[]): string {
  if (typeof value === 'object') return value.map((entry) => `\`${entry}\``).join(', ') || 'none';
  return `\`${value}\``;
}

function reportedIn(example: string): string {
  return plain(/‹([^›]*)›/.exec(example)?.[1] ?? '');
}

function plain(text: string): string {
  return text.replaceAll(/[‹›]/g, '');
}

function example(text: string): string {
  return `\`\`\`charter\n${dedented(text)}\n\`\`\``;
}

/** The lines without the indentation that all of them have. */
function dedented(text: string): string {
  const lines = text.replace(/^(?:[ \t]*\n)+|\s+$/g, '').split('\n');
  const common = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(Number.isFinite(common) ? common : 0).trimEnd()).join('\n');
}
