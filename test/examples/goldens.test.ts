import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@charter/model/charter.schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { contentsOf, folderWith } from '../cli/folder.ts';
import { charter } from '../cli/run.ts';
import { filesBelow, root } from '../structure/sources.ts';
import { exampleFolders } from './examples.ts';

/** The examples whose story is that people are paid against what their partnership wants. */
const inTrouble = ['examples/go-live-commission', 'examples/region-x-distribution'];

const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

for (const folder of exampleFolders) {
  test(`${folder}: what is found, meant and shown is what lies beside it`, async () => {
    const { code, stdout } = await charter(['check', folder, '--format', 'json'], { cwd: root });
    await expect(stdout).toMatchFileSnapshot(join(root, folder, 'golden/findings.json'));
    expect(code).toBe(inTrouble.includes(folder) ? 1 : 0);

    const out = folderWith({});
    const built = await charter(['build', folder, '--out', out, '--to', 'html,json', '--for', 'editors'], { cwd: root });
    expect(built.code, built.stderr).toBe(0);
    // The page that leads to several charters is looked at by its own test.
    const { 'index.html': _, ...written } = contentsOf(out);
    for (const [name, text] of Object.entries(written)) await expect(text).toMatchFileSnapshot(join(root, folder, 'golden', name));
    const goldens = filesBelow(`${folder}/golden`).map((path) => path.slice(`${folder}/golden/`.length));
    expect(goldens).toEqual(['findings.json', ...Object.keys(written)].sort());
  });

  test(`${folder}: the model fits its schema, and comes back as it went`, () => {
    const models = filesBelow(`${folder}/golden`).filter((path) => path.endsWith('.json') && !path.endsWith('findings.json'));
    expect(models.length).toBeGreaterThan(0);
    for (const path of models) {
      const text = readFileSync(join(root, path), 'utf8');
      const document: unknown = JSON.parse(text);
      expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      expect(`${JSON.stringify(document, null, 2)}\n`).toBe(text);
    }
  });
}

test('the schema refuses what is no charter', () => {
  const [first] = filesBelow('examples').filter((path) => path.endsWith('.json') && !path.endsWith('findings.json'));
  const document = JSON.parse(readFileSync(join(root, first ?? ''), 'utf8')) as { charter: Record<string, unknown> };
  expect(validate({ ...document, charter: { ...document.charter, partners: [{ id: 1 }] } })).toBe(false);
  expect(validate({ ...document, charter: { ...document.charter, unheard: true } })).toBe(false);
  expect(validate({ ...document, charter: undefined })).toBe(false);
});
