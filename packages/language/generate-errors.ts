import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageErrors } from './src/problems/language-errors.ts';

/** Writes the table of the errors of the language for people who look them up. */
const rows = Object.entries(languageErrors).map(([code, { wrong, instead }]) => `| \`${code}\` | ${wrong} | ${instead} |`);
const page = `# The errors of the language

Each is an error: the charter cannot be read as it stands. A code stays for ever; the sentence may get better.

| code | what is wrong | what to write instead |
|---|---|---|
${rows.join('\n')}

The command adds errors about files themselves; \`charter check\` reports them with codes that begin with \`file-\`.
`;
writeFileSync(join(import.meta.dirname, 'src/problems/README.md'), page);
