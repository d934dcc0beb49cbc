import { type Span, spanOf } from '@charter/model/origin.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

interface Agreed {
  readonly what: string;
  readonly on: CalendarDate | undefined;
  readonly at: Span;
}

export const ipLate = rule({
  code: 'ip-late',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Rights, publishing and access to data are settled before the first experiment begins.',
  why: 'The first result asks whose it is; an experiment that has to wait for an answer has already failed.',
  source: 'Co-creation: questions of rights that are put off become blockers',
  remedy: 'Settle it before that day, or let the experiment begin later.',
  rows: [53],
  *check({ experiments, ipModels, publishing, dataAccess }) {
    const dated = experiments.filter(({ run }) => run?.from !== undefined);
    const first = dated.toSorted((a, b) => ((a.run?.from ?? '') < (b.run?.from ?? '') ? -1 : 1))[0];
    const start = first?.run?.from;
    if (first === undefined || start === undefined) return;
    const agreed: Agreed[] = [
      ...ipModels.map(({ agreedOn, origin }) => ({ what: 'Whose the results are is agreed', on: agreedOn, at: spanOf(origin, 'date') })),
      ...(publishing ? [{ what: 'What may be published is agreed', on: publishing.agreedOn, at: spanOf(publishing.origin, 'dates') }] : []),
      ...(dated.length === 1 ? dataAccess : []).map(({ title, readyOn, origin }) => {
        return { what: `The data “${title}” are ready`, on: readyOn, at: spanOf(origin, 'readies') };
      }),
    ];
    for (const { what, on, at } of agreed) {
      if (on === undefined || on <= start) continue;
      yield {
        at,
        message: `${what} on ${on}, after the experiment “${first.title}” begins on ${start}.`,
        others: [{ message: 'The experiment that begins first.', at: nameOf(first) }],
      };
    }
  },
  bad: `
    experiment lane "A lane of their own" { runs from 2026-02-02 for 4 weeks }
    ip joint agreed on ‹2026-02-20›
  `,
  good: `
    experiment lane "A lane of their own" { runs from 2026-02-02 for 4 weeks }
    ip joint agreed on 2026-01-20
  `,
});
