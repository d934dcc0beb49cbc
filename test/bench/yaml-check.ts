// The peer of `charter check`: reads a YAML file and validates it with a JSON Schema.
import { readFileSync } from 'node:fs';
import schema from '@charter/model/charter.schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const validate = new Ajv({ strict: false }).compile(schema);
for (const path of process.argv.slice(2)) {
  if (!validate(parse(readFileSync(path, 'utf8')))) throw new Error(`${path} does not fit the schema.`);
}
