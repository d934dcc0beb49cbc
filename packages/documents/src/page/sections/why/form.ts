import type { Charter } from '@charter/model/charter.ts';
import type { Governance, Structure, Term, Version } from '@charter/model/frame.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline, prose } from '../../../html/prose.ts';
import { date, weekday } from '../../../html/time.ts';
import { durationText } from '../../../values/value.ts';
import { formWords as words } from '../../../words/form.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';

/** What sort of partnership it is, how long it runs and where the text stands. */
export function form(charter: Charter): Html {
  const { governance, fallbackGovernance, structure, market, mode, term, renegotiation, stabilisation, status, version, profile } = charter;
  return subsection(
    undefined,
    words.form,
    html`
      ${facts([
        [words.kind, charter.kindOfPartnership && inline(charter.kindOfPartnership.text)],
        [words.governance, governance ? governed(governance) : absent(charter, 'governance', words.noGovernance)],
        [words.fallback, fallbackGovernance && governed(fallbackGovernance)],
        [words.structure, structure && structured(charter, structure)],
        [words.market, market && words.paces[market.pace]],
        [words.mode, mode && words.modes[mode.mode]],
        [words.term, term ? termText(term) : absent(charter, 'term', words.noTerm)],
        [words.renegotiation, renegotiation && html`${words.date} ${weekday(renegotiation.date)}`],
        [
          words.stabilisation,
          stabilisation && html`${date(stabilisation.by)}${stabilisation.text && html`: ${inline(stabilisation.text)}`}`,
        ],
        [words.status, status && html`${words.statuses[status.status]}${status.since && html` ${words.since} ${date(status.since)}`}`],
        [words.version, version && versionText(version)],
        [words.renews, charter.renews && inline(charter.renews.title)],
        [words.language, charter.language?.code],
        [words.profile, profile && html`${words.profiles[profile.profile]}${reason(profile.because)}`],
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

function governed({ model, because }: Governance): Content {
  return html`${words.models[model]}${reason(because)}`;
}

function reason(because: string | undefined): Content {
  return because !== undefined && html`. ${words.because} ${inline(because)}`;
}

function structured(charter: Charter, { form, pairs }: Structure): Content {
  const dir = directory(charter);
  const between = pairs.map(({ left, right }) => html`${words.between} ${dir.name(left)} ${words.and} ${dir.name(right)}`);
  return html`${words.structures[form]}${list(between, 'plain')}`;
}

function versionText({ version, date: day, text }: Version): Content {
  return html`${version}${day && html` ${words.of} ${date(day)}`}${text !== undefined && prose(text)}`;
}
