import { CharterAstReflection } from '@charter/language/generated/ast.ts';
import schema from '@charter/model/charter.schema.json' with { type: 'json' };
import { expect, test } from 'vitest';
import inventory from './inventory.json' with { type: 'json' };

/** What must be sayable, row by row: the grammar types that let a writer say it, and where it stands in the model. */
interface Row {
  readonly row: number;
  readonly says: readonly string[];
  readonly model: readonly string[];
  readonly derived?: string;
}
const rows: readonly Row[] = inventory;

test('all 220 rows are served, each once', () => {
  expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 220 }, (_, index) => index + 1));
});

test('each row can be said, or says what is computed for it', () => {
  expect(rows.filter(({ says, derived }) => says.length === 0 && derived === undefined)).toEqual([]);
});

test('whatever is said to serve a row is in the grammar', () => {
  const types = new CharterAstReflection().types as Record<string, { properties: Record<string, unknown> } | undefined>;
  const unknown = rows.flatMap(({ row, says }) =>
    says
      .filter((name) => {
        const [type = '', property] = name.split('.');
        const found = types[type];
        return found === undefined || (property !== undefined && !(property in found.properties));
      })
      .map((name) => `${row}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('whatever is said to serve a row is in the model', () => {
  expect(rows.flatMap(({ row, model }) => model.filter((path) => !isInModel(path)).map((path) => `${row}: ${path}`))).toEqual([]);
});

interface Schema {
  readonly $ref?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}
const { definitions } = schema as unknown as { definitions: Record<string, Schema> };

function isInModel(path: string): boolean {
  return (
    path
      .split('.')
      .reduce<readonly Schema[]>((at, name) => at.flatMap((schema) => children(schema, name)), [{ $ref: '#/definitions/Charter' }]).length >
    0
  );
}

function children(schema: Schema, name: string): readonly Schema[] {
  if (schema.$ref !== undefined) return children(definitions[decodeURIComponent(schema.$ref.replace('#/definitions/', ''))] ?? {}, name);
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((alternative) => children(alternative, name));
  if (schema.items !== undefined) return children(schema.items, name);
  const property = schema.properties?.[name];
  return property === undefined ? [] : [property];
}
