import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem, quoted } from './problem.ts';

/** `language-unknown`: something that is no short code of a language (BCP 47). */
export function languageUnknown(at: Span, code: string): Finding {
  return problem('language-unknown', at, {
    message: `${quoted(code)} is no short code of a language.`,
    why: 'The page tells browsers and screen readers by it how to read the text aloud.',
    remedy: 'Write two or three letters, such as `en` or `de`, and a region after a hyphen where it matters, such as `pt-BR`.',
  });
}
