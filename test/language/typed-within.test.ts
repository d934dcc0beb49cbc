import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpOnStatement } from '@charter/language/words/catalogue.ts';
import { expect, test } from 'vitest';
import { root } from '../structure/sources.ts';
import { lowerText } from './lower-text.ts';
import { statementForms } from './statement-forms.ts';

const text = readFileSync(join(root, 'test/language-server/typing/er-waiting.charter'), 'utf8');
const middle = text.indexOf('  outcome faster');

/** Characters between two looks at what was typed: apart from each other so that all kinds of places are met. */
const step = 13;

const inCharters = [...statementForms].filter(([, { home }]) => home === 'CharterBlock');

test.each(inCharters)('%s is typed into the middle of a charter, and nothing around it seems wrong', (_, form) => {
  const typed = `  ${helpOnStatement(form)?.example?.replaceAll('\n', '\n  ')}`;
  for (let end = 3; end <= typed.length; end += step) {
    const { findings } = lowerText(`${text.slice(0, middle)}${typed.slice(0, end)}\n${text.slice(middle)}`);
    const ofNames = findings.filter(({ code }) => /^(name|declared|said)-/.test(code));
    expect([findings.length - ofNames.length <= 3, ofNames.length <= 3], typed.slice(0, end)).toEqual([true, true]);
  }
});
