import { fill } from '../words/phrase.ts';
import type { Page } from './page.ts';

/** The line at the foot of each printed sheet: title, version and its date. */
export function runningFoot(page: Page): string {
  const { title, version } = page.charter;
  const words = page.words.shell;
  const parts = [
    title,
    version && fill(words.versionNumber, { version: version.version }),
    version?.date && page.values.date(version.date),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
