import type { Audience } from '@charter/model/audience/audience.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Coverage } from '@charter/model/coverage.ts';
import type { Finding } from '@charter/model/finding.ts';
import { type Edition, editionOf } from '../edition.ts';
import { anchor } from '../html/anchor.ts';
import { markingOf } from '../html/defined-terms.ts';
import { plain } from '../html/prose.ts';
import { Directory } from './directory.ts';
import type { Voice } from './kit/said.ts';
import type { Provenance } from './provenance.ts';
import { spelled } from './spelled.ts';

/** What every part of a page is given: the charter with the words it is told in, and its names as they stand on the page. */
export interface Page extends Edition, Voice {
  readonly directory: Directory;
  /** What may be told of what was found in the text. */
  readonly findings: readonly Finding[];
  /** How complete the charter is; empty where that is not told. */
  readonly coverage: readonly Coverage[];
  readonly provenance: Provenance | undefined;
  /** For whom the page is made, where that is known. */
  readonly audience: Audience | undefined;
}

/** The page of a charter, before anything is on it. */
export function pageOf(charter: Charter, language?: string): Page {
  const edition = editionOf(charter, language);
  const terms = charter.definitions.map(({ id, title, text }) => ({
    word: title === id ? spelled(id) : title,
    meaning: plain(text),
    place: anchor('term', id),
  }));
  return {
    ...edition,
    directory: new Directory(charter, edition),
    marking: markingOf(terms),
    findings: [],
    coverage: [],
    provenance: undefined,
    audience: undefined,
  };
}
