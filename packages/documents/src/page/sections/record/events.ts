import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { valueText } from '../../../values/value.ts';
import { recordWords as words } from '../../../words/record.ts';
import { type Directory, directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';
import { titledSheet } from '../../sheet.ts';
import { type Happening, happenings } from './happenings.ts';

const kinds = [
  'trust',
  'raised',
  'closed',
  'escalated',
  'held',
  'reviewed',
  'concluded',
  'contributed',
  'pivoted',
  'delivered',
  'exit-invoked',
  'rescue',
  'noted',
] as const;

type Event = Happening<(typeof kinds)[number]>;

/** All else that happened, by its day. */
export function events(charter: Charter): Html | undefined {
  const who = directory(charter);
  return titledSheet(words.events, happenings(charter, kinds), [
    { head: words.date, cell: (event) => date(event.date) },
    { head: words.event, cell: (event) => told(event, who) },
    { head: words.remark, cell: (event) => remark(event, who) },
    { head: words.by, cell: (event) => 'by' in event && event.kind !== 'exit-invoked' && event.by !== undefined && who.name(event.by) },
  ]);
}

/** The event in one sentence, without its remark. */
function told(event: Event, who: Directory): Content {
  switch (event.kind) {
    case 'trust':
      return html`${who.name(event.partner)} ${words.trust}${event.trust && ` ${words.kinds[event.trust]}`}`;
    case 'raised':
      return html`${words.raised}: ${who.cited(event.subject)}`;
    case 'closed':
      return html`${words.closed}: ${who.cited(event.subject)}`;
    case 'escalated':
      return html`${words.escalated} ${words.to} ${who.name(event.to)}: ${who.cited(event.subject)}`;
    case 'held':
      return html`${event.missed ? words.missed : words.held}: ${who.cited(event.subject)}${present(event.with, who)}`;
    case 'reviewed':
      return html`${words.reviews[event.review]}${present(event.with, who)}${event.chose && ` ${words.choices[event.chose]}`}`;
    case 'concluded':
      return html`${who.cited(event.experiment)} ${words.results[event.result]}`;
    case 'contributed':
      return html`${who.name(event.partner)} ${words.contributed}: ${bdi(inline(event.text))}${event.worth && `, ${words.worth} ${valueText(event.worth)}`}`;
    case 'pivoted':
      return html`${words.pivoted}: ${who.cited(event.pivot)}`;
    case 'delivered':
      return html`${words.delivered}: ${who.cited(event.subject)}`;
    case 'exit-invoked':
      return html`${who.name(event.by)} ${words.exitInvoked}`;
    case 'rescue':
      return html`${words.rescue}: ${bdi(inline(event.text))}`;
    case 'noted':
      return inline(event.text);
  }
}

function present(people: readonly Ref[], who: Directory): Content {
  return people.length > 0 && html` ${words.with} ${who.row(people)}`;
}

/** What was said about it, with what was learned. */
function remark(event: Event, who: Directory): Content {
  switch (event.kind) {
    case 'contributed':
    case 'noted':
      return undefined;
    case 'rescue':
      return list(
        event.parts.map(({ part, text }) => html`${words.parts[part]}: ${bdi(inline(text))}`),
        'plain',
      );
    case 'concluded':
      return event.changed === undefined
        ? inline(event.text)
        : list([inline(event.text), html`${words.changed}: ${bdi(inline(event.changed))}`], 'plain');
    case 'held':
      return withLessons(event, who);
    default:
      return event.text && inline(event.text);
  }
}

function withLessons({ text, lessons }: Happening<'held'>, who: Directory): Content {
  const learned = list(
    lessons.map(({ kind, text, by }) => html`${words.lessons[kind]}: ${bdi(inline(text))}${by && html`, ${who.name(by)}`}`),
    'plain',
  );
  return text === undefined ? learned : html`${inline(text)}${learned}`;
}
