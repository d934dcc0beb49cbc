import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem, quoted } from './problem.ts';

/** `currency-unknown`: three capital letters that are no active code of ISO 4217. */
export function currencyUnknown(at: Span, code: string, meant: string | undefined): Finding {
  return problem('currency-unknown', at, {
    message: `${quoted(code)} is not a currency.`,
    why: 'Sums are compared by their currency, so it must be one that exists (ISO 4217).',
    remedy: meant === undefined ? 'Write a currency code such as `EUR`, or a unit in small letters.' : `Did you mean \`${meant}\`?`,
    instead: meant,
  });
}
