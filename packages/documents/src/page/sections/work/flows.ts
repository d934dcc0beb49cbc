import type { Charter } from '@charter/model/charter.ts';
import type { Flow, HandOff, Step } from '@charter/model/work.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { workWords as words } from '../../../words/work.ts';
import { type Directory, directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';
import { entry, subsection } from '../../kit/section.ts';

/** How work passes between the partners, step by step. */
export function flows(charter: Charter): Html | undefined {
  if (charter.flows.length === 0) return undefined;
  const dir = directory(charter);
  const entries = charter.flows.map((flow) =>
    entry(
      undefined,
      titleOf(flow),
      list(
        flow.steps.map((step) => stepText(dir, step)),
        'numbered',
      ),
    ),
  );
  return subsection(undefined, words.flows, entries);
}

function titleOf({ title, state }: Flow): Html {
  return html`${inline(title)}${state !== undefined && ` (${words.flowStates[state]})`}`;
}

function stepText(dir: Directory, step: Step | HandOff): Html {
  const text = bdi(inline(step.text));
  if (step.kind === 'hand-off') {
    return html`${words.handOff} ${words.handOffFrom} ${dir.name(step.from)} ${words.handOffTo} ${dir.name(step.to)}: ${text}`;
  }
  const whose = [step.partner, step.owner].flatMap((ref) => ref ?? []);
  return html`${whose.length > 0 && html`${dir.row(whose)}: `}${text}`;
}
