import type { Charter } from '@charter/model/charter.ts';
import type { Outcome } from '@charter/model/success.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline, prose } from '../../../html/prose.ts';
import { successWords as words } from '../../../words/success.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { missing } from '../../kit/absence.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { targetText } from '../../target.ts';
import { waivers } from '../../waivers.ts';

/** The results the partners want, each with its owner and how far it has to go. */
export function outcomes(charter: Charter): Content {
  if (charter.outcomes.length === 0) return absent(charter, 'outcomes', words.noOutcomes);
  return charter.outcomes.map((outcome) => told(charter, outcome));
}

function told(charter: Charter, outcome: Outcome): Html {
  const dir = directory(charter);
  const { id, title, owner, because, targets, signals, evidence, serves, without } = outcome;
  const far = targets.map((target) => targetText(charter, target));
  const content = html`
    ${because !== undefined && prose(because)}
    ${facts([
      [words.targets, list(far, 'plain')],
      [words.owner, owner === undefined ? words.noOwner : dir.name(owner)],
      [words.serves, dir.names(serves)],
      [words.signals, dir.names(signals)],
      [
        words.evidence,
        list(
          evidence.map((text) => inline(text)),
          'plain',
        ),
      ],
    ])}
    ${targets.length === 0 && missing(words.noTargets)}
    ${waivers(without)}
  `;
  return subsection(anchor('outcome', id), inline(title), content);
}
