import type { Definition } from '@charter/model/frame.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const termDuplicate = rule({
  code: 'term-duplicate',
  topic: 'text',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A word means one thing.',
  why: 'With two meanings of one word, each side will use the one that suits it.',
  source: 'Reflections: a language of your own',
  remedy: 'Keep one of the two, or give the other thing a word of its own.',
  rows: [190],
  *check(charter) {
    const first = new Map<string, Definition>();
    for (const definition of charter.definitions) {
      const word = definition.title.trim().toLowerCase();
      const known = first.get(word);
      if (known === undefined) first.set(word, definition);
      else
        yield {
          at: spanOf(definition.origin, 'title'),
          message: `“${definition.title}” is explained twice.`,
          others: [{ message: `Here it means “${known.text}”.`, at: spanOf(known.origin, 'title') }],
        };
    }
  },
  bad: `
    term go-live "Go-live" means "The first day in the new system"
    term live ‹"Go-live"› means "The day the customer signs"
  `,
  good: `
    term go-live "Go-live" means "The first day in the new system"
    term sign-off "Sign-off" means "The day the customer signs"
  `,
});
