import type { Concluded, HealthRated, Held, Lesson, Rescue, RescuePart, Reviewed } from '@charter/model/log.ts';
import type { HealthColour } from '@charter/model/trust.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passage } from './passages.ts';

export function lowerHealthRated(l: Lowering, node: ast.HealthRated): HealthRated | undefined {
  const rating = passage(l, node);
  const by = l.ref(node, 'person');
  const about = l.refs(node, 'abouts');
  if (rating === undefined || node.colour === undefined) return undefined;
  return { kind: 'health', colour: node.colour as HealthColour, about, ...rating, ...defined({ by, discussed: node.discussed }) };
}

/** A meeting that took place or was missed, and what those who were there want to keep, stop or start. */
export function lowerHeld(l: Lowering, node: ast.HeldEvent): Held | undefined {
  const subject = l.ref(node, 'subject');
  const attendees = l.refs(node, 'attendees');
  const lessons = node.lessons.flatMap((lesson) => lowerLesson(l, lesson) ?? []);
  if (subject === undefined) return undefined;
  return { kind: 'held', missed: node.missed, subject, with: attendees, lessons, origin: l.origin(node), ...defined({ text: node.text }) };
}

function lowerLesson(l: Lowering, node: ast.Lesson): Lesson | undefined {
  const lesson = passage(l, node);
  const by = l.ref(node, 'person');
  return lesson && { kind: node.kind as Lesson['kind'], ...lesson, ...defined({ by }) };
}

export function lowerReviewed(l: Lowering, node: ast.Reviewed): Reviewed | undefined {
  const attendees = l.refs(node, 'attendees');
  if (node.kind === undefined) return undefined;
  return {
    kind: 'reviewed',
    review: node.kind as Reviewed['review'],
    with: attendees,
    origin: l.origin(node),
    ...defined({ chose: node.choice as Reviewed['chose'], text: node.text }),
  };
}

/** How an experiment ended. */
export function lowerConcluded(l: Lowering, node: ast.Concluded): Concluded | undefined {
  const conclusion = passage(l, node);
  const experiment = l.ref(node, 'experiment');
  if (conclusion === undefined || experiment === undefined) return undefined;
  return {
    kind: 'concluded',
    experiment,
    result: node.result as Concluded['result'],
    ...conclusion,
    ...defined({ changed: node.changed }),
  };
}

export function lowerRescue(l: Lowering, node: ast.Rescue): Rescue | undefined {
  const rescue = passage(l, node);
  const parts = node.parts.flatMap((part) => {
    const text = passage(l, part);
    return text === undefined ? [] : [{ ...text, part: part.part as RescuePart['part'] }];
  });
  return rescue && { kind: 'rescue', ...rescue, parts };
}
