import type { Charter } from '@charter/model/charter.ts';
import type { Decision } from '@charter/model/deciding.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { durationText } from '../../../values/value.ts';
import { decidingWords as words } from '../../../words/deciding.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { missing } from '../../kit/absence.ts';
import { type Fact, facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';
import { decisionTable, soleRule } from './decision-table.ts';
import { parameterText } from './parameters.ts';

/** Each kind of decision: what it is about, who decides in which case, and what holds in every case. */
export function decisions(charter: Charter): Content {
  if (charter.decisions.length === 0) return absent(charter, 'decision', words.noDecision);
  return charter.decisions.map((decision) => subsection(anchor('decision', decision.id), inline(decision.title), about(charter, decision)));
}

function about(charter: Charter, decision: Decision): Content {
  const sole = soleRule(charter, decision);
  const before = subjectOf(decision);
  const after = inEveryCase(charter, decision);
  const told =
    sole === undefined
      ? [facts(before), decisionTable(charter, decision) ?? missing(words.noRule), facts(after)]
      : facts([...before, ...sole, ...after]);
  return [told, waivers(decision.without)];
}

function subjectOf({ kind, covers, parameters }: Decision): readonly Fact[] {
  return [
    [words.kind, kind && kind !== 'other' && words.kinds[kind]],
    [words.covers, texts(covers)],
    [words.dependsOn, list(parameters.map(parameterText), 'plain')],
  ];
}

function inEveryCase(charter: Charter, { affects, notices, evidence, uses, within, material, ratified }: Decision): readonly Fact[] {
  const dir = directory(charter);
  const told = notices.map(({ partners, ahead }) => html`${dir.row(partners)}: ${durationText(ahead)} ${words.ahead}`);
  return [
    [words.evidenceAlways, texts(evidence)],
    [words.uses, dir.names(uses)],
    [words.timeAlways, within && durationText(within)],
    [words.affects, dir.names(affects)],
    [words.notices, list(told, 'plain')],
    [words.record, material && words.material],
    [words.ratified, ratified && html`${dir.name(ratified.forum)}${ratified.date && html` ${words.on} ${date(ratified.date)}`}`],
  ];
}
