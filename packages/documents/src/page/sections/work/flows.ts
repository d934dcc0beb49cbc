import type { Flow, HandOff, Step } from '@charter/model/work.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Html, html } from '../../../html/markup.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { labelled, say } from '../../kit/say.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';

/** How work passes between the partners, step by step. */
export function flows(page: Page): Html | undefined {
  const words = page.words.work;
  if (page.charter.flows.length === 0) return undefined;
  const entries = page.charter.flows.map((flow) =>
    entry(
      undefined,
      titleOf(page, flow),
      list(
        flow.steps.map((step) => stepText(page, step)),
        'numbered',
      ),
    ),
  );
  return subsection(undefined, words.flows, entries);
}

function titleOf(page: Page, { title, state }: Flow): Html {
  const words = page.words.work;
  return html`${inline(page, title)}${state !== undefined && ` (${words.flowStates[state]})`}`;
}

function stepText(page: Page, step: Step | HandOff): Html {
  const dir = page.directory;
  const words = page.words.work;
  const text = bdi(inline(page, step.text));
  if (step.kind === 'hand-off') {
    return say(words.handOff, { from: dir.name(step.from), to: dir.name(step.to), text });
  }
  const whose = [step.partner, step.owner].flatMap((ref) => ref ?? []);
  return whose.length > 0 ? labelled(page, dir.row(whose), text) : html`${text}`;
}
