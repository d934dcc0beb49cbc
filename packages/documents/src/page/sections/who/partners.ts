import type { Charter } from '@charter/model/charter.ts';
import type { Dependency, Gain, MinimumContribution, Strength } from '@charter/model/parties.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { capacityText } from '../../../values/capacity.ts';
import { quantityText, shareText, valueText } from '../../../values/value.ts';
import { whoWords as words } from '../../../words/who.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { missing } from '../../kit/absence.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { sideBySide } from '../../side-by-side.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** What each partner gives, gets and wants, side by side. */
export function partners(charter: Charter): Html | undefined {
  if (charter.partners.length === 0) return absent(charter, 'partners', words.noPartners);
  const table = sideBySide(charter, words.partners, [
    [words.gives, ({ brings }) => texts(brings)],
    [words.strengths, ({ strengths }) => list(strengths.map(strengthText), 'plain')],
    [words.gains, ({ gains }) => list(gains.map((gain) => gained(charter, gain)))],
    [words.wants, ({ wants }) => texts(wants)],
    [words.needs, ({ needs }) => texts(needs)],
    [words.minimum, ({ minimumContributions }) => list(minimumContributions.map(minimumText), 'plain')],
    [words.capacity, ({ capacities }) => list(capacities.map(capacityText), 'plain')],
    [words.dependency, ({ dependency }) => dependency && dependencyText(dependency)],
    [words.without, ({ without }) => waivers(without)],
  ]);
  return subsection(undefined, words.partners, table ?? missing(words.nothingSaid));
}

/** Who each partner is and how it works, side by side. */
export function ways(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const table = sideBySide(charter, words.ways, [
    [words.sponsor, ({ sponsor }) => sponsor && dir.name(sponsor)],
    [words.allianceManager, ({ allianceManager }) => allianceManager && dir.name(allianceManager)],
    [words.sector, ({ sector }) => sector && inline(sector)],
    [words.country, ({ country }) => country && inline(country)],
    [words.stateBody, ({ stateBody }) => stateBody && words.yes],
    [words.size, ({ size }) => size && quantityText(size)],
    [words.style, ({ style }) => style && words.styles[style]],
    [words.pace, ({ pace }) => pace && words.paces[pace]],
    [words.riskAppetite, ({ riskAppetite }) => riskAppetite && words.appetites[riskAppetite]],
    [words.workingNorms, ({ workingNorms }) => texts(workingNorms)],
    [words.values, ({ values }) => texts(values)],
  ]);
  return table && subsection(undefined, words.ways, table);
}

function strengthText({ kind, text }: Strength): Content {
  return html`${inline(text)} (${words.strengthKinds[kind]})`;
}

function gained(charter: Charter, { text, kind, through }: Gain): Content {
  const outcomes = directory(charter).row(through);
  return html`${inline(text)}${kind && ` (${words.gainKinds[kind]})`}${outcomes && html`, ${words.through} ${outcomes}`}`;
}

function minimumText({ amount, otherwise }: MinimumContribution): Content {
  return html`${valueText(amount)}${otherwise !== undefined && html`; ${words.otherwise} ${bdi(inline(otherwise))}`}`;
}

function dependencyText({ share, fallback }: Dependency): Content {
  const income = words.ofIncome(shareText(share));
  return fallback === undefined ? income : list([income, html`${words.fallsBackOn} ${bdi(inline(fallback))}`], 'plain');
}
