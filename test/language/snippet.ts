import { readFileSync } from 'node:fs';
import type { Charter } from '@charter/model/charter.ts';
import { meaningOf } from '@charter/model/json.ts';
import { expect } from 'vitest';
import { lowerText } from './lower-text.ts';

/** The last charter of a snippet, which has to be without a finding. */
export function snippet(topic: string): Charter {
  const { charters, findings } = lowerText(readFileSync(new URL(`snippets/${topic}.charter`, import.meta.url), 'utf8'));
  expect(findings).toEqual([]);
  const charter = charters.at(-1);
  if (charter === undefined) throw new Error(`The snippet ${topic} holds no charter.`);
  return charter;
}

/** Some properties of a charter as JSON text, without the places they were read from. */
export function golden(charter: Charter, properties: readonly (keyof Charter)[]): string {
  const meaning = meaningOf(charter) as Record<string, unknown>;
  return `${JSON.stringify(Object.fromEntries(properties.map((property) => [property, meaning[property]])), null, 2)}\n`;
}
