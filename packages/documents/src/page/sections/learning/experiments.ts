import type { Charter } from '@charter/model/charter.ts';
import type { Experiment, Run } from '@charter/model/experiments.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { weekday } from '../../../html/time.ts';
import { durationText, moneyText } from '../../../values/value.ts';
import { experimentWords as words } from '../../../words/experiments.ts';
import { directory } from '../../directory.ts';
import { missing } from '../../kit/absence.ts';
import { facts } from '../../kit/facts.ts';
import { entry, subsection } from '../../kit/section.ts';
import { texts } from '../../texts.ts';
import { waivers, waives } from '../../waivers.ts';
import { results, safetyReviews } from './findings.ts';
import { verdicts } from './verdicts.ts';

/** What is tried, each with its end, its money, and the rules agreed beforehand. */
export function experiments(charter: Charter): Html | undefined {
  if (charter.experiments.length === 0) return undefined;
  return subsection(
    undefined,
    words.experiments,
    charter.experiments.map((experiment) =>
      entry(anchor('experiment', experiment.id), inline(experiment.title), about(charter, experiment)),
    ),
  );
}

function about(charter: Charter, experiment: Experiment): Content {
  const dir = directory(charter);
  const { rung, tests, owner, run, budget, sites, gates, without } = experiment;
  return [
    facts([
      [words.rung, rung && inline(rungTitle(charter, rung))],
      [words.tests, dir.names(tests)],
      [words.owner, owner && dir.name(owner)],
      [words.runs, run && when(run)],
      [words.budget, budget && moneyText(budget)],
      [words.sites, dir.names(sites)],
      [words.gates, texts(gates)],
      [words.safety, safetyReviews(charter, experiment.safetyReviews)],
      [words.verdicts, verdicts(charter, experiment.verdicts)],
      [words.results, results(experiment.results)],
    ]),
    unstoppable(experiment) && missing(words.noKill),
    waivers(without),
  ];
}

function unstoppable({ verdicts: rules, results: known, without }: Experiment): boolean {
  return known.length === 0 && !rules.some(({ verdict }) => verdict === 'kill') && !waives(without, 'kill');
}

function when({ from, to, length }: Run): Content {
  return html`${from && html`${words.runsFrom} ${weekday(from)} `}${to && html`${words.runsTo} ${weekday(to)}`}${length && `${words.runsFor} ${durationText(length)}`}`;
}

/** What readers call a rung: its title on a ladder of the charter, or our word for a standard one. */
function rungTitle(charter: Charter, name: string): string {
  const rung = charter.ladders.flatMap(({ rungs }) => rungs).find(({ id }) => id === name);
  const standard: Readonly<Record<string, string>> = words.standardRungs;
  return rung?.title ?? standard[name] ?? name;
}
