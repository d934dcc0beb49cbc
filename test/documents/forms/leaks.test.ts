import type { Audience } from '@charter/model/audience/audience.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import { saidOpenly } from '@charter/model/audience/said-openly.ts';
import type { Charter } from '@charter/model/charter.ts';
import { describe, expect, test } from 'vitest';
import { filesBesideOf, textOf } from '../../examples/example-charters.ts';
import { chartersIn, exampleFolders } from '../../examples/examples.ts';
import { MARK, markOf, plantedCharters, TELLING } from '../../model/audience/planted.ts';
import { docxParts, textForms } from './all-forms.ts';

describe.each(exampleFolders)('%s', (folder) => {
  const planted = chartersIn(folder).flatMap((path) => plantedCharters(textOf(path), filesBesideOf(path)));

  test('nothing in any text tells others what a partner keeps to itself', () => {
    for (const charter of planted) {
      expect(textForms(charter).html).toContain(MARK);
      for (const audience of audiencesOf(charter)) {
        const forms = textForms(charterFor(charter, audience));
        for (const [form, text] of Object.entries(forms)) expect(leaksIn(text, audience), form).toEqual([]);
      }
    }
  });

  test('nobody says openly what is kept elsewhere', () => {
    for (const charter of planted) expect(audiencesOf(charter).flatMap((audience) => saidOpenly(charter, audience))).toEqual([]);
  });
});

test('nothing in a Word document does either', { timeout: 60_000 }, async () => {
  for (const charter of plantedCharters(TELLING)) {
    expect(Object.values(await docxParts(charter)).join()).toContain(MARK);
    for (const audience of audiencesOf(charter)) {
      const parts = await docxParts(charterFor(charter, audience));
      for (const [part, text] of Object.entries(parts)) expect(leaksIn(text, audience), part).toEqual([]);
    }
  }
});

test('no form for readers outside names people where the charter keeps them private', async () => {
  for (const charter of plantedCharters(TELLING).map((one) => charterFor(one, 'public'))) {
    const all = { ...textForms(charter), ...(await docxParts(charter)) };
    for (const [form, text] of Object.entries(all))
      expect(inAllSpellings(text).match(/Ana Name|Bo Name|Cleo|one\.example/g), form).toBeNull();
  }
});

function audiencesOf({ partners }: Charter): Audience[] {
  return ['partners', 'public', ...partners.map(({ id }) => ({ partner: id }))];
}

/** The marks in a text that its readers may not see, in whatever spelling. */
function leaksIn(text: string, audience: Audience): string[] {
  const own = typeof audience === 'object' ? markOf(audience.partner) : undefined;
  return (inAllSpellings(text).match(new RegExp(`${MARK}[0-9x]*y?`, 'gi')) ?? []).filter((mark) => mark !== own);
}

/** A text as it is, with what stands in it as entities, in addresses and in base64; words that a picture breaks into lines are whole. */
function inAllSpellings(broken: string): string {
  const text = broken.replace(/<\/text>\s*<text[^>]*>/g, '');
  const entities = text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
    String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
  );
  const addresses = text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const base64 = [...text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)].map(([word]) => Buffer.from(word, 'base64').toString('latin1'));
  return [text, entities, addresses, ...base64].join('\n');
}
