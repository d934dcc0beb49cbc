import type { Capacity } from '@charter/model/parties.ts';
import { cadenceText } from './cadence.ts';
import { valueText } from './value.ts';

/** What is set aside: `8 hours every week`, `10 000 EUR`. */
export function capacityText({ amount, cadence }: Capacity): string {
  return cadence === undefined ? valueText(amount) : `${valueText(amount)} ${cadenceText(cadence)}`;
}
