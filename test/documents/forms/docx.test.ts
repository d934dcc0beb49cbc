import { renderDocx } from '@charter/documents/docx/render-docx.ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleCharters } from '../../examples/example-charters.ts';
import { plainText, squeezed } from '../../examples/plain-text.ts';
import { lowerText } from '../../language/lower-text.ts';
import { VECTORS } from '../html/vectors.ts';
import { snippets } from '../page/snippets.ts';
import { withTexts } from '../page/with-texts.ts';
import { docxParts } from './all-forms.ts';
import { saidBy } from './said-by.ts';

/** One small, one large, one in Arabic, one in Japanese. */
const charters = exampleCharters().filter(({ id }) => ['harbour-tours', 'last-mile-carbon', 'first-year', 'region-x'].includes(id));

describe.each(charters.map((charter) => [charter.id, charter] as const))('%s', (_, charter) => {
  test('says in Word what its page says, under headings, with heads of tables that stand again on each sheet', {
    timeout: 60_000,
  }, async () => {
    const parts = await docxParts(charter);
    const document = parts['word/document.xml'] ?? '';
    const text = squeezed(plainText(`<body>${document}`));
    expect(saidBy(charter).filter((words) => !text.includes(squeezed(words)))).toEqual([]);
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:tblHeader/>');
    expect(parts['word/footer1.xml']).toContain('NUMPAGES');
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${charter.title}</dc:title>`);
  });

  test('is the same again, and asks for no clock', { timeout: 60_000 }, async () => {
    const context = { findings: [] };
    expect(Buffer.compare(await renderDocx(charter, context), await renderDocx(charter, context))).toBe(0);
  });
});

test('what is a picture on the page is said in words where nothing else says it', { timeout: 60_000 }, async () => {
  const [charter] = exampleCharters().filter(({ id }) => id === 'er-waiting');
  const text = plainText(`<body>${charter && (await docxParts(charter))['word/document.xml']}`);
  expect(text).toContain('Flowlytics: A result that can be shown to the next hospital');
});

test('names of both directions begin at the edge of their column, a sentence from right to left at its own', {
  timeout: 60_000,
}, async () => {
  const [charter] = lowerText('charter x "X" { purpose "هذا ما نريد" partner a "مرسم لوزة" person p "روان" of a }').charters;
  const document = charter && (await docxParts(charter))['word/document.xml'];
  const paragraphs = document?.match(/<w:p>.*?<\/w:p>/g) ?? [];
  const directions = (words: string) =>
    new Set(paragraphs.filter((each) => each.includes(words)).map((each) => each.includes('<w:bidi/>')));
  expect(directions('روان')).toEqual(new Set([false]));
  expect(directions('هذا ما نريد')).toEqual(new Set([true]));
});

test('words in another language than the document are marked, for whoever checks spelling or reads aloud', {
  timeout: 60_000,
}, async () => {
  const [charter] = lowerText('charter x "X" { language en purpose "To row" }').charters;
  const parts = charter && unzipSync(await renderDocx(charter, { findings: [], language: 'de' }));
  const run = parts && /<w:r>(?:(?!<\/w:r>).)*To row/.exec(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))?.[0];
  expect(run).toContain('<w:lang w:val="en"/>');
});

test('hostile texts stay texts, and lead nowhere', { timeout: 120_000 }, async () => {
  const [, text] = snippets.find(([name]) => name === 'frame.charter') ?? ['', ''];
  for (let first = 0; first < VECTORS.length; first += 40) {
    for (const charter of lowerText(withTexts(text, (index) => VECTORS[(first + index) % VECTORS.length] ?? '')).charters) {
      const parts = await docxParts(charter);
      const fields = [...(parts['word/document.xml'] ?? '').matchAll(/<w:instrText[^>]*>([^<]*)/g)].map((field) => field[1]);
      expect(fields.filter((field) => !/^(PAGEREF _Toc\d+ \\h|TOC .*)$/.test(field ?? ''))).toEqual([]);
      const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(
        (link) => link[1],
      );
      expect(targets.filter((target) => !/^(https?:\/\/|mailto:)/.test(target ?? ''))).toEqual([]);
    }
  }
});
