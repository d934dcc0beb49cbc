import type { Charter } from '@charter/model/charter.ts';
import type { Experiment } from '@charter/model/experiments.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

interface Part {
  readonly lack: string;
  readonly example: string;
  readonly words: readonly string[];
  readonly rows: readonly number[];
  readonly isThere: (experiment: Experiment) => boolean;
}

const parts: Readonly<Record<string, Part>> = {
  owner: { lack: 'no owner', example: '`owner $person`', words: ['owner'], rows: [7], isThere: ({ owner }) => owner !== undefined },
  budget: { lack: 'no budget', example: '`budget 5k EUR`', words: ['budget'], rows: [13], isThere: ({ budget }) => budget !== undefined },
  scale: {
    lack: 'no result that would make it larger',
    example: '`scale when … by $half-way`',
    words: ['scale', 'scale rule'],
    rows: [14],
    isThere: ({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'scale'),
  },
};

export const experimentParts = rule({
  code: 'experiment-parts',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary:
    'Every experiment has an owner, a budget and a result that would make it larger; one that was stopped says what changed because of it.',
  why: 'A try without an owner is not begun, one without a budget is not stopped, and one that leads nowhere teaches that trying is not worth it.',
  source: 'Bounded risk: low-cost experiments with a budget, kill and scale rules; make failures visible, with what changed',
  remedy: 'Write who runs it, what it may cost and what makes it larger: `owner $person  budget 5k EUR  scale when …`.',
  rows: [7, 13, 14, 65],
  options: { parts: ['owner', 'budget', 'scale', 'lesson'] },
  *check(charter, { options }) {
    for (const experiment of charter.experiments) {
      const asked = options.parts.flatMap((name) => parts[name] ?? []);
      const missing = asked.filter(({ isThere, words }) => !isThere(experiment) && !isWaived(experiment.without, ...words));
      if (missing.length === 0 || experiment.results.length > 0) continue;
      yield {
        at: nameOf(experiment),
        message: `The experiment “${experiment.title}” has ${listed(missing.map(({ lack }) => lack))}.`,
        remedy: `Add ${listed(missing.map(({ example }) => example))}; or say why not: \`no ${missing[0]?.words[0]} because "…"\`.`,
        rows: missing.flatMap(({ rows }) => rows),
      };
    }
    if (options.parts.includes('lesson')) yield* withoutLesson(charter);
  },
  bad: [
    'person ben "Ben"  experiment ‹calm-room› "A calm waiting room" { owner ben  runs for 10 days  no scale because "It is one room" }',
    `
    person ben "Ben"
    metric wait "Wait" in minutes
    experiment ‹pre-orders› "Pre-orders by phone" { owner ben  budget 2k EUR  kill when wait > 49 minutes  iterate otherwise }
    `,
    'experiment calm-room "A calm waiting room" { runs for 10 days  ‹killed "Nobody noticed"› }',
  ],
  good: `
    person ben "Ben"
    metric wait "Wait" in minutes
    experiment pre-orders "Pre-orders by phone" { owner ben  budget 2k EUR  scale when wait <= 46 minutes  kill otherwise }
    experiment calm-room "A calm waiting room" { runs for 10 days  killed "Nobody noticed" changed "We ask before we build" }
  `,
});

/** Experiments that were stopped, in the charter or by the log, and changed nothing. */
function* withoutLesson(charter: Charter): Iterable<Report> {
  const lesson = {
    why: 'A failure that changes nothing was expensive; one that changes something was an experiment.',
    remedy: 'Add what you do otherwise since: `killed "Nobody noticed" changed "We ask before we build"`.',
    rows: [65],
  };
  const told = new Set<string>();
  for (const { id, title, results } of charter.experiments) {
    for (const result of results) {
      if (result.changed !== undefined) told.add(id);
      else if (result.result === 'killed')
        yield { at: result.origin, message: `“${title}” was stopped, and nothing says what changed because of it.`, ...lesson };
    }
  }
  for (const { event } of charter.log) {
    if (event.kind !== 'concluded' || event.result !== 'killed' || event.changed !== undefined || told.has(event.experiment)) continue;
    const message = `“${titleOf(charter, event.experiment)}” was stopped, and nothing says what changed because of it.`;
    yield { at: event.origin, message, ...lesson };
  }
}
