import type { Checked } from '@charter/model/coverage.ts';
import { attributes } from '../html/attributes.ts';
import { type Html, html } from '../html/markup.ts';
import { line, rectangle } from './kit/shapes.ts';

const STATES = ['settled', 'excused', 'open'] as const;

const FIELD = 13;
const STEP = 19;

/** A field for each checkpoint: filled where it is settled, struck through where it is left out with a reason, empty where it is open. `said` tells the same. */
export function checkpointFields(checkpoints: readonly Checked[], said: string): Html {
  const inOrder = STATES.flatMap((state) => checkpoints.filter((one) => one.state === state));
  const fields = inOrder.map(({ state }, index) => {
    const x = index * STEP + 1;
    const field = rectangle(x, 1, FIELD, FIELD, `field field-${state}`);
    return state === 'excused' ? [field, line(x, FIELD + 1, x + FIELD, 1, 'edge')] : field;
  });
  const size = { width: checkpoints.length * STEP, height: FIELD + 2 };
  return html`<svg${attributes({ class: 'drawing fields', ...size, role: 'img', 'aria-label': said })}>${fields}</svg>`;
}
