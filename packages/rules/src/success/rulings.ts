import type { Charter } from '@charter/model/charter.ts';
import type { Condition } from '@charter/model/condition.ts';
import { type Origin, type Span, spanOf } from '@charter/model/origin.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { metricTitle } from '../engine/metric-words.ts';

/** What divides the results of a metric between courses, colours or verdicts. */
export interface Rulings {
  readonly of: 'renewal' | 'bands' | 'experiment';
  readonly title: string;
  readonly at: Span;
  readonly lines: readonly Ruling[];
  /** Whether all of it can be read, and it is meant to say something of every result. */
  readonly isWhole: boolean;
}

/** What one line says about the results that fit it; a line without a condition is for all others. */
export interface Ruling {
  readonly says: string;
  readonly condition?: Condition | undefined;
  readonly origin: Origin;
}

/** All renewals, bands and experiments of a charter, with what they say of which results. */
export function rulingsOf(charter: Charter): Rulings[] {
  return [...renewals(charter), ...bands(charter), ...experiments(charter)];
}

function renewals(charter: Charter): Rulings[] {
  return charter.renewals.map(({ criteria, origin }) => {
    const said = new Set(criteria.map(({ choice }) => choice));
    const inWords = criteria.some(({ text }) => text !== undefined);
    return {
      of: 'renewal',
      title: 'The renewal',
      at: origin,
      lines: criteria.map(({ choice, condition, origin }) => ({ says: choice, condition, origin })),
      // Where a course is missing altogether, `renewal-criteria` says so.
      isWhole: said.has('stop') && said.size > 1 && !inWords && isRead(origin, 'criteria', criteria),
    };
  });
}

function bands(charter: Charter): Rulings[] {
  return charter.healthBands.map(({ metric, bands, origin }) => ({
    of: 'bands',
    title: metricTitle(charter.metrics, metric),
    at: spanOf(origin, 'metric'),
    lines: bands.map(({ colour, condition, origin }) => ({ says: colour, condition, origin })),
    isWhole: isRead(origin, 'bands', bands),
  }));
}

function experiments(charter: Charter): Rulings[] {
  return charter.experiments.map((experiment) => {
    const { title, verdicts, origin, without } = experiment;
    const said = new Set(verdicts.map(({ verdict }) => verdict));
    return {
      of: 'experiment',
      title: `“${title}”`,
      at: nameOf(experiment),
      lines: verdicts.map(({ verdict, condition, origin }) => ({ says: verdict, condition, origin })),
      isWhole: said.has('scale') && said.has('kill') && isRead(origin, 'rules', verdicts) && !isWaived(without, 'iterate', 'iteration'),
    };
  });
}

/** Whether every line that is written has been understood. */
function isRead({ parts }: Origin, part: string, lines: readonly unknown[]): boolean {
  return (parts.get(part)?.length ?? lines.length) <= lines.length;
}
