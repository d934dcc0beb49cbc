import type { Cadence } from '@charter/model/cadence.ts';
import { valueWords } from '../words/values.ts';
import { durationText } from './value.ts';

/** How often something happens: `every week`, `every 2 weeks`. */
export function cadenceText({ every }: Cadence): string {
  return `${valueWords.every} ${every.amount === '1' ? valueWords.units[every.unit][0] : durationText(every)}`;
}
