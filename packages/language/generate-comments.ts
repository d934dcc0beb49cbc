// Writes down what the comments of the grammar say of each rule: the generated grammar has no comments.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentsIn } from './grammar-comments.ts';

const folder = join(import.meta.dirname, 'grammar');
const comments = readdirSync(folder)
  .sort()
  .flatMap((file) => commentsIn(join(folder, file)));

writeFileSync(
  join(import.meta.dirname, 'src', 'generated', 'comments.ts'),
  `// Generated from the comments of the grammar by generate-comments.ts.

/** What each rule of the grammar is for. */
export const ruleComments: Readonly<Record<string, string>> = {
${comments.map(({ rule, text }) => `  ${rule}: ${JSON.stringify(text)},`).join('\n')}
};
`,
);
