import type { Level } from '@charter/model/element.ts';
import type { Risk } from '@charter/model/keeping.ts';
import type { Html } from '../html/markup.ts';
import { plain } from '../html/prose.ts';
import type { Page } from '../page/page.ts';
import { fill } from '../words/phrase.ts';
import { label } from './kit/label.ts';
import { textWidth } from './kit/measure.ts';
import { labelledText } from './kit/names.ts';
import { type Drawing, picture } from './kit/picture.ts';
import { line, rectangle } from './kit/shapes.ts';
import { stacked } from './kit/stacked.ts';

/** A risk of which somebody has said how likely and how bad it is. */
interface Judged {
  readonly name: string;
  readonly likelihood: Level;
  readonly impact: Level;
}

const RISING: readonly Level[] = ['low', 'medium', 'high'];
const FALLING = RISING.toReversed();
const PAD = 7;
const BETWEEN = 5;

/** The least height of a row, so that the grid keeps its shape where it is empty. */
const ROW = 40;

/** The least width of a field in which names are read with ease; in narrower ones numbers stand for them. */
const FOR_NAMES = 120;

/** The risks by how likely and how bad they are, the worst at the upper right; those that nobody has judged are named below. */
export function riskGrid(page: Page, risks: readonly Risk[]): Html | undefined {
  const judged = risks.flatMap((risk) => judgedOf(page, risk) ?? []);
  if (judged.length < 2) return undefined;
  const { words } = page;
  const { levels, likelihood, impact } = words.keeping;
  const left = risks.filter((risk) => judgedOf(page, risk) === undefined).map((risk) => nameOf(page, risk));
  const unjudged = labelledText(page, words.pictures.unjudged, left.join('; '));
  const said = judged.map((risk) => {
    const [likely, bad] = [labelledText(page, likelihood, levels[risk.likelihood]), labelledText(page, impact, levels[risk.impact])];
    return `${risk.name} (${likely}; ${bad})`;
  });
  return picture({
    id: 'c-picture-risks',
    title: words.pictures.risks,
    description: [...said, unjudged].filter(Boolean).join('. '),
    draw: (width) => drawn(page, judged, unjudged, width),
  });
}

function judgedOf(page: Page, risk: Risk): Judged | undefined {
  const { likelihood, impact } = risk;
  return likelihood === undefined || impact === undefined ? undefined : { name: nameOf(page, risk), likelihood, impact };
}

function nameOf({ words, values }: Page, { title, closed }: Risk): string {
  const name = plain(title);
  return closed === undefined ? name : `${name} (${fill(words.keeping.closed, { date: values.date(closed.date) })})`;
}

function drawn(page: Page, risks: readonly Judged[], unjudged: string, width: number): Drawing {
  const { levels, likelihood, impact } = page.words.keeping;
  const gutter = Math.max(...RISING.map((level) => textWidth(levels[level]))) + PAD;
  const column = (width - gutter) / RISING.length;
  const named = column >= FOR_NAMES;
  const rows = FALLING.map((likely) =>
    RISING.map((bad) => {
      const there = risks.flatMap((risk, index) =>
        risk.likelihood === likely && risk.impact === bad ? [{ ...risk, number: index + 1 }] : [],
      );
      return listed(named ? there.map(({ name }) => name) : [there.map(({ number }) => number).join(', ')], column - 2 * PAD);
    }),
  );
  const head = label([{ text: likelihood, tone: 'strong' }], width);
  const feet = RISING.map((level) => label([{ text: levels[level], tone: 'quiet' }], column - PAD));
  const name = label([{ text: impact, tone: 'strong' }], width - gutter);
  const list = listed([...(named ? [] : risks.map((risk, index) => `${index + 1} ${risk.name}`)), unjudged], width);

  const x = (across: number) => gutter + across * column;
  const top = head.height + PAD / 2;
  let y = top;
  const fields = rows.map((row, down) => {
    const high = y;
    const height = Math.max(ROW, ...row.map((field) => field.height + 2 * PAD));
    y += height;
    return [
      label([{ text: levels[FALLING[down] ?? 'low'], tone: 'quiet' }], gutter).at(0, high + PAD),
      row.map((field, across) => {
        const shade = rectangle(x(across), high, column, height, `worse-${across + RISING.length - 1 - down}`);
        return [shade, field.at(x(across) + PAD, high + PAD)];
      }),
      line(gutter, high, width, high, 'hair'),
    ];
  });
  const foot = y + PAD / 2 + Math.max(...feet.map(({ height }) => height));
  return {
    height: foot + name.height + PAD + list.height,
    marks: [
      head.at(0, 0),
      fields,
      line(gutter, y, width, y, 'hair'),
      [0, 1, 2, 3].map((across) => line(x(across), top, x(across), y, 'hair')),
      feet.map((level, across) => level.at(x(across) + PAD, y + PAD / 2)),
      name.at(gutter + PAD, foot),
      list.at(0, foot + name.height + PAD),
    ],
  };
}

/** Texts below each other, with room between them. */
function listed(texts: readonly string[], width: number): ReturnType<typeof stacked> {
  return stacked(
    texts.filter((text) => text !== '').map((text) => label([{ text }], width)),
    BETWEEN,
  );
}
