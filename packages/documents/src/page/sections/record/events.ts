import type { Ref } from '@charter/model/element.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { labelled, say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';
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
export function events(page: Page): Html | undefined {
  const words = page.words.record;
  const who = page.directory;
  return titledSheet(words.events, happenings(page.charter, kinds), [
    { head: words.date, cell: (event) => date(page, event.date) },
    { head: words.event, cell: (event) => told(page, event) },
    { head: words.remark, cell: (event) => remark(page, event) },
    { head: words.by, cell: (event) => 'by' in event && event.kind !== 'exit-invoked' && event.by !== undefined && who.name(event.by) },
  ]);
}

/** The event in one sentence, without its remark. */
function told(page: Page, event: Event): Content {
  const who = page.directory;
  const words = page.words.record;
  switch (event.kind) {
    case 'trust':
      return say(event.trust === undefined ? words.trust : words.kinds[event.trust], { partner: who.name(event.partner) });
    case 'raised':
      return say(words.raised, { subject: who.cited(event.subject) });
    case 'closed':
      return say(words.closed, { subject: who.cited(event.subject) });
    case 'escalated':
      return say(words.escalated, { who: who.name(event.to), subject: who.cited(event.subject) });
    case 'held':
      return html`${say(event.missed ? words.missed : words.held, { subject: who.cited(event.subject) })}${present(page, event.with)}`;
    case 'reviewed':
      return html`${words.reviews[event.review]}${present(page, event.with)}${event.chose && ` ${words.choices[event.chose]}`}`;
    case 'concluded':
      return say(words.results[event.result], { experiment: who.cited(event.experiment) });
    case 'contributed':
      return html`${say(words.contributed, { partner: who.name(event.partner), text: bdi(inline(page, event.text)) })}${event.worth && html`, ${say(words.worth, { value: page.values.value(event.worth) })}`}`;
    case 'pivoted':
      return say(words.pivoted, { pivot: who.cited(event.pivot) });
    case 'delivered':
      return say(words.delivered, { subject: who.cited(event.subject) });
    case 'exit-invoked':
      return say(words.exitInvoked, { partner: who.name(event.by) });
    case 'rescue':
      return say(words.rescue, { text: bdi(inline(page, event.text)) });
    case 'noted':
      return inline(page, event.text);
  }
}

function present(page: Page, people: readonly Ref[]): Content {
  const who = page.directory;
  const words = page.words.record;
  return people.length > 0 && html` ${say(words.with, { people: who.row(people) })}`;
}

/** What was said about it, with what was learned. */
function remark(page: Page, event: Event): Content {
  const words = page.words.record;
  switch (event.kind) {
    case 'contributed':
    case 'noted':
      return undefined;
    case 'rescue':
      return list(
        event.parts.map(({ part, text }) => labelled(page, words.parts[part], bdi(inline(page, text)))),
        'plain',
      );
    case 'concluded':
      return event.changed === undefined
        ? inline(page, event.text)
        : list([inline(page, event.text), labelled(page, words.changed, bdi(inline(page, event.changed)))], 'plain');
    case 'held':
      return withLessons(page, event);
    default:
      return event.text && inline(page, event.text);
  }
}

function withLessons(page: Page, { text, lessons }: Happening<'held'>): Content {
  const who = page.directory;
  const words = page.words.record;
  const learned = list(
    lessons.map(
      ({ kind, text, by }) => html`${labelled(page, words.lessons[kind], bdi(inline(page, text)))}${by && html`, ${who.name(by)}`}`,
    ),
    'plain',
  );
  return text === undefined ? learned : html`${inline(page, text)}${learned}`;
}
