import type { Comparison } from '@charter/model/condition.ts';
import type { Span } from '@charter/model/origin.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';

const relations = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least', '=': 'exactly', '!=': 'anything but' } as const;

/** A comparison as one says it: "cost at most 10,000 EUR". */
export function spokenComparison(comparison: Comparison, name: string = comparison.subject): string {
  switch (comparison.kind) {
    case 'threshold':
      return `${name} ${relations[comparison.comparator]} ${spokenValue(comparison.value)}`;
    case 'range':
      return `${name} between ${spokenValue(comparison.low)} and ${spokenValue(comparison.high)}`;
    case 'change':
      return `${name} ${comparison.direction} by ${spokenValue(comparison.by)}`;
    case 'choice':
      return `${name} is ${comparison.option}`;
  }
}

/** From the first of some comparisons to the last of them. */
export function spanOfComparisons(comparisons: readonly Comparison[], fallback: Span): Span {
  const origins = comparisons.map(({ origin }) => origin);
  const [first] = origins;
  if (first === undefined) return fallback;
  const start = Math.min(...origins.map((origin) => origin.start));
  return { document: first.document, start, end: Math.max(...origins.map((origin) => origin.end)) };
}
