import type { Dependency, Gain, MinimumContribution, Strength } from '@charter/model/parties.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { fill } from '../../../words/phrase.ts';
import { absent } from '../../absent.ts';
import { missing } from '../../kit/absence.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sideBySide } from '../../side-by-side.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** What each partner gives, gets and wants, side by side. */
export function partners(page: Page): Html | undefined {
  const words = page.words.who;
  if (page.charter.partners.length === 0) return absent(page, 'partners', words.noPartners);
  const table = sideBySide(page.charter, words.partners, [
    [words.gives, ({ brings }) => texts(page, brings)],
    [
      words.strengths,
      ({ strengths }) =>
        list(
          strengths.map((strength) => strengthText(page, strength)),
          'plain',
        ),
    ],
    [words.gains, ({ gains }) => list(gains.map((gain) => gained(page, gain)))],
    [words.wants, ({ wants }) => texts(page, wants)],
    [words.needs, ({ needs }) => texts(page, needs)],
    [
      words.minimum,
      ({ minimumContributions }) =>
        list(
          minimumContributions.map((least) => minimumText(page, least)),
          'plain',
        ),
    ],
    [words.capacity, ({ capacities }) => list(capacities.map(page.values.capacity), 'plain')],
    [words.dependency, ({ dependency }) => dependency && dependencyText(page, dependency)],
    [words.without, ({ without }) => waivers(page, without)],
  ]);
  return subsection(undefined, words.partners, table ?? missing(page, words.nothingSaid));
}

/** Who each partner is and how it works, side by side. */
export function ways(page: Page): Html | undefined {
  const words = page.words.who;
  const dir = page.directory;
  const table = sideBySide(page.charter, words.ways, [
    [words.sponsor, ({ sponsor }) => sponsor && dir.name(sponsor)],
    [words.allianceManager, ({ allianceManager }) => allianceManager && dir.name(allianceManager)],
    [words.sector, ({ sector }) => sector && inline(page, sector)],
    [words.country, ({ country }) => country && inline(page, country)],
    [words.stateBody, ({ stateBody }) => stateBody && words.yes],
    [words.size, ({ size }) => size && page.values.quantity(size)],
    [words.style, ({ style }) => style && words.styles[style]],
    [words.pace, ({ pace }) => pace && words.paces[pace]],
    [words.riskAppetite, ({ riskAppetite }) => riskAppetite && words.appetites[riskAppetite]],
    [words.workingNorms, ({ workingNorms }) => texts(page, workingNorms)],
    [words.values, ({ values }) => texts(page, values)],
  ]);
  return table && subsection(undefined, words.ways, table);
}

function strengthText(page: Page, { kind, text }: Strength): Content {
  const words = page.words.who;
  return html`${inline(page, text)} (${words.strengthKinds[kind]})`;
}

function gained(page: Page, { text, kind, through }: Gain): Content {
  const words = page.words.who;
  const outcomes = page.directory.row(through);
  return html`${inline(page, text)}${kind && ` (${words.gainKinds[kind]})`}${outcomes && html`, ${say(words.through, { outcomes })}`}`;
}

function minimumText(page: Page, { amount, otherwise }: MinimumContribution): Content {
  const words = page.words.who;
  const least = page.values.value(amount);
  return otherwise === undefined ? least : say(words.otherwise, { amount: least, text: bdi(inline(page, otherwise)) });
}

function dependencyText(page: Page, { share, fallback }: Dependency): Content {
  const words = page.words.who;
  const income = fill(words.ofIncome, { share: page.values.share(share) });
  return fallback === undefined ? income : list([income, say(words.fallsBackOn, { text: bdi(inline(page, fallback)) })], 'plain');
}
