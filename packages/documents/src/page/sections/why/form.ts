import type { Charter } from '@charter/model/charter.ts';
import type { Structure, Term } from '@charter/model/frame.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date, weekday } from '../../../html/time.ts';
import { durationText } from '../../../values/value.ts';
import { formWords as words } from '../../../words/form.ts';
import { pageLanguage } from '../../../words/language.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { type Fact, facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';

/** What sort of partnership it is, how long it runs and where the text stands. */
export function form(charter: Charter): Html {
  const { governance, fallbackGovernance, structure, market, mode, term, renegotiation, stabilisation, version, profile } = charter;
  return subsection(
    undefined,
    words.form,
    html`
      ${facts([
        [words.kind, charter.kindOfPartnership && inline(charter.kindOfPartnership.text)],
        [words.governance, governance ? words.models[governance.model] : absent(charter, 'governance', words.noGovernance)],
        reason(governance),
        [words.fallback, fallbackGovernance && words.models[fallbackGovernance.model]],
        reason(fallbackGovernance),
        [words.structure, structure && structured(charter, structure)],
        [words.market, market && words.paces[market.pace]],
        [words.mode, mode && words.modes[mode.mode]],
        [words.term, term ? termText(term) : absent(charter, 'term', words.noTerm)],
        [words.renegotiation, renegotiation && weekday(renegotiation.date)],
        [
          words.stabilisation,
          stabilisation && html`${date(stabilisation.by)}${stabilisation.text && html`: ${inline(stabilisation.text)}`}`,
        ],
        [words.version, version?.text && html`${version.version}: ${inline(version.text)}`],
        [words.renews, charter.renews && inline(charter.renews.title)],
        [words.language, charter.language?.code !== pageLanguage(charter.language) && charter.language?.code],
        [words.profile, profile && words.profiles[profile.profile]],
        reason(profile),
        [
          words.disclaimers,
          list(
            charter.disclaimers.map(({ text }) => inline(text)),
            'plain',
          ),
        ],
      ])}
    `,
  );
}

/** A stretch of time in words: "from 5 January 2026 for 12 weeks". */
export function termText({ from, to, length }: Term): Content {
  if (to !== undefined) return html`${words.from} ${date(from)} ${words.to} ${date(to)}`;
  return html`${words.from} ${date(from)} ${length === undefined ? words.open : `${words.for} ${durationText(length)}`}`;
}

function reason(of: { readonly because?: string } | undefined): Fact {
  return [words.because, of?.because && inline(of.because)];
}

function structured(charter: Charter, { form, pairs }: Structure): Content {
  const dir = directory(charter);
  const between = pairs.map(({ left, right }) => html`${words.between} ${dir.name(left)} ${words.and} ${dir.name(right)}`);
  return html`${words.structures[form]}${list(between, 'plain')}`;
}
