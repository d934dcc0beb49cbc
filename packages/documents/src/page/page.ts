import type { Charter } from '@charter/model/charter.ts';
import { type Edition, editionOf } from '../edition.ts';
import { Directory } from './directory.ts';
import type { Voice } from './kit/said.ts';

/** What every part of a page is given: the charter with the words it is told in, and its names as they stand on the page. */
export interface Page extends Edition, Voice {
  readonly directory: Directory;
}

/** The page of a charter, before anything is on it. */
export function pageOf(charter: Charter, language?: string): Page {
  const edition = editionOf(charter, language);
  return { ...edition, directory: new Directory(charter, edition) };
}
