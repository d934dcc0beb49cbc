import type { Experiment, Run } from '@charter/model/experiments.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { numberLine } from '../../../pictures/number-line.ts';
import { missing } from '../../kit/absence.ts';
import { weekday } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { texts } from '../../texts.ts';
import { waivers, waives } from '../../waivers.ts';
import { results, safetyReviews } from './findings.ts';
import { verdicts } from './verdicts.ts';

/** What is tried, each with its end, its money, and the rules agreed beforehand. */
export function experiments(page: Page): Html | undefined {
  const words = page.words.experiments;
  if (page.charter.experiments.length === 0) return undefined;
  return subsection(
    undefined,
    words.experiments,
    page.charter.experiments.map((experiment) =>
      entry(anchor('experiment', experiment.id), inline(page, experiment.title), about(page, experiment)),
    ),
  );
}

function about(page: Page, experiment: Experiment): Content {
  const words = page.words.experiments;
  const dir = page.directory;
  const { rung, tests, owner, run, budget, sites, gates, without } = experiment;
  return [
    facts([
      [words.rung, rung && inline(page, rungTitle(page, rung))],
      [words.tests, dir.names(tests)],
      [words.owner, owner && dir.name(owner)],
      [words.runs, run && when(page, run)],
      [words.budget, budget && page.values.money(budget)],
      [words.sites, dir.names(sites)],
      [words.gates, texts(page, gates)],
      [words.safety, safetyReviews(page, experiment.safetyReviews)],
      [words.verdicts, verdicts(page, experiment.verdicts)],
      [words.results, results(page, experiment.results)],
    ]),
    numberLine(page, experiment),
    unstoppable(experiment) && missing(page, words.noKill),
    waivers(page, without),
  ];
}

function unstoppable({ verdicts: rules, results: known, without }: Experiment): boolean {
  return known.length === 0 && !rules.some(({ verdict }) => verdict === 'kill') && !waives(without, 'kill');
}

function when(page: Page, { from, to, length }: Run): Content {
  const words = page.words.experiments;
  return html`${from && html`${say(words.runsFrom, { date: weekday(page, from) })} `}${to && say(words.runsTo, { date: weekday(page, to) })}${length && say(words.runsFor, { length: page.values.duration(length) })}`;
}

/** What readers call a rung: its title on a ladder of the charter, or our word for a standard one. */
function rungTitle(page: Page, name: string): string {
  const words = page.words.experiments;
  const rung = page.charter.ladders.flatMap(({ rungs }) => rungs).find(({ id }) => id === name);
  const standard: Readonly<Record<string, string>> = words.standardRungs;
  return rung?.title ?? standard[name] ?? name;
}
