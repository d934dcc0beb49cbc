import type { Review } from '@charter/model/change.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { schedule } from '../../schedule.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** When the partners look again at whether it still makes sense, and still works. */
export function reviews(page: Page): Html | undefined {
  const words = page.words.change;
  const entries = page.charter.reviews.map((review) => entry(undefined, headingOf(page, review), about(page, review)));
  const content = entries.length > 0 ? entries : absent(page, 'review');
  return content && subsection(undefined, words.reviews, content);
}

function headingOf(page: Page, { title, kind }: Review): Content {
  const words = page.words.change;
  if (title !== undefined) return inline(page, title);
  return kind === undefined ? words.aReview : words.review[kind];
}

function about(page: Page, review: Review): Content {
  const words = page.words.change;
  const dir = page.directory;
  const { kind, title, choices, inputs, forums, asks, owner, without } = review;
  const courses = choices.map((choice, index) => html`${index > 0 && ', '}${words.courses[choice]}`);
  return [
    facts([
      [words.about, title !== undefined && kind !== undefined && words.review[kind]],
      [words.held, schedule(page, review)],
      [words.by, dir.names(forums)],
      [words.choices, courses.length > 0 && courses],
      [words.inputs, texts(page, inputs)],
      [words.asks, texts(page, asks)],
      [words.reviewOwner, owner && dir.name(owner)],
    ]),
    waivers(page, without),
  ];
}
