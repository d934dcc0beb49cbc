import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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

const QUIETLY = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a Chromium: the one `CHARTER_CHROMIUM` names, one in a usual place, or Debian's, installed where this may be done.
 * @throws in plain words where there is none and none can be had.
 */
export function startChromium(): Promise<Browser> {
  const executablePath = named() ?? USUAL_PLACES.find(existsSync) ?? installed();
  // Chromium's own sandbox refuses to run as root, as in most containers.
  return chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox', ...QUIETLY] : QUIETLY });
}

function named(): string | undefined {
  const path = process.env.CHARTER_CHROMIUM;
  if (path !== undefined && !existsSync(path)) throw new Error(`CHARTER_CHROMIUM names ${path}, and there is no such file.`);
  return path;
}

function installed(): string {
  const debian = '/usr/bin/chromium';
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) {
    throw new Error('No Chromium was found, and none can be installed here. Install one, or set CHARTER_CHROMIUM to its path.');
  }
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  if (!existsSync(debian)) throw new Error(`apt-get installed chromium, but it is not at ${debian}. Set CHARTER_CHROMIUM to its path.`);
  return debian;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
