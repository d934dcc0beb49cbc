import type { Finding } from '@charter/model/finding.ts';
import { nearest } from '@charter/model/nearest.ts';
import type { Span } from '@charter/model/origin.ts';
import { aKind, kindName } from '../names/kinds.ts';
import { problem, quoted } from './problem.ts';

/** `name-unknown`: nothing of that name is declared here or brought in with `use`. `known` are the names that could stand there. */
export function nameUnknown(at: Span, name: string, type: string, known: Iterable<string>): Finding {
  const meant = nearest(name, known);
  return problem('name-unknown', at, {
    message: `There is no ${kindName(type)} called ${quoted(name)} here.`,
    why: 'A name says who or what is meant only if it is declared once.',
    remedy:
      meant === undefined
        ? `Declare ${aKind(type)} ${quoted(name)}, or bring in the file that does with \`use\`.`
        : `Did you mean ${quoted(meant)}?`,
    instead: meant,
  });
}
