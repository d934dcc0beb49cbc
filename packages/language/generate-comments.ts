// Writes down what the comments of the grammar say of each rule: generated code has no comments to read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'grammar');
const comments = readdirSync(folder)
  .sort()
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\/\*\* (.+?) \*\/\n(\w+) returns/g)]);
const lines = comments.map(([, text = '', rule = '']) => `  ${rule}: ${JSON.stringify(text)},`);

writeFileSync(
  join(import.meta.dirname, 'src', 'generated', 'comments.ts'),
  `// Generated from the comments of the grammar by generate-comments.ts.\n\n/** What each rule of the grammar is for. */\nexport const ruleComments: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
