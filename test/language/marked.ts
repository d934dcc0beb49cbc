import { expect } from 'vitest';
import { lowerText } from './lower-text.ts';

/** Checks that a text, written between «marks» where something is wrong, has findings of these codes there, and no other. */
export function expectFindings(marked: string, codes: readonly string[]): void {
  const text = marked.replace(/[«»]/g, '');
  const places = [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1]);
  const { findings } = lowerText(text);
  expect(findings.map(({ code, at }) => [code, text.slice(at.start, at.end)])).toEqual(codes.map((code, index) => [code, places[index]]));
}
