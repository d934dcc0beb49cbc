import type { Rule } from '../engine/rule.ts';
import { deadlineCopied } from '../text/deadline-copied.ts';
import { pageLength } from '../text/page-length.ts';
import { termDuplicate } from '../text/term-duplicate.ts';
import { termUndefined } from '../text/term-undefined.ts';
import { termUnused } from '../text/term-unused.ts';
import { vagueWord } from '../text/vague-word.ts';

// Generated from the files of the rules by `npm run generate`.
export const text: readonly Rule[] = [
  deadlineCopied,
  pageLength,
  termDuplicate,
  termUndefined,
  termUnused,
  vagueWord,
];
