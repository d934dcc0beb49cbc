import fs from 'node:fs';
import { join } from 'node:path';
import type { Io, RunningProgram } from '@charter/cli/io.ts';
import { printPdf } from '@charter/cli/print-pdf.ts';
import { describe, expect, test } from 'vitest';
import { contentsOf, folderWith } from './folder.ts';

/** A browser that answers each question with what its method gives, and ends where it is asked to close. */
function browserAnswering(answers: Readonly<Record<string, object>>): RunningProgram {
  let tell = (_: string) => {};
  let end = (_: string) => {};
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  return {
    send: (text) => {
      const { id, method } = JSON.parse(text.slice(0, -1)) as { id: number; method: string };
      const messages = [
        { id, ...(answers[method] ?? { result: {} }) },
        ...(method === 'Page.navigate' ? [{ method: 'Page.loadEventFired' }] : []),
      ];
      // In two pieces, as a pipe may bring them.
      const said = messages.map((message) => `${JSON.stringify(message)}\0`).join('');
      queueMicrotask(() => {
        tell(said.slice(0, 5));
        tell(said.slice(5));
        if (method === 'Browser.close') end('it ended with code 0');
      });
    },
    onMessage: (receive) => {
      tell = receive;
    },
    ended,
  };
}

function ioWith(start: Io['start'], environment: Io['environment']): { io: Io; folder: string } {
  const folder = folderWith({ 'tmp/.keep': '', chromium: '' });
  const io = {
    fs,
    environment: { CHARTER_CHROMIUM: join(folder, 'chromium'), ...environment },
    temporaryFolder: join(folder, 'tmp'),
    isRoot: false,
    start,
  };
  return { io: io as unknown as Io, folder };
}

const PDF = "%PDF-1.4 /CreationDate (D:20991231235959+00'00') /Title (D:20991231235959+00'00')";

describe('a PDF', () => {
  test('is what the browser prints, with the date of the edition, and leaves nothing behind', async () => {
    const pages: string[] = [];
    const { io, folder } = ioWith(() => {
      const [name] = Object.keys(contentsOf(join(folder, 'tmp'))).filter((path) => path.endsWith('.html'));
      pages.push(fs.readFileSync(join(folder, 'tmp', name ?? ''), 'utf8'));
      return browserAnswering({ 'Page.printToPDF': { result: { data: Buffer.from(PDF).toString('base64') } } });
    }, {});
    const printed = Buffer.from(await printPdf('<p>a page', '2026-01-05', io)).toString();
    expect(printed).toBe("%PDF-1.4 /CreationDate (D:20260105000000+00'00') /Title (D:20991231235959+00'00')");
    expect(pages).toEqual(['<p>a page']);
    expect(Object.keys(contentsOf(join(folder, 'tmp')))).toEqual(['.keep']);
  });

  test.each([
    ['the browser ends at once', () => ({ send: () => {}, onMessage: () => {}, ended: Promise.resolve('it ended with code 1') }), 'code 1'],
    ['it does not print', () => browserAnswering({ 'Page.printToPDF': { error: { message: 'no printer' } } }), 'no printer'],
  ])('is none where %s', async (_, start, told) => {
    const { io, folder } = ioWith(start, {});
    await expect(printPdf('<p>', '2026-01-05', io)).rejects.toThrow(told);
    expect(Object.keys(contentsOf(join(folder, 'tmp')))).toEqual(['.keep']);
  });

  test('is none where the browser that was named is not there', async () => {
    const { io } = ioWith(() => browserAnswering({}), { CHARTER_CHROMIUM: '/nowhere/chromium' });
    await expect(printPdf('<p>', '2026-01-05', io)).rejects.toThrow('CHARTER_CHROMIUM names "/nowhere/chromium"');
  });

  test('is none where there is no browser, and says what to do', async () => {
    const { io } = ioWith(() => browserAnswering({}), { CHARTER_CHROMIUM: '', PATH: '' });
    const nothingThere = { ...io, fs: { ...fs, existsSync: () => false } } as Io;
    await expect(printPdf('<p>', '2026-01-05', nothingThere)).rejects.toThrow(/none was found here\. Install one/);
  });
});
