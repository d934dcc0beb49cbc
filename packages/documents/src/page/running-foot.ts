import { fill } from '../words/phrase.ts';
import type { Page } from './page.ts';

/** The line at the foot of each printed sheet: title, version and its date, and that it is a draft. */
export function runningFoot(page: Page): string {
  const { title, version, status } = page.charter;
  const words = page.words.shell;
  const parts = [
    title,
    version && fill(words.versionNumber, { version: version.version }),
    version?.date && page.values.date(version.date),
    (status?.status ?? 'draft') === 'draft' ? words.status.draft : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
