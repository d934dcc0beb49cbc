import type { PreMortem, Scenario } from '@charter/model/learning.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { texts } from '../../texts.ts';
import { waivers, waives } from '../../waivers.ts';

/** Shocks that may come, and the moves agreed for them. */
export function scenarios(page: Page): Html | undefined {
  const words = page.words.learning;
  if (page.charter.scenarios.length === 0) return undefined;
  const entries = page.charter.scenarios.map((scenario) =>
    entry(anchor('scenario', scenario.id), inline(page, scenario.title), about(page, scenario)),
  );
  return subsection(undefined, words.scenarios, entries);
}

function about(page: Page, { shock, situation, moves, decidedBy, owner, drill, without }: Scenario): Content {
  const words = page.words.learning;
  const dir = page.directory;
  return [
    facts([
      [words.shock, shock && words.shocks[shock]],
      [words.situation, situation && inline(page, situation)],
      [words.moves, texts(page, moves) ?? (waives(without, 'move') ? undefined : words.noMove)],
      [words.decides, decidedBy && dir.name(decidedBy)],
      [words.owner, owner && dir.name(owner)],
      [words.drill, drill && page.values.cadence(drill)],
    ]),
    waivers(page, without),
  ];
}

/** Why it would have failed, seen from an imagined end. */
export function preMortems(page: Page): Html | undefined {
  const words = page.words.learning;
  if (page.charter.preMortems.length === 0) return undefined;
  return subsection(
    undefined,
    words.preMortem,
    page.charter.preMortems.map((preMortem) => looksBack(page, preMortem)),
  );
}

function looksBack(page: Page, { date: day, causes }: PreMortem): Html {
  const words = page.words.learning;
  const opening = day === undefined ? words.preMortemUndated : say(words.preMortemOn, { date: date(page, day) });
  const items = causes.map(({ text, risk }) => {
    const watched = risk !== undefined && html` (${say(words.answeredBy, { risk: page.directory.cited(risk) })})`;
    return html`${bdi(inline(page, text))}${watched}`;
  });
  return html`<p>${opening}</p>\n${list(items)}`;
}
