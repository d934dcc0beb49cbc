import type { Charter } from '@charter/model/charter.ts';
import type { Finding } from '@charter/model/finding.ts';
import type { Page } from '../page/page.ts';

/** A charter on the page that leads to several. */
export interface OverviewEntry {
  readonly charter: Charter;
  /** The file name of its page, which lies beside the overview. */
  readonly page: string;
  /** What is late in it on the day of looking, where there is one. */
  readonly overdue?: readonly Finding[];
}

/** The same, with the page on which its names and values are told. */
export interface Listed extends OverviewEntry {
  readonly on: Page;
}
