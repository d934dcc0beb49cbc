import type { Review } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { changeWords as words } from '../../../words/change.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { entry, subsection } from '../../kit/section.ts';
import { schedule } from '../../schedule.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** When the partners look again at whether it still makes sense, and still works. */
export function reviews(charter: Charter): Html | undefined {
  const entries = charter.reviews.map((review) => entry(undefined, headingOf(review), about(charter, review)));
  const content = entries.length > 0 ? entries : absent(charter, 'review');
  return content && subsection(undefined, words.reviews, content);
}

function headingOf({ title, kind }: Review): Content {
  if (title !== undefined) return inline(title);
  return kind === undefined ? words.aReview : words.review[kind];
}

function about(charter: Charter, review: Review): Content {
  const dir = directory(charter);
  const { kind, title, choices, inputs, forums, asks, owner, without } = review;
  const courses = choices.map((choice, index) => html`${index > 0 && ', '}${words.courses[choice]}`);
  return [
    facts([
      [words.about, title !== undefined && kind !== undefined && words.review[kind]],
      [words.held, schedule(review)],
      [words.by, dir.names(forums)],
      [words.choices, courses.length > 0 && courses],
      [words.inputs, texts(inputs)],
      [words.asks, texts(asks)],
      [words.reviewOwner, owner && dir.name(owner)],
    ]),
    waivers(without),
  ];
}
