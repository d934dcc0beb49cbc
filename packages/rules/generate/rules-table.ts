import type { Rule } from '../src/engine/rule.ts';

/** The page that leads to those of all rules: a table for each topic. */
export function rulesTable(rules: readonly Rule[]): string {
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  return `# What the rules ask

Each rule has a severity for each of the three profiles: \`light\`, \`standard\` and \`joint-venture\`. Which one a charter gets follows from its
governance, its term and its people, unless the charter or \`charter.config.json\` names one. \`charter explain CODE\` prints the page of a rule.

${topics.map((topic) => topicPart(topic, rules)).join('\n\n')}
`;
}

function topicPart(topic: string, rules: readonly Rule[]): string {
  const rows = rules
    .filter((rule) => rule.topic === topic)
    .map(({ code, summary, severity: { light, standard, 'joint-venture': jointVenture } }) =>
      [`| [${code}](${code}.md)`, summary.replaceAll('|', '\\|'), light, standard, `${jointVenture} |`].join(' | '),
    );
  return [`## ${topic}`, '', '| rule | asks | light | standard | joint venture |', '|---|---|---|---|---|', ...rows].join('\n');
}
