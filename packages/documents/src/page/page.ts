import type { Charter } from '@charter/model/charter.ts';
import { type Edition, editionOf } from '../edition.ts';
import { Directory } from './directory.ts';

/** What every part of a page is given: the charter with the words it is told in, and its names as they stand on the page. */
export interface Page extends Edition {
  readonly directory: Directory;
}

/** The page of a charter, before anything is on it. */
export function pageOf(charter: Charter): Page {
  return { ...editionOf(charter), directory: new Directory(charter) };
}
