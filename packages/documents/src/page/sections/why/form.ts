import type { Structure, Term } from '@charter/model/frame.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { date, weekday } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { lines, list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { labelled, say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';

/** What sort of partnership it is, how long it runs and where the text stands. */
export function form(page: Page): Html {
  const words = page.words.form;
  const { governance, fallbackGovernance, structure, market, mode, term, renegotiation, stabilisation, version, profile } = page.charter;
  return subsection(
    undefined,
    words.form,
    html`
      ${facts([
        [words.kind, page.charter.kindOfPartnership && inline(page, page.charter.kindOfPartnership.text)],
        [
          words.governance,
          governance ? reasoned(page, words.models[governance.model], governance) : absent(page, 'governance', words.noGovernance),
        ],
        [words.fallback, fallbackGovernance && reasoned(page, words.models[fallbackGovernance.model], fallbackGovernance)],
        [words.structure, structure && structured(page, structure)],
        [words.market, market && words.paces[market.pace]],
        [words.mode, mode && words.modes[mode.mode]],
        [words.term, term ? termText(page, term) : absent(page, 'term', words.noTerm)],
        [words.renegotiation, renegotiation && weekday(page, renegotiation.date)],
        [
          words.stabilisation,
          stabilisation &&
            (stabilisation.text === undefined
              ? date(page, stabilisation.by)
              : labelled(page, date(page, stabilisation.by), inline(page, stabilisation.text))),
        ],
        [words.version, version?.text && labelled(page, version.version, inline(page, version.text))],
        [words.renews, page.charter.renews && inline(page, page.charter.renews.title)],
        [words.language, page.charter.language?.code !== page.language && page.charter.language?.code],
        [words.profile, profile && reasoned(page, words.profiles[profile.profile], profile)],
        [
          words.disclaimers,
          list(
            page.charter.disclaimers.map(({ text }) => inline(page, text)),
            'plain',
          ),
        ],
      ])}
    `,
  );
}

/** A stretch of time in words: "from 5 January 2026 for 12 weeks, until 29 March 2026". */
export function termText(page: Page, term: Term): Content {
  const words = page.words.form;
  const from = date(page, term.from);
  const end = lastDayOfTerm(term);
  const to = end && date(page, end);
  const length = term.length && page.values.duration(term.length);
  if (length === undefined) return to === undefined ? say(words.fromOn, { from }) : say(words.fromTo, { from, to });
  return to === undefined ? say(words.fromFor, { from, length }) : say(words.fromForTo, { from, length, to });
}

/** What was chosen, and why. */
function reasoned(page: Page, choice: string, { because }: { readonly because?: string }): Content {
  return lines([choice, because && labelled(page, page.words.form.because, inline(page, because))]);
}

function structured(page: Page, { form, pairs }: Structure): Content {
  const words = page.words.form;
  const dir = page.directory;
  const between = pairs.map(({ left, right }) => say(words.between, { left: dir.name(left), right: dir.name(right) }));
  return html`${words.structures[form]}${list(between, 'plain')}`;
}
