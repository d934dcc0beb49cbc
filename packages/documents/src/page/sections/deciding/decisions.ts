import type { Decision, RatifiedBy } from '@charter/model/deciding.ts';
import { anchor } from '../../../html/anchor.ts';
import type { Content } from '../../../html/markup.ts';
import { decisionMap } from '../../../pictures/decision-map.ts';
import { staircase } from '../../../pictures/staircase.ts';
import { absent } from '../../absent.ts';
import { missing } from '../../kit/absence.ts';
import { date } from '../../kit/day.ts';
import { type Fact, facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';
import { decisionTable, soleRule } from './decision-table.ts';
import { parameterText } from './parameters.ts';

/** Each kind of decision: what it is about, who decides in which case, and what holds in every case. */
export function decisions(page: Page): Content {
  const words = page.words.deciding;
  if (page.charter.decisions.length === 0) return absent(page, 'decision', words.noDecision);
  return page.charter.decisions.map((decision) =>
    subsection(anchor('decision', decision.id), inline(page, decision.title), about(page, decision)),
  );
}

function about(page: Page, decision: Decision): Content {
  const words = page.words.deciding;
  const sole = soleRule(page, decision);
  const before = subjectOf(page, decision);
  const after = inEveryCase(page, decision);
  const told =
    sole === undefined
      ? [
          facts(before),
          staircase(page, decision) ?? decisionMap(page, decision),
          decisionTable(page, decision) ?? missing(page, words.noRule),
          facts(after),
        ]
      : facts([...before, ...sole, ...after]);
  return [told, waivers(page, decision.without)];
}

function subjectOf(page: Page, { kind, covers, parameters }: Decision): readonly Fact[] {
  const words = page.words.deciding;
  return [
    [words.kind, kind && kind !== 'other' && words.kinds[kind]],
    [words.covers, texts(page, covers)],
    [
      words.dependsOn,
      list(
        parameters.map((parameter) => parameterText(page, parameter)),
        'plain',
      ),
    ],
  ];
}

function inEveryCase(page: Page, { affects, notices, evidence, uses, within, material, ratified }: Decision): readonly Fact[] {
  const words = page.words.deciding;
  const dir = page.directory;
  const told = notices.map(({ partners, ahead }) => say(words.ahead, { partners: dir.row(partners), length: page.values.duration(ahead) }));
  return [
    [words.evidenceAlways, texts(page, evidence)],
    [words.uses, dir.names(uses)],
    [words.timeAlways, within && page.values.duration(within)],
    [words.affects, dir.names(affects)],
    [words.notices, list(told, 'plain')],
    [words.record, material && words.material],
    [words.ratified, ratified && ratifiedBy(page, ratified)],
  ];
}

function ratifiedBy(page: Page, { forum, date: day }: RatifiedBy): Content {
  const name = page.directory.name(forum);
  return day === undefined ? name : say(page.words.deciding.ratifiedOn, { forum: name, date: date(page, day) });
}
