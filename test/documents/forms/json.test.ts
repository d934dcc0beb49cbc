import { charterFor } from '@charter/model/audience/charter-for.ts';
import schema from '@charter/model/charter.schema.json' with { type: 'json' };
import { toJson } from '@charter/model/json.ts';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { exampleCharters } from '../../examples/example-charters.ts';

const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

test.each(exampleCharters().map((charter) => [charter.id, charter] as const))('what others see of %s fits the schema', (_, charter) => {
  for (const audience of ['partners', 'public', ...charter.partners.map(({ id }) => ({ partner: id }))] as const) {
    expect(validate(JSON.parse(toJson(charterFor(charter, audience)))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  }
});
