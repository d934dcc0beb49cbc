import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/** Writes the JSON Schema of what `charter build --to json` writes, from the types of the model. Origins are no part of it. */
const schema = createGenerator({
  path: join(import.meta.dirname, 'src/json.ts'),
  tsconfig: join(import.meta.dirname, '../../tsconfig.json'),
  type: 'CharterDocument',
  additionalProperties: false,
  skipTypeCheck: true,
  topRef: true,
}).createSchema('CharterDocument');

const withoutOrigins = JSON.parse(JSON.stringify(schema), (key, value) => {
  if (key === 'origin') return undefined;
  if (key === 'required' && Array.isArray(value)) return value.filter((name) => name !== 'origin');
  return value;
}) as { definitions: Record<string, unknown> };

// Only origins need these two.
for (const name of Object.keys(withoutOrigins.definitions)) if (/^(Origin|Span)$/.test(name)) delete withoutOrigins.definitions[name];

mkdirSync(join(import.meta.dirname, 'schema'), { recursive: true });
writeFileSync(join(import.meta.dirname, 'schema/charter.schema.json'), `${JSON.stringify(withoutOrigins, null, 2)}\n`);
