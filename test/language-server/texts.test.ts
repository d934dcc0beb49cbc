import type { FileContent } from '@charter/language-server/files/file-source.ts';
import { noFiles } from '@charter/language-server/files/no-files.ts';
import { Texts } from '@charter/language-server/project/texts.ts';
import { expect, test } from 'vitest';

const uri = 'file:///people.charter';

/** Texts from a place where each reading ends when it is told to. */
function slowlyRead(): { texts: Texts; end: ((text: string) => void)[] } {
  const end: ((text: string) => void)[] = [];
  const read = () =>
    new Promise<FileContent>((resolve) => end.push((text) => resolve({ bytes: new TextEncoder().encode(text), real: uri })));
  return { texts: new Texts({ ...noFiles, read }), end };
}

test('whoever waits for a file finds it, also when another began to read it later', async () => {
  const { texts, end } = slowlyRead();
  const found = texts.load(uri).then(() => texts.get(uri)?.document.getText());
  const later = texts.load(uri);
  end[0]?.('as it was');
  await new Promise(setImmediate);
  end[1]?.('as it is');
  expect(await found).toBe('as it was');
  expect(await later).toBe(true);
  expect(texts.get(uri)?.document.getText()).toBe('as it is');
});

test('what was read last counts, in whatever order the readings end', async () => {
  const { texts, end } = slowlyRead();
  const all = [texts.load(uri), texts.load(uri)];
  end[1]?.('as it is');
  await all[1];
  end[0]?.('as it was');
  await all[0];
  expect(texts.get(uri)?.document.getText()).toBe('as it is');
});
