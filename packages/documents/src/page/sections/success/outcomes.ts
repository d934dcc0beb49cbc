import type { Outcome } from '@charter/model/success.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { tracks } from '../../../pictures/track.ts';
import { absent } from '../../absent.ts';
import { missing } from '../../kit/absence.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline, prose } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { targetText } from '../../target.ts';
import { waivers } from '../../waivers.ts';

/** The results the partners want, each with its owner and how far it has to go. */
export function outcomes(page: Page): Content {
  const words = page.words.success;
  if (page.charter.outcomes.length === 0) return absent(page, 'outcomes', words.noOutcomes);
  return page.charter.outcomes.map((outcome) => told(page, outcome));
}

function told(page: Page, outcome: Outcome): Html {
  const words = page.words.success;
  const dir = page.directory;
  const { id, title, owner, because, targets, signals, evidence, serves, without } = outcome;
  const far = targets.map((target) => targetText(page, target));
  const content = html`
    ${because !== undefined && prose(page, because)}
    ${facts([
      [words.targets, list(far, 'plain')],
      [words.owner, owner === undefined ? words.noOwner : dir.name(owner)],
      [words.serves, dir.names(serves)],
      [words.signals, dir.names(signals)],
      [
        words.evidence,
        list(
          evidence.map((text) => inline(page, text)),
          'plain',
        ),
      ],
    ])}
    ${tracks(page, outcome)}
    ${targets.length === 0 && missing(page, words.noTargets)}
    ${waivers(page, without)}
  `;
  return subsection(anchor('outcome', id), inline(page, title), content);
}
