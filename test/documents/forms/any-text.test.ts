import type { Charter } from '@charter/model/charter.ts';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { wildTexts } from '../../language/generate/charter-text.ts';
import { mangled } from '../../language/generate/mangled.ts';
import { lowerText } from '../../language/lower-text.ts';
import { HOSTILE } from '../html/hostile.ts';
import { docxParts, textForms } from './all-forms.ts';

test('every charter has every form, however it is written or mangled, and has the same one again', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(wildTexts, mangled(wildTexts)), (text) => {
      for (const charter of lowerText(text).charters) {
        const forms = textForms(charter);
        expect(textForms(charter)).toEqual(forms);
        if (forms.ics !== '') ICAL.parse(forms.ics ?? '');
      }
    }),
    { numRuns: 60 },
  );
});

test('also in Word', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(wildTexts, mangled(wildTexts)), async (text) => {
      for (const charter of lowerText(text).charters) expect(await docxParts(charter)).toHaveProperty('word/document.xml');
    }),
    { numRuns: 12 },
  );
});

test.each(['0001-01-01', '0999-12-20', '1979-12-31', '2107-12-31', '2108-01-01', '9999-12-31'])(
  'the day %s keeps no form from being made',
  async (day) => {
    const text = `charter c "C" { runs from ${day} for 2 days  version "1" on ${day}  deliverable d "D" { due ${day} }  renewal on ${day} { notice 3 months } }`;
    for (const charter of lowerText(text).charters) {
      const { ics = '' } = textForms(charter);
      if (ics !== '') ICAL.parse(ics);
      if (day >= '1000') expect(ics).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
      expect(await docxParts(charter)).toHaveProperty('word/document.xml');
    }
  },
);

test.each(HOSTILE)('names that mean something to a library are names: %j', async (title) => {
  const [charter] = lowerText('charter c "C" { partner a "A" person p "P" of a }').charters as [Charter];
  const odd = { ...charter, title, people: charter.people.map((one) => ({ ...one, title: 'CURRENT', job: title })) };
  expect((await docxParts(odd))['word/document.xml']).toContain('>CURRENT<');
  expect(textForms(odd).html).toContain('CURRENT');
});
