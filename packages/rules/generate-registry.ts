import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generate/generated-files.ts';
import { ruleFiles } from './generate/rule-files.ts';

/** Writes the list of the rules, the schema of the configuration, and a page for each rule, from the files of the rules. */
const here = import.meta.dirname;
const generated = generatedFiles(await ruleFiles(join(here, 'src')));

for (const [path, text] of generated) {
  mkdirSync(dirname(join(here, path)), { recursive: true });
  writeFileSync(join(here, path), text);
}
for (const folder of ['docs', 'src/generated']) {
  for (const name of readdirSync(join(here, folder))) if (!generated.has(`${folder}/${name}`)) rmSync(join(here, folder, name));
}
