import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Assumption } from '@charter/model/learning.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../kit/said.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers, waives } from '../../waivers.ts';

/** What must be true for the outcomes to come about, and what will tell. */
export function assumptions(page: Page): Html | undefined {
  const words = page.words.learning;
  const dir = page.directory;
  return titledSheet(
    words.assumptions,
    page.charter.assumptions,
    [
      {
        head: words.assumption,
        cell: ({ title, kind, without }) =>
          html`${inline(page, title)}${kind === 'hypothesis' && ` (${words.hypothesis})`}${waivers(page, without)}`,
      },
      { head: words.confidence, cell: ({ confidence }) => confidence && words.levels[confidence] },
      { head: words.testedBy, cell: (assumption) => dir.names(testsOf(page.charter, assumption)) || untested(page, assumption) },
      { head: words.supports, cell: ({ supports }) => dir.names(supports) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
    ],
    ({ id }) => anchor('assumption', id),
  );
}

/** The experiments that test an assumption, whichever of the two says so. */
function testsOf({ experiments }: Charter, { id, testedBy }: Assumption): readonly Ref[] {
  return [...new Set([...testedBy, ...experiments.filter(({ tests }) => tests.includes(id)).map((experiment) => experiment.id)])];
}

function untested(page: Page, { without }: Assumption): Content {
  const words = page.words.learning;
  return !waives(without, 'experiment') && words.untested;
}
