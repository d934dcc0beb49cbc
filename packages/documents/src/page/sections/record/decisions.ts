import type { Ref } from '@charter/model/element.ts';
import type { DecisionRecord, NextStep, ParameterValue } from '@charter/model/log.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { date, weekday } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { spelled } from '../../spelled.ts';
import { texts } from '../../texts.ts';
import { type Happening, happenings } from './happenings.ts';

/** What was decided, by whom and why, and what no longer stands. */
export function decisionsMade(page: Page): Html | undefined {
  const words = page.words.record;
  const records = happenings(page.charter, ['decision']);
  return records.length === 0
    ? undefined
    : subsection(
        undefined,
        words.decisions,
        records.map((record) => made(page, record, records)),
      );
}

function made(page: Page, record: Happening<'decision'>, all: readonly Happening<'decision'>[]): Html {
  const who = page.directory;
  const words = page.words.record;
  const { id, text, decision, by, values, supersedes, reverses, steps, reviewOn } = record;
  const details = facts([
    [words.on, date(page, record.date)],
    [words.decision, who.name(decision)],
    [
      words.case,
      values.length > 0 &&
        list(
          values.map((each) => caseOf(page, each)),
          'plain',
        ),
    ],
    [words.decidedBy, who.names(by)],
    [words.context, record.context && inline(page, record.context)],
    [words.because, record.because && inline(page, record.because)],
    [words.considered, texts(page, record.considered)],
    [words.evidence, texts(page, record.evidence)],
    [words.about, who.names(record.about)],
    [
      words.steps,
      list(
        steps.map((step) => nextStep(page, step)),
        'plain',
      ),
    ],
    [words.reviewOn, reviewOn && weekday(page, reviewOn)],
    [words.supersedes, who.names(supersedes)],
    [words.reverses, who.names(reverses)],
    [words.supersededBy, later(page, id, all, 'supersedes')],
    [words.reversedBy, later(page, id, all, 'reverses')],
  ]);
  return entry(id === undefined ? undefined : anchor('record', id), inline(page, text), details);
}

function later(page: Page, id: Ref | undefined, all: readonly DecisionRecord[], way: 'supersedes' | 'reverses'): Content {
  if (id === undefined) return undefined;
  return texts(
    page,
    all.filter((record) => record[way].includes(id)),
  );
}

function caseOf(page: Page, { name, value }: ParameterValue): Html {
  return html`${bdi(spelled(name))}: ${value.kind === 'option' ? bdi(value.option) : value.kind === 'date' ? date(page, value.date) : page.values.value(value)}`;
}

function nextStep(page: Page, { text, by, on }: NextStep): Html {
  const who = page.directory;
  const words = page.words.record;
  return html`${inline(page, text)}${by && html`, ${who.name(by)}`}${on && html`, ${say(words.stepBy, { date: weekday(page, on) })}`}`;
}
