import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { assets } from './ownership/assets.ts';
import { budgets } from './ownership/budgets.ts';
import { data } from './ownership/data.ts';
import { exchange } from './ownership/exchange.ts';
import { publishing } from './ownership/publishing.ts';
import { results } from './ownership/results.ts';
import { terms } from './ownership/terms.ts';
import { talent, ventures } from './ownership/ventures.ts';

/** What the partners give and get, what is whose, and who may do what with it. */
export function ownership(page: Page): Html | undefined {
  const parts = [exchange, terms, budgets, assets, results, publishing, data, ventures, talent].flatMap((part) => part(page) ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}
