import type { Charter } from '@charter/model/charter.ts';
import type { PreMortem, Scenario } from '@charter/model/learning.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { cadenceText } from '../../../values/cadence.ts';
import { learningWords as words } from '../../../words/learning.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { entry, subsection } from '../../kit/section.ts';
import { texts } from '../../texts.ts';
import { waivers, waives } from '../../waivers.ts';

/** Shocks that may come, and the moves agreed for them. */
export function scenarios(charter: Charter): Html | undefined {
  if (charter.scenarios.length === 0) return undefined;
  const entries = charter.scenarios.map((scenario) =>
    entry(anchor('scenario', scenario.id), inline(scenario.title), about(charter, scenario)),
  );
  return subsection(undefined, words.scenarios, entries);
}

function about(charter: Charter, { shock, situation, moves, decidedBy, owner, drill, without }: Scenario): Content {
  const dir = directory(charter);
  return [
    facts([
      [words.shock, shock && words.shocks[shock]],
      [words.situation, situation && inline(situation)],
      [words.moves, texts(moves) ?? (waives(without, 'move') ? undefined : words.noMove)],
      [words.decides, decidedBy && dir.name(decidedBy)],
      [words.owner, owner && dir.name(owner)],
      [words.drill, drill && cadenceText(drill)],
    ]),
    waivers(without),
  ];
}

/** Why it would have failed, seen from an imagined end. */
export function preMortems(charter: Charter): Html | undefined {
  if (charter.preMortems.length === 0) return undefined;
  return subsection(
    undefined,
    words.preMortem,
    charter.preMortems.map((preMortem) => looksBack(charter, preMortem)),
  );
}

function looksBack(charter: Charter, { date: day, causes }: PreMortem): Html {
  const opening = day === undefined ? words.preMortemUndated : html`${words.preMortemOn} ${date(day)} ${words.preMortemWhy}`;
  const items = causes.map(({ text, risk }) => {
    const watched = risk !== undefined && html` (${words.answeredBy} ${directory(charter).cited(risk)})`;
    return html`${bdi(inline(text))}${watched}`;
  });
  return html`<p>${opening}</p>\n${list(items)}`;
}
