import type { Charter } from '@charter/model/charter.ts';
import { type Span, spanOf } from '@charter/model/origin.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const termsLate = rule({
  code: 'terms-late',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Commercial terms are agreed before the work begins; rights, publishing and access to data before the first experiment does.',
  why: 'Once the work has begun, whoever needs it more has the weaker hand.',
  source: 'Complementary strengths: terms up front; co-creation: questions of rights that are put off become blockers',
  remedy: 'Agree the terms first, or let the charter begin later.',
  rows: [46, 53],
  *check(charter) {
    const { commercialTerms, term } = charter;
    for (const { agreedOn, origin } of commercialTerms) {
      if (term === undefined || agreedOn === undefined || agreedOn <= term.from) continue;
      yield {
        at: spanOf(origin, 'date'),
        message: `The terms are agreed on ${agreedOn}, but the work begins on ${term.from}.`,
        others: [{ message: 'The work begins here.', at: spanOf(term.origin, 'from') }],
        rows: [46],
      };
    }
    yield* afterFirstExperiment(charter);
  },
  bad: [
    `
    runs from 2026-01-12 to 2026-12-18
    terms "Each pays its own people" agreed on ‹2026-02-02›
    `,
    `
    experiment lane "A lane of their own" { runs from 2026-02-02 for 4 weeks }
    ip joint agreed on ‹2026-02-20›
    `,
  ],
  good: `
    runs from 2026-01-12 to 2026-12-18
    terms "Each pays its own people" agreed on 2026-01-09
    experiment lane "A lane of their own" { runs from 2026-02-02 for 4 weeks }
    ip joint agreed on 2026-01-20
  `,
});

interface Agreed {
  readonly what: string;
  readonly on: CalendarDate | undefined;
  readonly at: Span;
}

function* afterFirstExperiment({ experiments, ipModels, publishing, dataAccess }: Charter): Iterable<Report> {
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
      why: 'The first result asks whose it is; an experiment that has to wait for an answer has already failed.',
      remedy: 'Settle it before that day, or let the experiment begin later.',
      others: [{ message: 'The experiment that begins first.', at: nameOf(first) }],
      rows: [53],
    };
  }
}
