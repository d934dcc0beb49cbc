import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { type Watch, watchedOf } from './watched.ts';

interface Part {
  readonly words: string;
  readonly example: string;
  readonly lacks: (watch: Watch) => boolean;
}

const parts: Readonly<Record<string, Part>> = {
  response: { words: 'what is done about it', example: '`response "Export by hand"`', lacks: ({ thing }) => thing.responses.length === 0 },
  due: { words: 'by when', example: '`due $late-day`', lacks: ({ thing }) => thing.due === undefined },
  escalation: {
    words: 'who takes over if it stays unsolved',
    example: '`escalates to $forum after 48 hours`',
    lacks: ({ what, thing }) => what === 'issue' && thing.escalates === undefined,
  },
};

export const watchedParts = rule({
  code: 'watched-parts',
  topic: 'keeping',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every risk and every open issue says what is done about it and by when; an issue also where it goes if it stays unsolved.',
  why: 'A register without answers and days is a list of worries.',
  source: 'Governance: a register with due dates and a time for escalation',
  remedy: 'Add what is missing: `response "…"`, `due $late-day`, `escalates to $forum after 48 hours`.',
  rows: [74],
  options: { parts: ['response', 'due', 'escalation'] as readonly string[] },
  *check(charter, { options }) {
    for (const watch of watchedOf(charter)) {
      const { what, thing } = watch;
      const missing = options.parts.filter((name) => parts[name]?.lacks(watch) === true && !isWaived(thing.without, name));
      if (missing.length === 0) continue;
      const said = missing.flatMap((name) => parts[name] ?? []);
      yield {
        at: nameOf(thing),
        message: `The ${what} “${thing.title}” does not say ${listed(said.map(({ words }) => words))}.`,
        remedy: `Add ${listed(said.map(({ example }) => example))}.`,
      };
    }
  },
  bad: `
    person ana "Ana"
    issue ‹gap› "No data on weekends" { owner ana  response "A second export"  due 2026-03-31 }
  `,
  good: `
    person ana "Ana"
    forum ops "Operating team" { meets weekly }
    issue gap "No data on weekends" { owner ana  response "A second export"  due 2026-03-31  escalates to ops after 48 hours }
    risk late "The feed slips" { response "Export by hand"  no due because "We watch it as long as there is a feed" }
  `,
});
