import { delimiter, join } from 'node:path';
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

/** The browser of this machine that can print: the one `CHARTER_CHROMIUM` names, else one in a usual place. Fails in plain words where there is none. */
export function browserOf({ environment, fs }: Pick<Io, 'environment' | 'fs'>): string {
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
