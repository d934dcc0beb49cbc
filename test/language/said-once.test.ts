import { isSaidOnce } from '@charter/language/place/said-once.ts';
import { helpOnStatement } from '@charter/language/words/catalogue.ts';
import { expect, test } from 'vitest';
import { lowerText } from './lower-text.ts';
import { inItsBlock, statementForms } from './statement-forms.ts';

test.each([...statementForms])('%s may be said again exactly if nobody minds', (_, form) => {
  const example = helpOnStatement(form)?.example ?? '';
  const text = inItsBlock(form.home, `${example}\n${example}`);
  const minded = lowerText(text).findings.some(({ code, others }) => code === 'said-twice' && others.length > 0);
  expect(isSaidOnce(form), text).toBe(minded);
});
