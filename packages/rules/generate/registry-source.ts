import type { RuleFile } from './rule-files.ts';

const NOTE = '// Generated from the files of the rules by `npm run generate`.\n';

/** The sources of the list of all rules, by path: one list a topic, and `engine/registry.ts`, which joins them. */
export function registrySources(files: readonly RuleFile[]): [path: string, text: string][] {
  const topics = Map.groupBy(files, ({ rule }) => rule.topic);
  return [
    ...[...topics].map(([topic, ofTopic]): [string, string] => [`src/generated/${topic}.ts`, topicSource(topic, ofTopic)]),
    ['src/engine/registry.ts', registrySource([...topics.keys()])],
  ];
}

function topicSource(topic: string, files: readonly RuleFile[]): string {
  const imports = files.map(({ name, path }) => `import { ${name} } from '../${path}';\n`).join('');
  const names = files.map(({ name }) => `  ${name},\n`).join('');
  return `import type { Rule } from '../engine/rule.ts';\n${imports}\n${NOTE}export const ${topic}: readonly Rule[] = [\n${names}];\n`;
}

function registrySource(topics: readonly string[]): string {
  const imports = topics.map((topic) => `import { ${topic} } from '../generated/${topic}.ts';\n`).join('');
  const names = topics.map((topic) => `  ...${topic},\n`).join('');
  return `${imports}import type { Rule } from './rule.ts';\n\n${NOTE}/** All rules, by topic and code. */\nexport const rules: readonly Rule[] = [\n${names}];\n`;
}
