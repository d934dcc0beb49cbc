import { noFiles } from '@charter/language-server/files/no-files.ts';
import { Texts } from '@charter/language-server/project/texts.ts';
import { expect, test } from 'vitest';

test('what was read last is known, also where an earlier reading takes longer', async () => {
  const readings: ((text: string) => void)[] = [];
  const read = (uri: string) =>
    new Promise<{ bytes: Uint8Array; real: string }>((resolve) => {
      readings.push((text) => resolve({ bytes: new TextEncoder().encode(text), real: uri }));
    });
  const texts = new Texts({ ...noFiles, read });
  const loads = [texts.load('file:///a.charter'), texts.load('file:///a.charter')];
  readings[1]?.('now');
  expect(await loads[1]).toBe(true);
  readings[0]?.('before');
  expect(await loads[0]).toBe(false);
  expect(texts.get('file:///a.charter')?.document.getText()).toBe('now');
});
