import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { problem } from './problem.ts';

/** `number-ambiguous`: `10.000` is ten to one reader and ten thousand to another. */
export function numberAmbiguous(at: Span, text: string): Finding {
  const [whole = '', thousands = ''] = text.split('.');
  return problem('number-ambiguous', at, {
    message: `\`${text}\` is ${whole} to some readers and ${whole}${thousands} to others.`,
    why: 'In many countries the point divides thousands.',
    remedy: `Write \`${whole}${thousands}\`, or \`${text.replace(/0+$/, '').replace(/\.$/, '')}\` if the point begins the decimals${/0$/.test(text) ? '' : ', with a zero at the end'}.`,
  });
}
