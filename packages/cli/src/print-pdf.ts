import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserOf } from './browser.ts';
import { DevTools } from './devtools.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';

/** A page asks for nothing, and the browser is not to ask for anything either. */
const QUIETLY = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const LONGEST_MS = 90_000;
/** The size of a sheet, in inches. */
const A4 = { paperWidth: 8.27, paperHeight: 11.69 };

/**
 * A page as a PDF, printed by a browser of this machine. `day` is the date that is written into it, so that the same page gives the same bytes.
 * Fails in plain words where there is no such browser, or where it does not print.
 */
export async function printPdf(page: string, day: string, io: Io): Promise<Uint8Array> {
  const program = browserOf(io);
  const folder = io.fs.mkdtempSync(join(io.temporaryFolder, 'charter-'));
  try {
    const source = join(folder, 'page.html');
    io.fs.writeFileSync(source, page);
    // Chromium's own sandbox refuses to run for root, as in most containers.
    const sandbox = io.isRoot ? ['--no-sandbox'] : [];
    const browser = io.start(program, [...QUIETLY, ...sandbox, `--user-data-dir=${join(folder, 'profile')}`], LONGEST_MS);
    const printed = await Promise.race([print(new DevTools(browser), pathToFileURL(source).href), browser.ended]);
    await browser.ended;
    if (typeof printed !== 'string') return dated(printed, day);
    throw new Failure(`"${program}" did not print a PDF: ${printed}. Set CHARTER_CHROMIUM to another Chromium, Chrome or Edge.`);
  } finally {
    io.fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The bytes of the page at an address, or why there are none. Ends the browser. */
async function print(devTools: DevTools, url: string): Promise<Buffer | string> {
  try {
    const { targetId } = await devTools.ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await devTools.ask('Target.attachToTarget', { targetId, flatten: true });
    const session = String(sessionId);
    await devTools.ask('Page.enable', {}, session);
    const loaded = devTools.told('Page.loadEventFired');
    await devTools.ask('Page.navigate', { url }, session);
    await loaded;
    const sheets = { ...A4, preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true };
    const { data } = await devTools.ask('Page.printToPDF', sheets, session);
    return Buffer.from(String(data), 'base64');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    void devTools.ask('Browser.close');
  }
}

/** The browser writes the time of printing into the file, in places of a fixed length. */
function dated(pdf: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const time = `D:${day.replaceAll('-', '')}000000+00'00'`;
  return Buffer.from(text.replace(/(?<=\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'(?=\))/g, time), 'latin1');
}
