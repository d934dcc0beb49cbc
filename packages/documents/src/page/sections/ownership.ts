import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../html/markup.ts';
import { assets } from './ownership/assets.ts';
import { budgets } from './ownership/budgets.ts';
import { data } from './ownership/data.ts';
import { exchange } from './ownership/exchange.ts';
import { publishing } from './ownership/publishing.ts';
import { results } from './ownership/results.ts';
import { terms } from './ownership/terms.ts';
import { talent, ventures } from './ownership/ventures.ts';

/** What the partners give and get, what is whose, and who may do what with it. */
export function ownership(charter: Charter): Html | undefined {
  const parts = [exchange, terms, budgets, assets, results, publishing, data, ventures, talent].flatMap((part) => part(charter) ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}
