import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installed, isRoot, named } from './debian.ts';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const DEBIANS = { title: 'Chromium', debian: 'chromium', path: '/usr/bin/chromium', variable: 'CHARTER_CHROMIUM' };

const QUIETLY = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What else a browser is started with. */
interface Setting {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a Chromium: the one `CHARTER_CHROMIUM` names, one in a usual place, or Debian's, installed where this may be done.
 * @throws in plain words where there is none and none can be had.
 */
export function startChromium({ args = [], env = {} }: Setting = {}): Promise<Browser> {
  const executablePath = named(DEBIANS.variable) ?? USUAL_PLACES.find(existsSync) ?? installed(DEBIANS);
  // Chromium's own sandbox refuses to run as root, as in most containers.
  const unguarded = isRoot() ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...unguarded, ...QUIETLY, ...args], env: { ...process.env, ...env } });
}
