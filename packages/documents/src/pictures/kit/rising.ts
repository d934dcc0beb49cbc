import type { Axis } from '@charter/model/space/axis.ts';
import type { Page } from '../../page/page.ts';
import { spelled } from '../../page/spelled.ts';
import { fill } from '../../words/phrase.ts';
import type { Scaling } from './scale.ts';

/** What a reader sees more of in one direction: `cost: more to the right`, `start: later to the right`. Options only have a name. */
export function risingText({ words }: Page, axis: Axis, direction: 'right' | 'up', scaling: Scaling = 'linear'): string {
  const quantity = spelled(axis.name);
  if (axis.kind === 'choice') return quantity;
  const { kind } = axis.scale.value('0');
  const rises = words.pictures.rises[direction];
  const text = fill(kind === 'date' ? rises.date : kind === 'duration' ? rises.duration : rises.amount, { quantity });
  return scaling === 'linear' ? text : fill(words.pictures.scaling[scaling], { rises: text });
}
