import { bounds } from '../generated/bounds.ts';
import { calendar } from '../generated/calendar.ts';
import { change } from '../generated/change.ts';
import { conduct } from '../generated/conduct.ts';
import { deciding } from '../generated/deciding.ts';
import { exchange } from '../generated/exchange.ts';
import { forums } from '../generated/forums.ts';
import { frame } from '../generated/frame.ts';
import { keeping } from '../generated/keeping.ts';
import { learning } from '../generated/learning.ts';
import { leaving } from '../generated/leaving.ts';
import { parties } from '../generated/parties.ts';
import { record } from '../generated/record.ts';
import { success } from '../generated/success.ts';
import { text } from '../generated/text.ts';
import { trust } from '../generated/trust.ts';
import { work } from '../generated/work.ts';
import type { Rule } from './rule.ts';

// Generated from the files of the rules by `npm run generate`.
/** All rules, by topic and code. */
export const rules: readonly Rule[] = [
  ...bounds,
  ...calendar,
  ...change,
  ...conduct,
  ...deciding,
  ...exchange,
  ...forums,
  ...frame,
  ...keeping,
  ...learning,
  ...leaving,
  ...parties,
  ...record,
  ...success,
  ...text,
  ...trust,
  ...work,
];
