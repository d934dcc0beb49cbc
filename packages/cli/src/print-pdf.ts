import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A page asks for nothing, and the browser is not to ask for anything either. */
const QUIETLY = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pdf-header-footer',
];
const LONGEST_MS = 90_000;

/**
 * A page as a PDF, printed by a browser of this machine. `day` is the date that is written into it, so that the same page gives the same bytes.
 * Fails in plain words where there is no such browser, or where it does not print.
 */
export async function printPdf(page: string, day: string, io: Io): Promise<Uint8Array> {
  const browser = browserOf(io);
  const folder = io.fs.mkdtempSync(join(io.temporaryFolder, 'charter-'));
  try {
    const [source, target] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    io.fs.writeFileSync(source, page);
    // Chromium's own sandbox refuses to run for root, as in most containers.
    const sandbox = io.isRoot ? ['--no-sandbox'] : [];
    const args = [
      ...QUIETLY,
      ...sandbox,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${target}`,
      pathToFileURL(source).href,
    ];
    const ended = await io.run(browser, args, LONGEST_MS);
    if (!io.fs.existsSync(target))
      throw new Failure(`"${browser}" did not make a PDF: ${ended}. Set CHARTER_CHROMIUM to another Chromium, Chrome or Edge.`);
    return dated(io.fs.readFileSync(target), day);
  } finally {
    io.fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function browserOf({ environment, fs }: Io): string {
  const named = environment.CHARTER_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (fs.existsSync(named)) return named;
    throw new Failure(`CHARTER_CHROMIUM names "${named}", and there is no such file.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [...USUAL_PLACES, ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))];
  const found = places.find((place) => fs.existsSync(place));
  if (found !== undefined) return found;
  throw new Failure(
    'A PDF is printed by Chromium, Chrome or Edge, and none was found here. Install one, or set CHARTER_CHROMIUM to its path; or open the page and print it from there.',
  );
}

/** The browser writes the time of printing into the file, in places of a fixed length. */
function dated(pdf: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const time = `D:${day.replaceAll('-', '')}000000+00'00'`;
  return Buffer.from(text.replace(/(?<=\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'(?=\))/g, time), 'latin1');
}
