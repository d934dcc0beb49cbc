import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import type { DecisionRecord, NextStep, ParameterValue } from '@charter/model/log.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date, weekday } from '../../../html/time.ts';
import { valueText } from '../../../values/value.ts';
import { recordWords as words } from '../../../words/record.ts';
import { type Directory, directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { entry, subsection } from '../../kit/section.ts';
import { spelled } from '../../spelled.ts';
import { texts } from '../../texts.ts';
import { type Happening, happenings } from './happenings.ts';

/** What was decided, by whom and why, and what no longer stands. */
export function decisionsMade(charter: Charter): Html | undefined {
  const records = happenings(charter, ['decision']);
  const who = directory(charter);
  return records.length === 0
    ? undefined
    : subsection(
        undefined,
        words.decisions,
        records.map((record) => made(record, records, who)),
      );
}

function made(record: Happening<'decision'>, all: readonly Happening<'decision'>[], who: Directory): Html {
  const { id, text, decision, by, values, supersedes, reverses, steps, reviewOn } = record;
  const details = facts([
    [words.on, date(record.date)],
    [words.decision, who.name(decision)],
    [words.case, values.length > 0 && list(values.map(caseOf), 'plain')],
    [words.decidedBy, who.names(by)],
    [words.context, record.context && inline(record.context)],
    [words.because, record.because && inline(record.because)],
    [words.considered, texts(record.considered)],
    [words.evidence, texts(record.evidence)],
    [words.about, who.names(record.about)],
    [
      words.steps,
      list(
        steps.map((step) => nextStep(step, who)),
        'plain',
      ),
    ],
    [words.reviewOn, reviewOn && weekday(reviewOn)],
    [words.supersedes, who.names(supersedes)],
    [words.reverses, who.names(reverses)],
    [words.supersededBy, later(id, all, 'supersedes')],
    [words.reversedBy, later(id, all, 'reverses')],
  ]);
  return entry(id === undefined ? undefined : anchor('record', id), inline(text), details);
}

function later(id: Ref | undefined, all: readonly DecisionRecord[], way: 'supersedes' | 'reverses'): Content {
  if (id === undefined) return undefined;
  return texts(all.filter((record) => record[way].includes(id)));
}

function caseOf({ name, value }: ParameterValue): Html {
  return html`${bdi(spelled(name))}: ${value.kind === 'option' ? bdi(value.option) : value.kind === 'date' ? date(value.date) : valueText(value)}`;
}

function nextStep({ text, by, on }: NextStep, who: Directory): Html {
  return html`${inline(text)}${by && html`, ${who.name(by)}`}${on && html`, ${words.stepBy} ${weekday(on)}`}`;
}
